"""Alignment of paragraphs: what must hold for any document."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from auditor.align.beads import align
from auditor.align.moved import find_moved
from auditor.align.segments import Segments
from auditor.model import Bead


def distinct(count: int, *, seed: int = 1, noise: float = 0.0) -> NDArray[np.float32]:
    """Unit vectors that have little to do with each other, the same ones for a seed."""
    rng = np.random.default_rng(seed)
    vectors = rng.normal(size=(count, 64))
    if noise:
        vectors = vectors + noise * np.random.default_rng(99).normal(size=vectors.shape)
    unit: NDArray[np.float64] = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit.astype(np.float32)


def side(vectors: NDArray[np.float32], kinds: tuple[str, ...] | None = None) -> Segments:
    count = len(vectors)
    return Segments(vectors, np.full(count, 80, np.float32), kinds or ("paragraph",) * count)


def beads_of(a: Segments, b: Segments) -> tuple[Bead, ...]:
    return find_moved(align(a, b), a, b)


@settings(max_examples=25)
@given(st.integers(0, 14), st.integers(0, 14), st.integers(0, 5))
def test_every_segment_stands_in_exactly_one_bead(n: int, m: int, seed: int) -> None:
    beads = beads_of(side(distinct(n, seed=seed)), side(distinct(m, seed=seed + 1)))
    assert sorted(i for bead in beads for i in bead.a) == list(range(n))
    assert sorted(j for bead in beads for j in bead.b) == list(range(m))


def test_a_document_against_itself_is_one_to_one() -> None:
    a = side(distinct(12))
    beads = beads_of(a, a)
    assert [(bead.a, bead.b) for bead in beads] == [((i,), (i,)) for i in range(12)]
    assert all(bead.confidence > 0.9 and not bead.moved for bead in beads)


@pytest.mark.parametrize("missing", range(10))
def test_a_deleted_paragraph_is_one_omission(missing: int) -> None:
    vectors = distinct(10, noise=0.3)
    b = side(np.delete(distinct(10), missing, axis=0))
    beads = beads_of(side(vectors), b)
    assert [bead.a for bead in beads if not bead.b] == [(missing,)]
    assert not [bead for bead in beads if not bead.a or bead.moved]


def test_swapping_the_sides_swaps_the_beads() -> None:
    a, b = side(distinct(9, noise=0.3)), side(np.delete(distinct(9), [2, 7], axis=0))
    there = {(bead.a, bead.b) for bead in beads_of(a, b)}
    back = {(bead.b, bead.a) for bead in beads_of(b, a)}
    assert there == back


def test_a_moved_paragraph_is_found() -> None:
    order = [0, 1, 3, 4, 5, 6, 2, 7]
    beads = beads_of(side(distinct(8, noise=0.2)), side(distinct(8)[order]))
    assert [(bead.a, bead.b) for bead in beads if bead.moved] == [((2,), (6,))]
    assert all(len(bead.a) == len(bead.b) == 1 for bead in beads)


def test_a_split_paragraph_is_one_bead() -> None:
    vectors = distinct(8)
    joined = vectors[3] + vectors[4]
    a = np.vstack([vectors[:3], joined / np.linalg.norm(joined), vectors[5:]])
    beads = beads_of(side(a), side(vectors))
    assert ((3,), (3, 4)) in {(bead.a, bead.b) for bead in beads}


def test_headings_are_not_swallowed() -> None:
    vectors = distinct(8)
    joined = vectors[3] + vectors[4]
    a = np.vstack([vectors[:3], joined / np.linalg.norm(joined), vectors[5:]])
    kinds = ("paragraph",) * 3 + ("heading",) + ("paragraph",) * 4
    beads = beads_of(side(a), side(vectors, kinds))
    assert not [bead for bead in beads if 3 in bead.b and len(bead.b) > 1]


@pytest.mark.parametrize(("n", "m"), [(0, 0), (0, 3), (3, 0), (1, 1)])
def test_tiny_documents(n: int, m: int) -> None:
    beads = beads_of(side(distinct(n)), side(distinct(m)))
    assert sum(len(bead.a) for bead in beads) == n
    assert sum(len(bead.b) for bead in beads) == m
