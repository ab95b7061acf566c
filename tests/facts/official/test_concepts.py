"""What texts do: their words in all the languages that have a lexicon, inflected as texts inflect them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.official import find_concepts
from auditor.languages import language, languages
from auditor.languages.concepts import NONE
from auditor.languages.rows import rows_of
from auditor.languages.tables.lexicon import Lexicon

KNOWN = [code for code in languages() if language(code).has(Lexicon)]


def found(text: str, code: str) -> dict[str, frozenset[str]]:
    return {text[one.start : one.end]: one.concepts for one in find_concepts(text, language=code)}


@pytest.mark.parametrize(
    ("code", "text", "words", "concept"),
    [
        # Forms of verbs, nouns, adjectives.
        ("en", "The minister deplored it.", "deplored", "deplore"),
        ("en", "They are banning it.", "banning", "prohibit"),
        ("en", "Both sides withdrew.", "withdrew", "withdraw"),
        ("en", "Two treaties were ratified.", "ratified", "ratify"),
        ("en", "an armistice", "armistice", "armistice"),
        ("fr", "Le Conseil déplorait ces faits.", "déplorait", "deplore"),
        ("fr", "Ils maintiendront la mesure.", "maintiendront", "maintain"),
        ("fr", "Les troupes furent redéployées.", "redéployées", "redeploy"),
        ("fr", "des clauses contraignantes", "contraignantes", "binding"),
        ("fr", "LES MESURES SONT SUSPENDUES", "SUSPENDUES", "suspend"),
        ("es", "El Consejo condenó el acto.", "condenó", "condemn"),
        ("es", "Se pidió una tregua.", "tregua", "truce"),
        ("es", "Las tropas se repliegan.", "repliegan", "withdraw"),
        ("es", "medidas provisionales", "provisionales", "temporary"),
        ("pt", "O conselho condenará o ato.", "condenará", "condemn"),
        ("pt", "decisões vinculativas", "vinculativas", "binding"),
        ("pt", "As negociações foram adiadas.", "adiadas", "postpone"),
        ("it", "Il consiglio ha respinto la richiesta.", "respinto", "reject"),
        ("it", "Le truppe saranno ritirate.", "ritirate", "withdraw"),
        ("de", "Der Rat verurteilte die Tat.", "verurteilte", "condemn"),
        ("de", "mit einer vorläufigen Regelung", "vorläufigen", "temporary"),
        ("de", "Die Truppen wurden abgezogen.", "abgezogen", "withdraw"),
        ("ru", "Совет осудил нападение.", "осудил", "condemn"),
        ("ru", "Войска будут передислоцированы.", "передислоцированы", "redeploy"),
        ("ru", "в результате перемирия", "перемирия", "truce"),
        ("ru", "решение отложено", "отложено", "postpone"),
        ("zh", "理事会强烈谴责这一行为。", "强烈谴责", "condemn"),
        ("zh", "部队将重新部署到其他基地", "重新部署", "redeploy"),
        # What Arabic writes onto words, before and behind them; with vowel signs or without.
        ("ar", "وأدانت اللجنة ذلك.", "وأدانت", "condemn"),
        ("ar", "وسيدينون العمل.", "وسيدينون", "condemn"),
        ("ar", "بإدانتها", "بإدانتها", "condemn"),
        ("ar", "وَسَتَنْسَحِبُ القوة", "وَسَتَنْسَحِبُ", "withdraw"),
        ("ar", "بانسحابهم من المدينة", "بانسحابهم", "withdraw"),
        ("ar", "للهدنة", "للهدنة", "truce"),
        ("ar", "أرجأته اللجنة", "أرجأته", "postpone"),
        # Phrases, with words between.
        ("en", "We express our deep regret.", "express our deep regret", "regret"),
        ("en", "It entered into force.", "entered into force", "enter-into-force"),
        ("fr", "Il exprime ses vifs regrets.", "exprime ses vifs regrets", "regret"),
        ("fr", "l'entrée en vigueur", "entrée en vigueur", "enter-into-force"),
        ("ar", "أعربت الوزيرة عن أسفها", "أعربت الوزيرة عن أسفها", "regret"),
        ("ar", "إعادة انتشار القوة", "إعادة انتشار", "redeploy"),
        ("ru", "вступил в силу", "вступил в силу", "enter-into-force"),
        # Particles that stand apart, and words that stand together with zu.
        ("de", "Sie ziehen ihre Truppen zurück.", "ziehen ihre Truppen zurück", "withdraw"),
        ("de", "Er wies den Antrag zurück.", "wies den Antrag zurück", "reject"),
        ("de", "beschlossen, sie zurückzuziehen", "zurückzuziehen", "withdraw"),
        ("de", "Sie werden aufgefordert.", "aufgefordert", "urge"),
        # A vowel before the ending; regular verbs in -ter; the passive.
        ("de", "Sie unterzeichneten es.", "unterzeichneten", "sign"),
        ("de", "Sie ordnete es an.", "ordnete es an", "order"),
        ("pt", "Prometeram ajuda.", "Prometeram", "pledge"),
        ("it", "Ci rammarichiamo.", "rammarichiamo", "regret"),
        ("ar", "سيعاد نشر القوة", "سيعاد نشر", "redeploy"),
        ("ar", "أعيقت الحركة", "أعيقت", "hinder"),
        ("ar", "استؤنفت المفاوضات", "استؤنفت", "resume"),
        ("ar", "حوكم المتهم", "حوكم", "try"),
        ("en", "It introduced new sanctions.", "introduced new sanctions", "impose"),
        ("fr", "Ils ont renforcé les sanctions.", "renforcé les sanctions", "tighten"),
    ],
)  # fmt: skip
def test_a_word_is_found_in_its_forms(code: str, text: str, words: str, concept: str) -> None:
    assert concept in found(text, code).get(words, frozenset())


@pytest.mark.parametrize(
    ("code", "text", "words", "concepts"),
    [
        ("en", "The judgment was annulled.", "annulled", {"overturn", "repeal", "cancel"}),
        ("ar", "أدانت المحكمة", "أدانت", {"condemn", "convict"}),
        ("fr", "Il demande une enquête.", "demande", {"request", "demand"}),
        ("de", "Die Waffenruhe hält.", "Waffenruhe", {"truce", "ceasefire"}),
        ("fr", "un avis de trois jours", "avis", {"give-notice", "seek-advice"}),
        ("fr", "sa nomination", "nomination", {"nominate", "appoint"}),
        ("es", "un centro autónomo", "autónomo", {"autonomy", "independence"}),
        ("en", "They impeded it.", "impeded", {"hinder", "block"}),
        ("en", "It notes with appreciation.", "notes with appreciation", {"note", "welcome"}),
    ],
)
def test_a_word_stands_for_all_it_may_mean(
    code: str, text: str, words: str, concepts: set[str]
) -> None:
    assert concepts <= found(text, code)[words]


@pytest.mark.parametrize(
    ("code", "text", "concept"),
    [
        ("en", "in order to help", "order"),
        ("en", "a note verbale", "note"),
        ("en", "human rights", "right"),
        ("en", "the banner over the bank", "prohibit"),
        ("fr", "les droits de l'homme", "men"),
        ("fr", "une décision sur l'eau", "certain"),
        ("es", "sin embargo", "seize"),
        ("ar", "قبل ذلك", "accept"),
        ("ar", "حقوق الإنسان", "right"),
        ("de", "Fordern und fördern", "worsen"),
        ("de", "Sie ziehen um.", "withdraw"),
        ("ru", "права человека", "right"),
        ("zh", "联合国", "unite"),
        # A form that another word has too.
        ("fr", "Il est maintenant trop tard.", "maintain"),
        ("fr", "une plongeuse et un plongeur", "plunge"),
        ("ar", "لم يصل أبدا", "begin"),
        ("de", "zwei Berater", "consider"),
        ("pt", "um imposto sobre o rendimento", "impose"),
        ("es", "el impuesto sobre la renta", "impose"),
        ("it", "un'imposta sul reddito", "impose"),
        # A noun, an adverb or a fixed phrase of the same word.
        ("en", "the demand for oil", "demand"),
        ("en", "any such proceeding", "continue"),
        ("en", "no one is left behind", "leave"),
        ("en", "an act of sabotage", "law"),
        ("en", "It ended up in court.", "end"),
        ("en", "children who grow up here", "rise"),
        ("en", "We finally left.", "final"),
        ("en", "strengthening education", "tighten"),
        ("en", "the trade proposal, by introducing a form", "impose"),
        ("fr", "les locaux de la mairie", "local"),
        ("fr", "un procès-verbal", "try"),
        ("fr", "le règlement des conflits", "regulation"),
        ("ar", "البحث عن المفقودين", "consider"),
        ("ar", "الموعد النهائي للتقديم", "final"),
        ("ar", "حياة أطفالنا", "commend"),
        ("ar", "تدابير فعالة", "high"),
        ("en", "three objects of clay", "object"),
        ("en", "consumer demand", "demand"),
        ("en", "It deals with small arms and light weapons.", "minor"),
        ("fr", "à l'intention des enfants", "intend"),
        ("fr", "L'alinéa renvoie à l'article 3.", "remand"),
        ("es", "las conclusiones del estudio", "end"),
        ("es", "altamente tóxico", "high"),
        ("pt", "duas peças de metal", "request"),
        ("ru", "проект моста", "draft"),
    ],
)
def test_what_only_looks_like_a_word_is_none(code: str, text: str, concept: str) -> None:
    assert all(concept not in concepts for concepts in found(text, code).values())


def test_a_phrase_does_not_run_over_the_end_of_a_clause() -> None:
    assert "regret" not in set().union(*found("We express. No sorrow, no joy.", "en").values())
    assert found("Sie ziehen weg. Wir bleiben zurück.", "de").get("ziehen weg. Wir") is None


def test_the_longest_phrase_is_the_one() -> None:
    text = "It agreed in principle."
    assert found(text, "en") == {"agreed in principle": frozenset({"agree-in-principle"})}


def test_of_a_language_without_a_lexicon_nothing_is_found() -> None:
    assert find_concepts("La konsilo kondamnis.", language="eo") == ()


def test_a_region_has_the_words_of_its_language() -> None:
    assert find_concepts("A comissão condenou.", language="pt-BR")


@pytest.mark.parametrize("code", KNOWN)
@given(text=st.text(max_size=80))
def test_spans_are_in_the_text_and_in_order(code: str, text: str) -> None:
    last = 0
    for one in find_concepts(f"{text} condemn condamner إدانة {text}", language=code):
        assert last <= one.start < one.end <= 2 * len(text) + 26
        assert one.concepts
        assert one.scales
        last = one.start


@pytest.mark.parametrize("code", KNOWN)
def test_odd_letters_keep_their_places(code: str) -> None:
    for text in ("", " ", "İİİ", "e\u0301\u0301", "\u0640\u064b", "👩\u200d🦰", "\u202e..", "ﬁne"):
        for one in find_concepts(text, language=code):
            assert 0 <= one.start < one.end <= len(text)


@pytest.mark.parametrize("code", KNOWN)
def test_every_word_of_the_lexicon_is_found_as_it_is_written(code: str) -> None:
    missed = []
    for name, words in rows_of(code, language(code).tables(Lexicon).file):
        for phrase in words.split(", "):
            text = re.sub(r"\(([^/)]*)[^)]*\)", r"\1", phrase)
            text = re.sub(r"/\S+|[…~=|]", "", text)
            seen = find_concepts(text, language=code)
            if name != NONE and not any(name in one.concepts for one in seen):
                missed.append((name, phrase))
    assert missed == []
