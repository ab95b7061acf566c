from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.names.transliteration import (
    covered_script,
    most_alike,
    phone_similarity,
    phones,
    skeleton,
)

ALIKE = [
    ("Boston", "بوسطن"),
    ("Goma", "غوما"),
    ("Goma", "جوما"),
    ("Chaco", "تشاكو"),
    ("Pittsburgh", "بيتسبرغ"),
    ("Washington", "واشنطن"),
    ("Xinhua", "شينوا"),
    ("Nixon", "نيكسون"),
    ("Juan", "خوان"),
    ("Venezuela", "فنزويلا"),
    ("George", "جورج"),
    ("Christopher", "كريستوفر"),
    ("Qasim", "قاسم"),
    ("Karim", "كريم"),
    ("Pavlov", "بافلوف"),
    ("Guevara", "غيفارا"),
    ("Gorbachev", "غورباتشوف"),
    ("Zhukov", "Жуков"),
    ("Moskva", "Москва"),
    ("Papandreou", "Παπανδρέου"),
]
DIFFERENT = [
    ("Boston", "تشاكو"),
    ("Virat", "أمريكا"),
    ("Hunan", "توجي"),
    ("Washington", "بغداد"),
    ("Nixon", "كارتر"),
    ("Qasim", "كريم"),
    ("Zhukov", "Сталин"),
]


def sounds_like(latin: str, other: str) -> float:
    return phone_similarity(phones(latin), phones(other))


@pytest.mark.parametrize(("latin", "other"), ALIKE)
def test_sounds_alike(latin: str, other: str) -> None:
    assert sounds_like(latin, other) > 0.78


@pytest.mark.parametrize(("latin", "other"), DIFFERENT)
def test_sounds_different(latin: str, other: str) -> None:
    assert sounds_like(latin, other) < 0.7


def test_skeletons_leave_out_vowels_and_doubling() -> None:
    assert skeleton("Mubarak") == skeleton("مبارك") == "mbrk"
    assert skeleton("Hassan") == skeleton("حسن") == "hsn"


def test_scripts_without_letters_for_sounds_are_not_covered() -> None:
    assert phones("北京") == phones("도쿄") == phones("123") == ""
    assert sounds_like("Beijing", "北京") == 0.0
    assert covered_script("北京") == ""


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_has_a_likeness(one: str, other: str) -> None:
    assert 0.0 <= sounds_like(one, other) <= 1.0


@given(st.text(alphabet="abcdefghiklmnoprstuvwyz", min_size=1, max_size=20))
def test_a_word_sounds_like_itself(word: str) -> None:
    assert phone_similarity(phones(word), phones(word)) == (1.0 if phones(word) else 0.0)


@given(st.lists(st.text(alphabet="abdfgklmnrstz", min_size=2, max_size=9), max_size=8))
def test_the_quick_look_loses_nothing_alike(words: list[str]) -> None:
    asked = phones("mandelkov")
    candidates = tuple((phones(w), i) for i, w in enumerate([*words, "mandelcow"]))
    best, at = most_alike(asked, candidates, asked_is_latin=True)
    assert best == max(phone_similarity(asked, c) for c, _ in candidates)
    assert phone_similarity(asked, candidates[at][0]) == best


def test_a_word_of_a_million_letters_costs_nothing() -> None:
    assert sounds_like("a" * 1_000_000, "ب" * 1_000_000) == 0.0
