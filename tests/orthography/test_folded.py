"""Foldings remember where every character stood."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.orthography import Folded, substitute
from auditor.orthography.folded import decomposed

ALPHABET = st.text(alphabet="abxX-", max_size=24)
PUT = {"x": "", "X": "yz", "-": "--", "xx": "q"}
PATTERN = re.compile("xx|x|X|-")


def folded(text: str) -> Folded:
    return substitute(text, PATTERN, lambda match: PUT[match[0]])


@pytest.mark.parametrize(
    ("text", "result", "span", "written"),
    [
        ("abc", "abc", (0, 2), "ab"),
        ("axxxb", "aqb", (1, 2), "xxx"),
        ("axb", "ab", (0, 1), "ax"),
        ("aXb", "ayzb", (1, 2), "X"),
        ("aXb", "ayzb", (2, 3), "X"),
        ("xa", "a", (0, 1), "a"),
        ("a-b", "a--b", (3, 4), "b"),
        ("", "", (0, 0), ""),
    ],
)
def test_spans(text: str, result: str, span: tuple[int, int], written: str) -> None:
    found = folded(text)
    assert found.text == result
    start, end = found.span(*span)
    assert text[start:end] == written


@given(ALPHABET)
def test_a_substitution_is_that_of_re(text: str) -> None:
    assert folded(text).text == PATTERN.sub(lambda match: PUT[match[0]], text)


@given(ALPHABET)
def test_every_character_comes_from_itself(text: str) -> None:
    found = folded(text)
    for place, char in enumerate(found.text):
        start, end = found.span(place, place + 1)
        assert start < end
        assert char in "qyz-" or text[start] == char
    assert found.origin(len(found.text)) == len(text)


@given(ALPHABET)
def test_places_lead_back(text: str) -> None:
    found = folded(text)
    for origin in range(len(text) + 1):
        place = found.position(origin)
        assert found.origin(place) >= origin
        assert place == 0 or found.origin(place - 1) < origin


@given(ALPHABET)
def test_two_foldings_are_one(text: str) -> None:
    first = folded(text)
    second = substitute(first.text, re.compile("[ay]b?"), lambda match: "ab" * (len(match[0]) - 1))
    both = first.then(second)
    assert both.text == second.text
    for place in range(len(both.text) + 1):
        assert both.origin(place) == first.origin(second.origin(place))


def test_decomposition_leaves_out_blanks_and_keeps_places() -> None:
    assert decomposed("a é ﻻ") == ("ae\u0301لا", [0, 2, 2, 4, 4])
