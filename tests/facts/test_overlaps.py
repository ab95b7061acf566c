"""Overlaps are what a look at every span would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.overlaps import Overlaps

SPAN = st.tuples(st.integers(0, 30), st.integers(0, 12)).map(lambda s: (s[0], s[0] + s[1]))


@given(st.lists(SPAN, max_size=20), SPAN)
def test_what_touches(spans: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    start, end = asked
    found = list(Overlaps.of((span, span) for span in spans).touching(asked))
    assert found == sorted(s for s in spans if s[0] < end and start < s[1])
