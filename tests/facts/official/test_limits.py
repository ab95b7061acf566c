"""What limits a clause, in all the languages that have the words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.official import find_limits, joined_limits
from auditor.languages import language, languages
from auditor.languages.concepts import NONE
from auditor.languages.tables.limits import Limits

KNOWN = [code for code in languages() if language(code).has(Limits)]


def values(text: str, code: str) -> set[str]:
    return set().union(*(one.values for one in find_limits(text, language=code)), set())


def weak(text: str, code: str) -> set[str]:
    found = find_limits(text, language=code, weak=True)
    return set().union(*(one.weak for one in found), set())


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (
            "condition:unless",
            {
                "en": "unless the parties agree", "fr": "à moins que les parties n'en conviennent",
                "ar": "ما لم يتفق الطرفان", "es": "a menos que las partes convengan",
                "de": "es sei denn, die Parteien einigen sich", "pt": "a menos que as partes acordem",
                "it": "a meno che le parti non convengano", "ru": "если стороны не договорятся, кроме случаев",
                "zh": "除非当事方同意",
            },
        ),
        (
            "bound:by",
            {
                "en": "not later than 3 May", "fr": "au plus tard le 3 mai", "ar": "في موعد أقصاه 3 أيار",
                "es": "a más tardar el 3 de mayo", "de": "spätestens am 3. Mai", "pt": "o mais tardar a 3 de maio",
                "it": "entro il 3 maggio", "ru": "не позднее 3 мая", "zh": "不迟于5月3日",
            },
        ),
        (
            "restriction:only",
            {
                "en": "only civilians", "fr": "il n'admet que des civils", "ar": "لا يقبل إلا المدنيين",
                "es": "únicamente civiles", "de": "ausschließlich Zivilisten", "pt": "apenas civis",
                "it": "soltanto i civili", "ru": "только граждане", "zh": "仅平民",
            },
        ),
        (
            "exception:except",
            {
                "en": "all save two", "fr": "tous sauf deux", "ar": "الجميع باستثناء اثنين", "es": "todos salvo dos",
                "de": "alle außer zwei", "pt": "todos exceto dois", "it": "tutti tranne due",
                "ru": "все, кроме двух", "zh": "除两人外",
            },
        ),
        (
            "frequency:month",
            {
                "en": "every month", "fr": "chaque mois", "ar": "كل شهر", "es": "mensualmente", "de": "monatlich",
                "pt": "todos os meses", "it": "ogni mese", "ru": "ежемесячно", "zh": "每月",
            },
        ),
        (
            "amount:at-least",
            {
                "en": "no fewer than 50", "fr": "au moins 50", "ar": "ما لا يقل عن 50", "es": "por lo menos 50",
                "de": "mindestens 50", "pt": "pelo menos 50", "it": "almeno 50", "ru": "не менее 50", "zh": "至少50",
            },
        ),
        (
            "connective:or",
            {
                "en": "a or b", "fr": "a ou b", "ar": "الأول أو الثاني", "es": "a o b", "de": "a oder b", "pt": "a ou b",
                "it": "a o b", "ru": "а или б", "zh": "甲或乙",
            },
        ),
        ("change:by", {"en": "rose by 5", "fr": "a augmenté de 5", "de": "um 5 Prozent", "ar": "بنسبة 5"}),
        ("change:to", {"en": "rose to 5", "fr": "est passé à 5", "de": "auf 5 Prozent", "ar": "ارتفع إلى 5"}),
        ("person:we", {"en": "our staff", "fr": "notre personnel", "de": "unsere Leute", "ru": "наши люди"}),
        ("hedge:in-principle", {"en": "in principle", "fr": "en principe", "ar": "من حيث المبدأ"}),
    ],
)  # fmt: skip
def test_one_value_in_every_language(value: str, texts: dict[str, str]) -> None:
    missing = [code for code, text in texts.items() if value not in values(text, code)]
    assert missing == []


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "bis 5. Mai", {"bound:until", "bound:by"}),
        ("fr", "sous réserve de l'article 3", {"condition:subject", "condition:provided"}),
        ("ar", "قبل الاجتماع", {"bound:before", "bound:by"}),
    ],
)
def test_a_word_may_have_several_values(code: str, text: str, expected: set[str]) -> None:
    assert expected <= values(text, code)


def test_equivalent_ways_of_saying_it_have_one_value() -> None:
    for text in ("no later than 3 May", "by 3 May", "at the latest on 3 May", "on or before 3 May"):
        assert "bound:by" in values(text, "en")


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("en", "once again", "frequency:once"),
        ("en", "not only", "restriction:only"),
        ("en", "signed by the minister", "bound:by"),
        ("en", "handling", "connective:and"),
        ("ar", "لا سيما", "restriction:only"),
        ("de", "nicht nur", "restriction:only"),
        ("zh", "和平", "connective:and"),
        # Unity is not "alone", nor a promise "except", nor "and that" "even if".
        ("ar", "وحدة التفتيش", "restriction:only"),
        ("ar", "قطعوا وعدا", "exception:except"),
        ("ar", "أكد ألا يتأخروا", "exception:except"),
        ("ar", "قالوا ذلك وأن الأمر انتهى", "condition:even"),
        # A second denial in the gap.
        ("fr", "il n'a pas dit qu'ils viennent", "restriction:only"),
        ("fr", "elle ne croit jamais que ce soit fini", "restriction:only"),
        ("fr", "à moins qu'un juge ne soit d'avis que", "restriction:only"),
        ("it", "non ritiene mai che sia finita", "restriction:only"),
        # Compounds.
        ("en", "a stand-alone plan", "restriction:only"),
        ("en", "a non-exclusive licence", "restriction:only"),
        ("fr", "les sans-abri", "lack:without"),
        ("pt", "os sem-abrigo", "lack:without"),
        ("pt", "tornou-se a capital", "condition:if"),
        # However, as if, in his capacity as.
        ("ar", "غير أن الوفد غادر", "exception:except"),
        ("ar", "إلا أنه غادر", "exception:except"),
        ("fr", "comme si de rien n'était", "condition:if"),
        ("de", "als ob nichts wäre", "condition:whether"),
        ("fr", "en tant que membre", "condition:provided"),
        ("en", "as provided in article 3", "condition:provided"),
        ("ar", "وقد وصلوا", "hedge:perhaps"),
        ("fr", "il peut être élu", "hedge:perhaps"),
    ],
)
def test_what_does_not_limit(code: str, text: str, value: str) -> None:
    assert value not in values(text, code)


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("ar", "الوزير وحده", "restriction:only"),
        ("ar", "الا المدنيين", "exception:except"),
        ("ar", "إلا المدنيين", "exception:except"),
        ("ar", "قد يصلون غدا", "hedge:perhaps"),
        ("fr", "il ne reste que deux voix", "restriction:only"),
        ("fr", "donnez-nous du pain", "person:we"),
        ("fr", "après-demain, sauf avis contraire", "condition:unless"),
        ("en", "by mid-July", "bound:by"),
        ("en", "save for one", "exception:except"),
        ("pt", "incluindo-se os menores", "inclusion:including"),
    ],
)
def test_what_does_limit(code: str, text: str, value: str) -> None:
    assert value in values(text, code)


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (
            "restriction:only",
            {
                "en": "a single window", "fr": "une seule fois, un seul guichet", "ar": "مجرد رأي", "es": "un mero trámite",
                "de": "der einzige Weg", "pt": "um mero detalhe", "it": "un mero dettaglio", "ru": "единый список",
                "zh": "单一窗口",
            },
        ),
        (
            "lack:without",
            {
                "en": "with no delay at all", "fr": "en l'absence de quorum", "ar": "في غياب النصاب", "es": "falta de quórum",
                "de": "frei von Abgaben", "pt": "na ausência de quórum", "it": "in assenza di quorum",
                "ru": "отсутствие кворума", "zh": "毫无根据",
            },
        ),
    ],
)  # fmt: skip
def test_a_word_may_limit_or_not(value: str, texts: dict[str, str]) -> None:
    assert [code for code, text in texts.items() if value not in weak(text, code)] == []


def test_what_is_only_weak_is_found_where_it_is_asked_for() -> None:
    assert find_limits("a mere detail", language="en") == ()
    (one,) = find_limits("a mere detail", language="en", weak=True)
    assert one.weak == {"restriction:only"}
    assert not one.values
    assert not one.classes


@pytest.mark.parametrize("code", KNOWN)
def test_no_word_is_weak_and_plain_for_one_value(code: str) -> None:
    table = language(code).tables(Limits)
    plain = {(value, each.strip()) for value, words in table.rows for each in words.split(",")}
    may_be = {(value, each.strip()) for value, words in table.weak for each in words.split(",")}
    assert plain & may_be == set()
    nothing = {words for value, words in plain if value == NONE}
    assert {pair for pair in plain | may_be if pair[0] != NONE and pair[1] in nothing} == set()
    assert {value for value, _ in may_be} <= {value for value, _ in plain}
    assert len({value for value, _ in table.weak}) == len(table.weak)


# "Not later than" and "not earlier than" in every language; neither may be taken for the other.
DEADLINES = {
    "en": (
        "not later than 15 November",
        "not earlier than 15 November",
        "no sooner than 15 November",
    ),
    "fr": ("au plus tard le 15 novembre", "au plus tôt le 15 novembre", "pas avant le 15 novembre"),
    "ar": (
        "في موعد لا يتجاوز 15 تشرين الثاني",
        "في موعد لا يسبق 15 تشرين الثاني",
        "على أقرب تقدير",
    ),
    "es": ("a más tardar el 15 de noviembre", "no antes del 15 de noviembre", "como muy pronto"),
    "de": (
        "spätestens am 15. November",
        "frühestens am 15. November",
        "nicht vor dem 15. November",
    ),
    "pt": ("o mais tardar a 15 de novembro", "não antes de 15 de novembro", "não antes do dia 15"),
    "it": ("non oltre il 15 novembre", "non prima del 15 novembre", "al più presto il 15 novembre"),
    "ru": ("не позднее 15 ноября", "не ранее 15 ноября", "не раньше чем 15 ноября"),
    "zh": ("不得迟于11月15日", "不早于11月15日", "不得早于11月15日"),
}


@pytest.mark.parametrize("code", DEADLINES)
def test_a_deadline_is_no_earliest_date(code: str) -> None:
    latest, *earliest = DEADLINES[code]
    assert "bound:by" in values(latest, code)
    assert "bound:from" not in values(latest, code)
    for text in earliest:
        assert "bound:from" in values(text, code), text
        assert "bound:by" not in values(text, code), text


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("en", "They shall send the following papers.", "bound:after"),
        ("en", "She spoke before the Supreme Court.", "bound:before"),
        ("en", "It is the most useful of tools.", "amount:most"),
        ("en", "The US delegation spoke.", "person:we"),
        ("en", "a crowd of up to 20", "change:to"),
        ("en", "Bosnia and Herzegovina", "connective:and"),
        ("fr", "L'article visé ci-après est abrogé.", "bound:after"),
        ("fr", "les suppléments nos 4 et 5", "person:we"),
        ("de", "Das Gebäude wurde vor 20 Jahren eröffnet.", "bound:before"),
        ("de", "Er meint, dass sie bald kommt.", "person:you"),
        ("es", "cuarenta y dos", "connective:and"),
        ("ar", "ثلاثة منهم فقط", "frequency:never"),
        ("ar", "نالت الجزيرة الحكم بالحكم الذاتي", "person:you"),
        ("ar", "كان مواطنًا صالحا", "person:we"),
        ("ar", "للحيلولة دون نشوب حريق", "amount:less-than"),
        ("ar", "من خلال الحوار", "bound:during"),
    ],
)
def test_another_reading_of_the_same_letters(code: str, text: str, value: str) -> None:
    assert value not in values(text, code)


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("en", "It shall pay within 20 days.", "bound:within"),
        ("en", "Give it to us.", "person:we"),
        ("de", "Kommen Sie bald.", "person:you"),
        ("ar", "دون 20 سنة", "amount:less-than"),
        ("ar", "نحو 20 سنة", "amount:about"),
        ("ar", "أرسلنا إليكم رسالة", "person:you"),
    ],
)
def test_and_the_reading_that_limits(code: str, text: str, value: str) -> None:
    assert value in values(text, code)


def test_the_clause_runs_from_stop_to_stop() -> None:
    text = "It applies, unless they object in 3.5 days; it ends."
    (one,) = (one for one in find_limits(text, language="en") if "condition:unless" in one.values)
    assert text[slice(*one.clause)] == " unless they object in 3.5 days"
    assert one.classes == {"condition"}


def test_what_a_language_writes_onto_words_is_told() -> None:
    assert "connective:and" in joined_limits("ar")
    assert joined_limits("en") == frozenset()


@pytest.mark.parametrize("code", KNOWN)
@given(text=st.text(max_size=80))
def test_spans_are_in_the_text(code: str, text: str) -> None:
    text = f"{text}, unless sauf أو {text}"
    for one in find_limits(text, language=code):
        assert one.clause[0] <= one.start < one.end <= one.clause[1] <= len(text)
