"""A first look at the letters never loses what the pattern behind it finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.beginnings import beginnings, first_look
from auditor.facts.wording import any_of

LETTERS = "abc-' "
TEXTS = st.text(LETTERS, max_size=12)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("none", {"no"}),
        ("a|bc", {"a", "bc"}),
        ("(?:un)?do", {"un", "do"}),
        ("[ab]c?d", {"ac", "ad", "bc", "bd"}),
        ("a{2}", {"a"}),
        ("a{0,3}b", {"a", "b"}),
        (r"\.x", {".x"}),
        ("(?!x)ab", {"ab"}),
        (r"\babc", {"ab"}),
        ("(?P<head>a|b)c", {"ac", "bc"}),
        (r"a\w+", {"a"}),
        (r"\w+", {""}),
        ("[^a]b", {""}),
        (r"[a-c]\s", {"a", "b", "c"}),
        ("a*", {"", "a"}),
        ("(?>ab)", {""}),
        ("ab)", {""}),
    ],
)
def test_beginnings(pattern: str, expected: set[str]) -> None:
    assert beginnings(pattern) == expected


def test_how_far_it_is_told() -> None:
    assert beginnings("nothing|nobody", longest=4) == {"noth", "nobo"}


def test_too_many_are_told_shorter() -> None:
    assert beginnings("[a-z][a-z][a-z]", longest=3) == set("abcdefghijklmnopqrstuvwxyz")


# Expressions of the kinds that tables are written in.
ATOMS = st.sampled_from(["a", "b", "c", "-", "'", "[ab]", "[^a]", r"\w", r"\s"])
LOOKS = st.sampled_from(["(?=a)", "(?!b)", "(?<!c)", r"\b"])
SIGNS = st.sampled_from(["", "?", "{0,2}", "{2}", "{1,3}+"])
ONES = st.one_of(st.builds(lambda atom, sign: atom + sign, ATOMS, SIGNS), LOOKS)


def _grouped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    branches = st.lists(inner, min_size=1, max_size=3).map("|".join)
    group = st.builds(
        lambda body, sign: f"(?:{body}){sign}", branches, st.sampled_from(["", "?", "{0,2}"])
    )
    return st.lists(st.one_of(ONES, group), min_size=1, max_size=3).map("".join)


PATTERNS = st.recursive(ONES, _grouped, max_leaves=8)


@given(PATTERNS, TEXTS)
def test_every_match_begins_like_one_of_them(pattern: str, text: str) -> None:
    begun = beginnings(pattern)
    for place in range(len(text) + 1):
        if re.compile(pattern).match(text, place):
            assert any(text.startswith(one, place) for one in begun)


@given(st.lists(PATTERNS, min_size=1, max_size=3), TEXTS)
def test_a_look_takes_nothing_away(patterns: list[str], text: str) -> None:
    pattern = "|".join(f"(?:{one})" for one in patterns)
    looked = first_look(patterns) + f"(?:{pattern})"
    plain = [match.span() for match in re.finditer(pattern, text)]
    assert [match.span() for match in re.finditer(looked, text)] == plain


@given(st.sets(st.text("ab.[", min_size=1, max_size=4), min_size=1), st.text("ab.[", max_size=8))
def test_any_of(strings: set[str], text: str) -> None:
    found = re.compile(any_of(strings)).match(text)
    assert (found is not None) == any(text.startswith(one) for one in strings)
