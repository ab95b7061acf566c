"""Terms where they surely stand, and what is like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.terms.finder import term_finder
from auditor.facts.terms.values import term_uses
from auditor.facts.terms.words import Match, key, match
from auditor.model import Passage
from auditor.settings import Term

WORDS = [
    ("en", "withdrawal", "withdrawal", Match.SURE),
    ("en", "withdrawal", "Withdrawals", Match.SURE),
    ("en", "withdrawal", "withdraw", Match.LIKE),
    ("en", "withdrawal", "with", Match.NONE),
    ("en", "withdrawal", "drawing", Match.NONE),
    ("en", "party", "parties", Match.SURE),
    ("en", "party", "partial", Match.LIKE),
    ("en", "state", "states", Match.SURE),
    ("en", "state", "stately", Match.LIKE),
    ("en", "act", "acts", Match.NONE),
    ("en", "UN", "un", Match.SURE),
    ("fr", "forcé", "FORCES", Match.SURE),
    ("fr", "accord", "accords", Match.SURE),
    ("de", "Abzug", "Truppenabzug", Match.LIKE),
    ("de", "Vertrag", "Vertrages", Match.SURE),
    ("es", "retirada", "retiradas", Match.SURE),
    ("ar", "انسحاب", "الانسحاب", Match.SURE),
    ("ar", "الانسحاب", "انسحاب", Match.SURE),
    ("ar", "انسحاب", "وبانسحابهم", Match.SURE),
    ("ar", "انسحاب", "للانسحاب", Match.SURE),
    ("ar", "انسحاب", "اِنْسِحَاب", Match.SURE),
    ("ar", "انسحاب", "انـسـحـاب", Match.SURE),
    ("ar", "انسحاب", "سحب", Match.NONE),
    ("ar", "قوة", "القوات", Match.SURE),
    ("ar", "قوة", "قوتهم", Match.SURE),
    ("ar", "حكومة", "والحكومة", Match.SURE),
    ("ar", "حكومة", "حكومتنا", Match.SURE),
    ("ar", "قرار", "قراراتكم", Match.SURE),
    ("ar", "قرار", "اقرار", Match.LIKE),
    ("ar", "إرهاب", "الإرهابية", Match.LIKE),
    ("ar", "إرهاب", "إرهابي", Match.LIKE),
    ("ar", "قرار", "دار", Match.NONE),
    ("ko", "정부", "정부는", Match.SURE),
    ("ko", "정부", "행정부", Match.NONE),
    ("ru", "договор", "договоре", Match.LIKE),
]


@pytest.mark.parametrize(("language", "term", "word", "expected"), WORDS)
def test_a_word_and_a_term(language: str, term: str, word: str, expected: Match) -> None:
    one, other = (key(text, language, case=False) for text in (word, term))
    assert match(one, other, inflection=True) is expected
    exact = match(one, other, inflection=False)
    assert exact in {Match.SURE, Match.NONE}
    assert (exact is Match.SURE) == (one == other)


def found(text: str, language: str, *terms: Term, plain: tuple[str, ...] = ()) -> list[str]:
    find = term_finder("a", language, "xx", terms, plain)
    uses = term_uses(find(Passage(text, language, 7)))
    return [("" if use.confident else "?") + fact.text for fact, use in uses]


def term(*forms: str, **rules: bool) -> Term:
    return Term({"a": forms, "b": ("x",)}, **rules)


TEXTS = [
    ("en", "The withdrawals of the withdrawal.", term("withdrawal"), ["withdrawals", "withdrawal"]),
    ("en", "The armed forces.", term("armed force"), ["armed forces"]),
    ("en", "Forces that are armed.", term("armed force"), []),
    ("en", "The armed", term("armed force"), []),
    ("en", "May we come in May?", term("May", case=True), ["May", "May"]),
    ("en", "May we come in may?", term("May", case=True), ["May"]),
    ("en", "It’s the UN’s.", term("UN", case=True), ["UN"]),
    ("en", "one redeployment", term("withdrawal", "redeployment"), ["redeployment"]),
    ("fr", "l’accord", term("accord"), ["accord"]),
    ("fr", "les droits de l’homme", term("droits de l'homme"), ["droits de l’homme"]),
    ("it", "dell'accordo", term("l'accordo"), ["accordo"]),
    ("ar", "قرار الحكومة بالانسحاب", term("انسحاب"), ["بالانسحاب"]),
    ("ar", "القوات المسلحة", term("قوة مسلحة"), ["القوات المسلحة"]),
    ("zh", "美国军队撤出伊拉克", term("撤出"), ["撤出"]),
    ("ja", "部隊の撤退を", term("撤退"), ["撤退"]),
    ("th", "การถอนกำลังทหาร", term("ถอนกำลัง"), ["ถอนกำลัง"]),
]


@pytest.mark.parametrize(("language", "text", "sought", "expected"), TEXTS)
def test_terms_in_a_text(language: str, text: str, sought: Term, expected: list[str]) -> None:
    assert found(text, language, sought) == expected


def test_spans_are_the_document_s() -> None:
    find = term_finder("a", "en", "ar", [term("force")])
    (fact,) = find(Passage("the forces", "en", 100))
    assert (fact.start, fact.end, fact.text) == (104, 110, "forces")


def test_a_term_inside_a_longer_one_is_no_use_of_it() -> None:
    terms = term("United Nations"), term("United Nations Security Council")
    text = "The United Nations Security Council of the United Nations"
    assert found(text, "en", *terms) == [
        "United Nations Security Council",
        "?United Nations",
        "United Nations",
    ]


UNTRANSLATED = [
    ("UNIFIL went.", ["UNIFIL"]),
    ("unifil went.", []),
    ("UNIFILs", ["?UNIFIL"]),
    ("قوات UNIFIL في", ["UNIFIL"]),
    ("الUNIFIL", ["?UNIFIL"]),
    ("S/RES/1701", ["S/RES/1701"]),
]


@pytest.mark.parametrize(("text", "expected"), UNTRANSLATED)
def test_what_must_stand_untranslated(text: str, expected: list[str]) -> None:
    assert found(text, "en", plain=("UNIFIL", "S/RES/1701")) == expected


def test_a_term_of_other_languages_is_left_out() -> None:
    find = term_finder("a", "en", "fr", [Term({"en": ("water",), "ar": ("ماء",)})])
    assert find(Passage("water", "en")) == ()


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=12), max_size=4))
def test_any_text_and_any_list(text: str, forms: list[str]) -> None:
    find = term_finder("a", "en", "ar", [term(form) for form in forms], forms)
    for fact in find(Passage(text, "en")):
        assert text[fact.start : fact.end] == fact.text


@given(st.sampled_from(["withdrawal", "United Nations", "انسحاب", "الأمم المتحدة", "撤出"]))
def test_a_term_is_found_where_it_stands_alone(written: str) -> None:
    language = "ar" if "ا" in written else "zh" if "撤" in written else "en"
    assert found(f"… {written}.", language, term(written)) == [written]
