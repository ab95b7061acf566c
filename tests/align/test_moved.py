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


def leaning(*shares: float) -> np.ndarray:
    """A unit vector with those shares of the first axes; what is left goes to an axis of its own."""
    vector = np.zeros(64, np.float32)
    vector[: len(shares)] = shares
    vector[60] = np.sqrt(max(1 - float(vector @ vector), 0.0))
    return vector


AXES = np.eye(64, dtype=np.float32)
# A's second segment is left over, and so is B's last.
LEFT_OVER = (
    ((0,), (0,)),
    ((1,), ()),
    *one_to_one([(k, k - 1) for k in range(2, 8)]),
    ((), (7,)),
)


@pytest.mark.parametrize(("likeness", "claimed"), [(0.3, False), (0.9, True)])
def test_an_omission_and_an_unrelated_addition_stay_apart(likeness: float, claimed: bool) -> None:
    rows = AXES[[0, 2, 3, 4, 5, 6, 7, 8]]
    # Somewhat like the first of B, and more like the last.
    omitted = leaning(0.25, *[0.0] * 7, likeness)
    a = side(np.vstack([AXES[0], omitted, AXES[2:8]]))
    beads = find_moved(beads_of(*LEFT_OVER), a, side(rows))
    assert [(bead.a, bead.b) for bead in beads if bead.moved] == [((1,), (7,))] * claimed


def test_of_two_copies_neither_was_moved() -> None:
    copy = leaning(*[0.0] * 8, 0.995)
    a = side(np.vstack([AXES[[0, 8, 2, 3, 4]], AXES[8], AXES[[6, 7]]]))
    b = side(np.vstack([AXES[[0, 2, 3, 4]], copy, AXES[[6, 7, 8]]]))
    assert not [bead for bead in find_moved(beads_of(*LEFT_OVER), a, b) if bead.moved]


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


def test_a_bead_keeps_what_it_needs() -> None:
    # A's fifth is B's fourth and fifth together; A's first repeats the latter.
    repeat = leaning(*[0.0] * 5, 0.9)
    whole = (AXES[4] + AXES[5]) / np.sqrt(2)
    a, b = side(np.vstack([repeat, AXES[1:4], whole])), side(AXES[1:6])
    path = beads_of(((0,), ()), *one_to_one([(1, 0), (2, 1), (3, 2)]), ((4,), (3, 4)))
    assert told(find_moved(path, a, b)) == told(path)


@pytest.mark.parametrize(("fit", "given_up"), [(0.82, False), (0.95, True)])
def test_a_pair_is_parted_only_for_a_much_better_fit(fit: float, given_up: bool) -> None:
    a = side(np.vstack([AXES[:7], leaning(*[0.0] * 7, 0.75), leaning(*[0.0] * 7, fit)]))
    b = side(AXES[[7, *range(7)]][[1, 2, 3, 4, 5, 0, 6, 7]])
    path = beads_of(
        *one_to_one([(k, k) for k in range(5)]),
        ((8,), ()),
        ((7,), (5,)),
        *one_to_one([(5, 6), (6, 7)]),
    )
    assert (((8,), (5,), True) in told(find_moved(path, a, b))) == given_up


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
    # B's fourth is A's third and a little of A's fourth; B's third is neither.
    fourth = leaning(0, 0, 0.9, 0.3)
    a, b = side(AXES[:8]), side(np.vstack([AXES[:2], AXES[9], fourth, AXES[4:8]]))
    path = beads_of(
        *one_to_one([(0, 0), (1, 1)]), ((2, 3), (2, 3)), *one_to_one([(k, k) for k in range(4, 8)])
    )
    assert told(find_moved(path, a, b)) == told(path)


@pytest.mark.parametrize(("confidence", "opened"), [(0.05, True), (0.9, False)])
def test_members_of_a_weak_bead_that_match_crosswise_are_told_though_another_has_no_match(
    confidence: float, *, opened: bool
) -> None:
    # Of three with three the first and the last changed places.
    a = side(np.vstack([AXES[:3], AXES[20], AXES[4:8]]))
    b = side(np.vstack([AXES[[0, 1, 4]], AXES[21], AXES[[2, 5, 6, 7]]]))
    path = (
        *beads_of(*one_to_one([(0, 0), (1, 1)])),
        Bead((2, 3, 4), (2, 3, 4), confidence=confidence),
        *beads_of(*one_to_one([(k, k) for k in range(5, 8)])),
    )
    found = told(find_moved(path, a, b))
    assert ({((2,), (4,)), ((4,), (2,))} <= {(x, y) for x, y, _ in found}) == opened
    assert sum(moved for _, _, moved in found) == opened


def test_of_a_weak_bead_pairs_and_neighbours_stay_together() -> None:
    # B's third is A's second; beside it stand a pair that is one, and two that are not.
    a = side(np.vstack([AXES[[0, 1, 2]], AXES[20], AXES[[4, 5, 6, 7]]]))
    b = side(np.vstack([AXES[[0, 1, 2]], AXES[21], AXES[[4, 5, 6, 7]]]))
    path = (
        *beads_of(((0,), (0,)), ((1,), ())),
        Bead((2, 3), (1, 2, 3), confidence=0.05),
        *beads_of(*one_to_one([(k, k) for k in range(4, 8)])),
    )
    found = told(find_moved(path, a, b))
    assert {((1,), (1,), False), ((2,), (2,), False), ((3,), (3,), False)} <= found


@pytest.mark.parametrize(("confidence", "parted"), [(0.05, True), (0.9, False)])
def test_a_bead_that_is_none_goes_when_its_middle_belongs_elsewhere(
    confidence: float, *, parted: bool
) -> None:
    # A's third to fifth stand with B's third, which has little of any; B's last is A's fourth.
    a = side(AXES[[0, 1, 2, 3, 4, 5, 6, 7]])
    b = side(np.vstack([AXES[[0, 1]], leaning(0, 0, 0.3, 0.1, 0.3), AXES[[5, 6, 7, 3]]]))
    path = (
        *beads_of(*one_to_one([(0, 0), (1, 1)])),
        Bead((2, 3, 4), (2,), confidence=confidence),
        *beads_of(*one_to_one([(5, 3), (6, 4), (7, 5)]), ((), (6,))),
    )
    assert (((3,), (6,), True) in told(find_moved(path, a, b))) == parted
