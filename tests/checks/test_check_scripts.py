"""Letters by their worth, and words where there are no blanks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks.scripts import letters_worth, pieces, word_count


@pytest.mark.parametrize(
    ("text", "worth"),
    [("", 0), ("Page 3 of 7", 8), ("قرار", 4), ("决定", 7), ("きめた", 6), ("—…", 0)],
)
def test_letters_worth(text: str, worth: int) -> None:
    assert letters_worth(text) == worth


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The talks go on.", 4),
        ("1 2 3", 0),
        ("会谈将继续", 2.5),
        ("NATO 会谈", 2),
        ("การเจรจา", 2),
        ("", 0),
    ],
)
def test_word_count(text: str, words: float) -> None:
    assert word_count(pieces(text)) == pytest.approx(words, abs=0.6)


@given(st.text())
def test_any_text(text: str) -> None:
    assert letters_worth(text) >= 0
    assert 0 <= word_count(pieces(text)) <= len(text)
