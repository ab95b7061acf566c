"""Groups are made of the likeliest pairs, one file a language."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.matching.groups import LEAST, Pair, first_language, grouped

LANGUAGES = ["en", "ar", "fr", "en", "ar", "fr-CA"]


@pytest.mark.parametrize(
    ("pairs", "groups"),
    [
        ([], []),
        ([(0, 1, 0.9)], [(0, 1)]),
        ([(0, 1, 0.4)], []),
        # The likelier one takes it.
        ([(0, 1, 0.8), (0, 4, 0.9)], [(0, 4)]),
        ([(0, 1, 0.9), (3, 1, 0.8), (3, 4, 0.7)], [(0, 1), (3, 4)]),
        # Three versions, two of them compared only through the first.
        ([(0, 1, 0.9), (0, 2, 0.9), (1, 2, 0.9)], [(0, 1, 2)]),
        ([(0, 1, 0.9), (0, 2, 0.9)], [(0, 1, 2)]),
        ([(0, 1, 0.9), (0, 2, 0.9), (1, 2, 0.2)], [(0, 1, 2)]),
        # One likely pair against an unlikely one.
        ([(0, 1, 0.9), (0, 2, 0.6), (1, 2, 0.1)], [(0, 1)]),
        # A language is one language whatever its region.
        ([(0, 2, 0.9), (0, 5, 0.8)], [(0, 2)]),
    ],
)
def test_who_stands_with_whom(
    pairs: list[tuple[int, int, float]], groups: list[tuple[int, ...]]
) -> None:
    assert grouped([Pair(*pair) for pair in pairs], LANGUAGES) == groups


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.integers(0, 5), st.floats(0, 1)).filter(
            lambda pair: LANGUAGES[pair[0]][:2] != LANGUAGES[pair[1]][:2]
        ),
        max_size=20,
        unique_by=lambda pair: frozenset(pair[:2]),
    )
)
def test_no_file_twice_and_no_language_twice(pairs: list[tuple[int, int, float]]) -> None:
    groups = grouped([Pair(*pair) for pair in pairs], LANGUAGES)
    members = [index for group in groups for index in group]
    assert len(members) == len(set(members))
    for group in groups:
        assert len(group) == len({LANGUAGES[index][:2] for index in group}) >= 2
    if any(chance >= LEAST for *_, chance in pairs):
        assert groups


def test_the_language_that_stands_first() -> None:
    groups = [(0, 1), (1, 2), (1, 3)]
    assert first_language(groups, LANGUAGES, wanted=None) == "ar"
    assert first_language(groups, LANGUAGES, wanted="fr-CA") == "fr"
    assert first_language([(0, 1)], LANGUAGES, wanted=None) == "ar"
    assert first_language([], LANGUAGES, wanted=None) is None
