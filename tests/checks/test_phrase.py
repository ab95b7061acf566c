"""A word is quoted with its neighbours as they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks.phrase import phrase


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We respect, of course, the decision.", "We respect, of course, the"),
        ("that we fully respect it. Then", "we fully respect it"),
        ("We leave. We respect it.", "We respect it"),
        ("It ended! “Respect” or respect", "“Respect” or respect"),
        ("the U.S. will respect the E.U. border", "U.S. will respect the E.U. border"),
        ("他们说。respect 吗？不", "respect 吗"),
        ("نعم. respect هل؟ لا", "respect هل"),
        ("(we) respect\n  your\tdecision", "(we) respect your decision"),
        ("respect", "respect"),
        ("respect.", "respect"),
        ("pre-respect", "pre-respect"),
    ],
)
def test_as_it_stands(text: str, expected: str) -> None:
    start = text.index("respect")
    assert phrase(text, start, start + 7, before=2, after=3) == expected


def test_no_neighbours_wanted() -> None:
    assert phrase("we must not go", 3, 7, before=0, after=0) == "must"
    assert phrase("we must not go", 3, 7, before=0, after=2) == "must not go"


def test_stops_of_the_word_itself_stay() -> None:
    assert phrase("at 10:00:, then", 3, 9, before=1, after=0) == "at 10:00:"


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 40))
def test_always_of_the_text(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    found = phrase(text, start, end, before=2, after=2)
    assert found in " ".join(text.split())
    assert " ".join(text[start:end].split()) in found
