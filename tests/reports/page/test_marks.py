"""Marks laid over text: overlapping ones are cut into pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Segment
from auditor.reports.page.marks import Mark, Piece, excerpt, marks_by_segment, pieces
from auditor.reports.page.places import Places

TEXT = "abcdefghij"
SEGMENT = Segment(0, 100, 110, TEXT)


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], [("abcdefghij", ())]),
        ([(2, 4)], [("ab", ()), ("cd", (0,)), ("efghij", ())]),
        (
            [(1, 5), (3, 8)],
            [("a", ()), ("bc", (0,)), ("de", (0, 1)), ("fgh", (1,)), ("ij", ())],
        ),
        ([(0, 10), (2, 3)], [("ab", (0,)), ("c", (0, 1)), ("defghij", (0,))]),
        ([(2, 4), (2, 4)], [("ab", ()), ("cd", (0, 1)), ("efghij", ())]),
        ([(2, 4), (4, 6)], [("ab", ()), ("cd", (0,)), ("ef", (1,)), ("ghij", ())]),
        ([(3, 3)], [("abc", ()), ("", (0,)), ("defghij", ())]),
        ([(10, 10)], [("abcdefghij", ()), ("", (0,))]),
    ],
)
def test_pieces(spans: list[tuple[int, int]], expected: list[tuple[str, tuple[int, ...]]]) -> None:
    marks = [Mark(100 + start, 100 + end, index) for index, (start, end) in enumerate(spans)]
    assert [(p.text, p.issues) for p in pieces(SEGMENT, marks)] == expected


_SPANS = st.lists(
    st.tuples(st.integers(0, 10), st.integers(0, 10)).map(lambda pair: tuple(sorted(pair))),
    max_size=8,
)


@given(_SPANS)
def test_pieces_are_the_text_and_know_their_marks(spans: list[tuple[int, int]]) -> None:
    marks = [Mark(100 + start, 100 + end, index) for index, (start, end) in enumerate(spans)]
    found = pieces(SEGMENT, marks)
    assert "".join(piece.text for piece in found) == TEXT
    position = 0
    for piece in found:
        # The plain way: a character is under every mark that spans it.
        if piece.text:
            under = {i for i, (s, e) in enumerate(spans) if s <= position < e}
            assert set(piece.issues) == under
        position += len(piece.text)


def test_one_issue_with_overlapping_spans_is_marked_throughout() -> None:
    found = pieces(SEGMENT, [Mark(100, 105, 7), Mark(103, 108, 7)])
    assert "".join(p.text for p in found if p.issues == (7,)) == "abcdefgh"


def test_a_mark_over_two_segments_is_cut() -> None:
    places = Places.of([Segment(0, 0, 5, "first"), Segment(1, 7, 13, "second")])
    found = marks_by_segment(places, [Mark(3, 9, 0), Mark(20, 30, 1)])
    assert found == {0: [Mark(3, 5, 0)], 1: [Mark(7, 9, 0)]}


def test_a_gap_between_segments_belongs_to_none() -> None:
    places = Places.of([Segment(0, 0, 5, "first"), Segment(1, 7, 13, "second")])
    assert places.touching((5, 7)) == ()
    assert [s.index for s in places.touching((5, 5))] == [0]
    assert [s.index for s in places.touching((7, 7))] == [1]
    assert Places.of([]).touching((0, 3)) == ()


def test_an_excerpt_shows_the_mark() -> None:
    long = [Piece("x" * 500), Piece("here", (0,)), Piece("y" * 500)]
    cut = excerpt(long, 200)
    assert Piece("here", (0,)) in cut
    assert cut[0] == Piece("… ")
    assert cut[-1] == Piece(" …")
    assert sum(len(piece.text) for piece in cut) == 204


def test_a_short_text_is_its_own_excerpt() -> None:
    assert excerpt([Piece("short")], 200) == (Piece("short"),)
