"""Negation cues: what negates, what only looks like it, and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.cues.negation import find_negations
from auditor.model import Fact
from tests.support.work import growth

EXPLICIT = [
    ("en", "The forces have not left.", ["not"]),
    ("en", "The forces haven’t left and can't stay.", ["haven’t", "can't"]),
    ("en", "No decision was made by anyone; none is planned.", ["No", "none"]),
    ("en", "Neither side nor its allies agreed.", ["Neither"]),
    ("en", "They did n't reply.", ["did n't"]),
    # Words in un- that deny nothing, and verbs: a plain "not", and no double one.
    ("en", "He did not unveil the plan.", ["not"]),
    ("en", "They have not understood and will not unload.", ["not", "not"]),
    ("en", "The aid cannot help them; it is not more, nor far from it.", ["cannot", "not"]),
    ("ar", "لم تنسحب القوات ولن تنسحب.", ["لم"]),
    ("ar", "وليس هناك قرار.", ["وليس"]),
    ("ar", "وافق على ألّا يعود.", ["ألّا"]),
    ("fr", "Les forces n’ont pas quitté le pays.", ["n’ont pas"]),
    ("fr", "Aucune décision n'a été prise.", ["Aucune décision n'a"]),
    ("fr", "Il a promis de ne pas revenir.", ["ne pas"]),
    ("fr", "Le texte ne saurait suffire.", ["ne"]),
    ("de", "Es wurde keine Entscheidung getroffen, und niemand ging.", ["keine", "niemand"]),
    ("es", "No se ha tomado ninguna decisión.", ["No se ha tomado ninguna"]),
    ("es", "Nadie ha firmado.", ["Nadie"]),
    ("it", "Non è stata presa alcuna decisione.", ["Non è stata presa alcuna"]),
    ("pt", "As tropas não saíram.", ["não"]),
    ("ru", "Решение не было принято.", ["не"]),
    ("zh", "没有作出决定。", ["没有"]),
    ("zh", "这不是撤军，部队也不会离开。", ["不是", "不会"]),
    ("zh", "双方不能接受，委员会无法作出决定。", ["不能", "无法"]),
    ("zh", "他们找不到证据，请不要重复。", ["找不到", "不要"]),
    ("zh", "他从没去过，也尚未答复，别再来信。", ["从没", "尚未", "别"]),
    ("zh", "这些指控毫无根据，并非事实。", ["毫无根据", "并非"]),
    ("zh", "代表团既不支持，也不反对。", ["不"]),
    ("en", "Why did they not sign? They cant, and it wasnt their fault.", ["not", "cant", "wasnt"]),
]

NOT_EXPLICIT = [
    ("en", "Not only the army but also the police left."),
    ("en", "The report is due no later than 5 May, see No. 5."),
    ("en", "They have no choice but to leave."),
    ("en", "It is not unusual; she could not help laughing."),
    ("en", "Do not hesitate to write. It is not without its critics."),
    ("fr", "N’hésitez pas à nous écrire."),
    ("de", "Zögern Sie nicht, uns anzurufen."),
    ("es", "No dude en llamarnos."),
    ("ar", "لا تتردد في الاتصال بنا."),
    ("en", "It matters little whether or not they leave."),
    ("en", "The no-fly zone is a no-deal scenario."),
    ("ar", "ولا تزال القوات في مواقعها، ولا سيما في الشمال."),
    ("ar", "ما زال القرار ساريا ولا بد من تنفيذه."),
    ("ar", "لا يوجد في المدينة سوى مستشفى واحد."),
    ("ar", "دول أمريكا اللاتينية والقرارات اللاحقة والتدابير اللازمة"),
    ("ar", "الأطفال دون سن الخامسة"),
    ("fr", "La force ne fait que passer et ne cesse de croître."),
    ("fr", "Non seulement l'armée, mais aussi la police."),
    ("fr", "Il faut agir avant que la situation ne s'aggrave."),
    ("fr", "Deux personnes sont à N'Djamena."),
    ("fr", "D'aucuns pensent autrement."),
    ("de", "Nicht nur die Armee, sondern auch die Polizei."),
    ("es", "No obstante, no solo el ejército se retira, sin embargo."),
    ("it", "Nonostante tutto, non solo l'esercito."),
    ("pt", "Não obstante, não só o exército saiu; os soldados no norte ficam."),
    ("ru", "Не только армия, тем не менее."),
    ("zh", "不仅如此，不断努力。"),
    ("zh", "莫迪总统和拉莫斯先生在莫斯科会见了不列颠代表。"),
    ("zh", "他是不是来了，能不能参加，我们不得不等。"),
    ("zh", "毫无疑问，这是不可避免的；别的国家差不多也离不开它。"),
    ("zh", "报告不得迟于六月提交，费用不超过一百元。"),
    ("zh", "《不扩散核武器条约》和非政府组织，无条件停火，不必要的费用。"),
    ("en", "They signed it, didn't they? It was late, wasn't it ?"),
]

DOUBLED = [
    ("en", "It is not impossible that they return.", "not impossible"),
    ("en", "A delay cannot be ruled out.", "cannot be ruled out"),
    ("ar", "ليس من المستبعد أن يعودوا.", "ليس من المستبعد"),
    ("fr", "Il n'est donc pas exclu qu'ils reviennent.", "n'est donc pas exclu"),
    ("fr", "Cela n'a rien d'impossible.", "n'a rien d'impossible"),
    ("es", "No se descarta que vuelvan.", "No se descarta"),
    ("pt", "Não é impossível que voltem.", "Não é impossível"),
    ("it", "Non è escluso che tornino.", "Non è escluso"),
    ("de", "Eine Verzögerung ist nicht auszuschließen.", "nicht auszuschließen"),
    ("ru", "Не исключено, что они вернутся.", "Не исключено"),
    ("zh", "不排除他们会回来。", "不排除"),
]

IMPLICIT = [
    ("en", "The council failed to agree and refused to sign.", 2),
    ("en", "They were rejected unless amended.", 2),
    ("ar", "رفضت الحكومة التوقيع وامتنع الوفد عن الحضور", 2),
    ("fr", "Le conseil refuse de signer et il est incapable d'agir.", 2),
    ("de", "Der Rat lehnt ab und verhindert die Einigung.", 2),
    ("es", "El consejo rechaza la propuesta y carece de medios.", 2),
    ("pt", "O conselho rejeita a proposta e impede o acordo.", 2),
    ("it", "Il consiglio rifiuta la proposta e impedisce l'accordo.", 2),
]


@pytest.mark.parametrize(("code", "text", "expected"), EXPLICIT)
def test_explicit_negations_are_found_where_they_stand(
    code: str, text: str, expected: list[str]
) -> None:
    found = [f for f in find_negations(text, code) if f.value == "explicit"]
    assert [f.text for f in found] == expected
    assert all(text[f.start : f.end] == f.text for f in found)


@pytest.mark.parametrize(("code", "text"), NOT_EXPLICIT)
def test_what_only_looks_like_a_negation_is_not_explicit(code: str, text: str) -> None:
    assert [f.text for f in find_negations(text, code) if f.value == "explicit"] == []


@pytest.mark.parametrize(("code", "text", "words"), DOUBLED)
def test_a_denial_that_is_denied_is_neither(code: str, text: str, words: str) -> None:
    (found,) = [f for f in find_negations(text, code) if f.value in {"doubled", "explicit"}]
    assert (found.value, found.text) == ("doubled", words)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Women were not excluded by law, and it is impossible to stay."),
        ("de", "Frauen wurden nicht ausgeschlossen."),
        ("fr", "Il est impossible de rester ; ils ne sont pas exclus."),
        ("es", "Es imposible quedarse."),
    ],
)
def test_a_denial_of_something_else_is_not_doubled(code: str, text: str) -> None:
    values = {f.value for f in find_negations(text, code)}
    assert "doubled" not in values


@pytest.mark.parametrize(("code", "text", "count"), IMPLICIT)
def test_words_with_a_negation_inside_are_implicit(code: str, text: str, count: int) -> None:
    assert [f.value for f in find_negations(text, code)].count("implicit") == count


def test_a_chain_is_one_negation_but_a_new_sentence_starts_again() -> None:
    values = [f.value for f in find_negations("لا يقبل ولا يرفض. ولا يعود.", "ar")]
    assert values.count("explicit") == 2
    values = [f.value for f in find_negations("sin permiso ni aviso", "es")]
    assert values == ["phrasal", "implicit"]


def test_vowel_signs_and_bidi_controls_do_not_hide_a_cue_nor_move_its_offsets() -> None:
    text = "\u202bلَمْ تَنْسَحِب\u202c"
    (fact,) = find_negations(text, "ar")
    assert text[fact.start : fact.end].startswith("لَمْ") or fact.text.startswith("لَم")
    decomposed = "na\u0303o saíram"
    (fact,) = find_negations(decomposed, "pt")
    assert fact.text == "na\u0303o"


def test_a_language_without_a_table_has_none() -> None:
    assert find_negations("nie ma decyzji", "pl") == []


@given(
    st.sampled_from(("en", "ar", "fr", "de", "it", "es", "pt", "ru", "zh")),
    st.text(
        alphabet=st.one_of(
            st.sampled_from(list("abno tne'’\u202e\u0303\u064eلامونى. ,\n\u00adİ")),
            st.characters(exclude_categories=()),
        ),
        max_size=200,
    ),
)
def test_any_text_gives_facts_inside_it(code: str, text: str) -> None:
    last = 0
    for fact in find_negations(text, code):
        assert last <= fact.start < fact.end <= len(text)
        assert text[fact.start : fact.end] == fact.text
        last = fact.end


@pytest.mark.parametrize("code", ["en", "ar", "fr", "de", "it", "es", "pt", "ru", "zh"])
@pytest.mark.parametrize(
    "piece", ["ne ", "لا ", "not ", "non ", " ", "aucun ", "n'", "x", "é\u0301"]
)
def test_hostile_text_is_read_in_proportion(code: str, piece: str) -> None:
    def task(size: int) -> list[Fact]:
        return find_negations(piece * (size // len(piece)), code)

    assert growth(task, 2_000) < 5
    assert all(fact.end <= 60_000 for fact in task(60_000))


@pytest.mark.parametrize("times", [1, 300])
def test_asked_twice_is_told_twice(times: int) -> None:
    text = "They have not left. " * times
    first = find_negations(text, "en")
    again = find_negations(text, "en")
    assert first == again
    assert len(first) == times
    first.clear()
    assert find_negations(text, "en") == again
