from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.orthography.words import (
    JOINED_LETTERS,
    JOINED_SIGNS,
    LETTERS,
    SIGNS,
    fold_space,
    whole,
    word_spans,
)

TEXT = "We don't: 1,000.5 km (vice-president), snake_case 2nd."


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (LETTERS, "We don t km vice president snake case nd"),
        (SIGNS, "We don t 1 000 5 km vice president snake case 2nd"),
        (JOINED_LETTERS, "We don't km vice-president snake case nd"),
        (JOINED_SIGNS, "We don't 1 000 5 km vice-president snake case 2nd"),
    ],
)
def test_patterns(pattern: re.Pattern[str], words: str) -> None:
    assert pattern.findall(TEXT) == words.split()


def test_a_number_is_one_word() -> None:
    found = [TEXT[start:end] for start, end in word_spans(TEXT)]
    assert found == "We don't 1,000.5 km vice president snake case 2nd".split()


@given(st.text(max_size=60))
def test_words_are_in_order_and_hold_a_sign(text: str) -> None:
    spans = word_spans(text)
    assert spans == sorted(spans)
    assert all(SIGNS.search(text, start, end) for start, end in spans)


@pytest.mark.parametrize(
    ("text", "found"),
    [("all of it", True), ("All of it.", True), ("ball of it", False), ("all of its", False)],
)
def test_a_whole_word(text: str, found: bool) -> None:
    assert bool(re.search(whole("all of it|none"), text, re.IGNORECASE)) is found


def test_what_ends_in_a_blank_may_have_a_word_after_it() -> None:
    assert re.search(whole("do not ", to_blank=True), "do not go")
    assert not re.search(whole("do not "), "do not go")
    assert not re.search(whole("do not", to_blank=True), "do nothing")


def test_fold_space() -> None:
    assert fold_space(" a\n\tb\u00a0 c ") == "a b c"
