"""What was moved: claimed only of segments that clearly belong together."""

from __future__ import annotations

import numpy as np
import pytest

from auditor.align.moved import find_moved
from auditor.align.segments import Segments
from auditor.model import Bead
from tests.align.test_documents import distinct, side

Members = tuple[tuple[int, ...], tuple[int, ...]]


def beads_of(*members: Members) -> tuple[Bead, ...]:
    return tuple(Bead(a, b) for a, b in members)


def told(beads: tuple[Bead, ...]) -> set[tuple[tuple[int, ...], tuple[int, ...], bool]]:
    return {(bead.a, bead.b, bead.moved) for bead in beads}


def documents(order: list[int], *, noise: float = 0.2) -> tuple[Segments, Segments]:
    """A of as many segments as B, which has them in that order."""
    count = max(order) + 1
    return side(distinct(count, noise=noise)), side(distinct(count)[order])


def one_to_one(pairs: list[tuple[int, int]]) -> list[Members]:
    return [((i,), (j,)) for i, j in pairs]


def test_left_over_segments_that_cross_others_were_moved() -> None:
    a, b = documents([0, 2, 3, 4, 5, 6, 7, 1])
    path = beads_of(
        ((0,), (0,)), ((1,), ()), *one_to_one([(k, k - 1) for k in range(2, 8)]), ((), (7,))
    )
    assert ((1,), (7,), True) in told(find_moved(path, a, b))


def test_neighbours_left_over_are_put_together_where_they_stand() -> None:
    a, b = documents(list(range(8)))
    path = beads_of(
        *one_to_one([(k, k) for k in range(4)]), ((4,), ()), ((), (4,)), ((5, 6, 7), (5, 6, 7))
    )
    assert ((4,), (4,), False) in told(find_moved(path, a, b))


def test_an_omission_and_an_unrelated_addition_stay_apart() -> None:
    a = side(distinct(9)[:8])
    b = side(distinct(9)[[0, 2, 3, 4, 5, 6, 7, 8]])
    path = beads_of(
        ((0,), (0,)), ((1,), ()), *one_to_one([(k, k - 1) for k in range(2, 8)]), ((), (7,))
    )
    assert told(find_moved(path, a, b)) == told(path)


def test_of_two_copies_neither_was_moved() -> None:
    vectors = distinct(8)
    a = side(vectors[[0, 1, 2, 3, 4, 1, 6, 7]])
    b = side(vectors[[0, 2, 3, 4, 1, 6, 7, 1]])
    path = beads_of(
        ((0,), (0,)),
        ((1,), ()),
        *one_to_one([(k, k - 1) for k in range(2, 8)]),
        ((), (7,)),
    )
    assert not [bead for bead in find_moved(path, a, b) if bead.moved]


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_bead_gives_up_what_was_moved_next_to_it(*, mirrored: bool) -> None:
    a, b = documents([0, 2, 3, 4, 5, 1, 6, 7])
    members = [
        *one_to_one([(0, 0)]),
        ((1,), ()),
        *one_to_one([(k, k - 1) for k in range(2, 5)]),
        ((5,), (4, 5)),
        *one_to_one([(6, 6), (7, 7)]),
    ]
    if mirrored:
        found = find_moved(beads_of(*[(y, x) for x, y in members]), b, a)
        pairs = {(y, x, moved) for x, y, moved in told(found)}
    else:
        pairs = told(find_moved(beads_of(*members), a, b))
    assert ((5,), (4,), False) in pairs
    assert ((1,), (5,), True) in pairs


def test_a_bead_keeps_what_says_the_same_as_a_left_over_segment_less_well() -> None:
    vectors = distinct(8)
    # B's fifth is half of what A's fourth says; A's first is faintly like it.
    whole = vectors[4] + vectors[5]
    faint = vectors[0] + 0.5 * vectors[5]
    a = side(
        np.vstack([faint / np.linalg.norm(faint), vectors[1:4], whole / np.linalg.norm(whole)])
    )
    b = side(vectors[[1, 2, 3, 4, 5]])
    path = beads_of(((0,), ()), *one_to_one([(1, 0), (2, 1), (3, 2)]), ((4,), (3, 4)))
    assert told(find_moved(path, a, b)) == told(path)


@pytest.mark.parametrize("swapped", [True, False])
def test_two_neighbours_that_changed_places(*, swapped: bool) -> None:
    order = [0, 1, 3, 2, 4, 5, 6, 7] if swapped else list(range(8))
    a, b = documents(order)
    path = beads_of(
        *one_to_one([(0, 0), (1, 1)]), ((2, 3), (2, 3)), *one_to_one([(k, k) for k in range(4, 8)])
    )
    found = told(find_moved(path, a, b))
    assert (((2,), (3,), False) in found) == swapped
    assert (((3,), (2,), True) in found) == swapped


def test_a_clause_that_changed_sentences_moves_no_sentence() -> None:
    # B's third says most of both, B's fourth what neither has said.
    vectors = distinct(10)
    both = 0.9 * vectors[2] + vectors[3]
    a = side(vectors[:8])
    b = side(np.vstack([vectors[:2], vectors[9], both / np.linalg.norm(both), vectors[4:8]]))
    path = beads_of(
        *one_to_one([(0, 0), (1, 1)]), ((2, 3), (2, 3)), *one_to_one([(k, k) for k in range(4, 8)])
    )
    assert told(find_moved(path, a, b)) == told(path)
