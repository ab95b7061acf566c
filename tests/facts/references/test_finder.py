from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.facts.references.finder import canonical_number, find_references
from auditor.facts.references.values import references
from auditor.model import Fact
from tests.support.work import growth


def values(text: str, language: str) -> Sequence[tuple[str, str]]:
    return [cited for _, cited in references(find_references(text, language))]


FOUND = [
    ("under Article 5 of the treaty", "en", [("article", "5")]),
    ("Articles 5, 6 and 7", "en", [("article", "5"), ("article", "6"), ("article", "7")]),
    ("paragraphs 3 to 5 below", "en", [("paragraph", "3"), ("paragraph", "5")]),
    ("Chapter VII of the Charter", "en", [("chapter", "7")]),
    ("resolution 242 (1967)", "en", [("resolution", "242")]),
    ("annex I to the letter, Law No. 12", "en", [("annex", "1"), ("law", "12")]),
    ("see A/RES/70/1 and S/2014/958.", "en", [("symbol", "A/RES/70/1"), ("symbol", "S/2014/958")]),
    ("E/CN.4/2004/5/Add.1", "en", [("symbol", "E/CN.4/2004/5/ADD.1")]),
    ("بموجب المادة ٥ من الميثاق", "ar", [("article", "5")]),
    ("المادة الخامسة والفصل السابع", "ar", [("article", "5"), ("chapter", "7")]),
    ("القرارين ١٣٧٣ و ١٥٤٠", "ar", [("resolution", "1373"), ("resolution", "1540")]),
    ("القانون رقم ١٢", "ar", [("law", "12")]),
    ("الفقرة 12 مكررا", "ar", [("paragraph", "12bis")]),
    ("la résolution 242 et l'article 5", "fr", [("resolution", "242"), ("article", "5")]),
    ("Article premier", "fr", [("article", "1")]),
    ("Artikel 5 Absatz 2, § 12", "de", [("article", "5"), ("paragraph", "2"), ("section", "12")]),
    ("los artículos 5 y 6", "es", [("article", "5"), ("article", "6")]),
    ("l'articolo 5, comma 2", "it", [("article", "5"), ("paragraph", "2")]),
    ("o artigo 5 da lei n.º 12", "pt", [("article", "5"), ("law", "12")]),
]
NOT_FOUND = [
    ("the article was long; in this paragraph I argue", "en"),
    ("and/or km/h HIV/AIDS 9/11", "en"),
    ("the law of the sea", "en"),
    ("par deux voies", "fr"),
    ("المادة التي تنص على ذلك", "ar"),
]


@pytest.mark.parametrize(("text", "language", "expected"), FOUND)
def test_found(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert values(text, language) == expected


@pytest.mark.parametrize(("text", "language"), NOT_FOUND)
def test_not_found(text: str, language: str) -> None:
    assert values(text, language) == []


def test_a_number_after_a_comma_is_of_the_list_only_after_a_plural() -> None:
    assert values("under Article 5, 12 people were held", "en") == [("article", "5")]


def test_other_languages_have_symbols_only() -> None:
    assert values("статья 5, документ A/RES/70/1", "ru") == [("symbol", "A/RES/70/1")]


def test_numbers_are_canonical() -> None:
    assert canonical_number("٢٤٢") == "242"
    assert canonical_number("XIV") == "14"
    assert canonical_number("12 bis") == "12bis"


@settings(max_examples=60)
@given(
    st.text(alphabet="Article 5,٥المادة و and§VIX()/-.A1", max_size=120),
    st.sampled_from(["en", "ar", "fr", "de", "es", "it", "pt", "zh"]),
)
def test_offsets_are_the_words(text: str, language: str) -> None:
    for fact in find_references(text, language):
        assert text[fact.start : fact.end] == fact.text


HOSTILE = [
    ("", "Article 5, "), ("", "A/1"), ("", "A/"), ("Articles ", "5, "), ("", "("), ("", "المادة "), ("Article ", " ")
]  # fmt: skip


@pytest.mark.parametrize(("head", "unit"), HOSTILE)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_hostile_text_is_read_in_proportion(head: str, unit: str, language: str) -> None:
    def task(size: int) -> list[Fact]:
        return find_references(head + unit * (size // len(unit)), language)

    assert growth(task, 2_000) < 5
    assert all(fact.end <= 200_000 + len(head) for fact in task(200_000))
