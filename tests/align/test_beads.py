"""The banded search finds what a plain quadratic one finds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.align import band as band_module
from auditor.align.band import anchors, band, rising
from auditor.align.beads import align
from auditor.align.block_costs import block_costs
from auditor.align.costs import MOVES, Costs, costs_of
from auditor.align.path import Blocks, cheapest
from auditor.align.segments import Segments

WORDS = ("Baghdad", "1920", "troops", "47%", "Parliament", ".....", "January:", "letter;", "Paris.")


def documents(n: int, m: int, seed: int, *, alike: bool = False) -> tuple[Segments, Segments]:
    """Two sides whose vectors partly agree, segments left out here and there.

    ``alike``: the texts and their lengths agree as well, as those of translations do.
    """
    rng = np.random.default_rng(seed)
    size = max(n, m) + 2
    base = rng.normal(size=(size, 24))
    known = [" ".join(rng.choice(WORDS, rng.integers(1, 6))) for _ in range(size)]

    def side(count: int) -> Segments:
        rows = np.sort(rng.choice(size, count, replace=False))
        vectors = base[rows] + 0.4 * rng.normal(size=(count, 24))
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        texts = tuple(known[k if alike else rng.integers(size)] for k in rows)
        kinds = tuple(rng.choice(["paragraph", "paragraph", "heading", "list_item"], count))
        lengths = np.array([20 * len(text) for text in texts], dtype=np.float32)
        return Segments(vectors.astype(np.float32), lengths, kinds, texts)

    return side(n), side(m)


def plain(costs: Costs) -> float:
    """The least total cost, cell by cell over the whole table."""
    n, m = costs.size
    table = block_costs(costs, (0, n), (0, m))
    best = np.full((n + 1, m + 1), np.inf)
    best[0, 0] = 0.0
    for i in range(n + 1):
        for j in range(m + 1):
            if i < n:
                best[i + 1, j] = min(best[i + 1, j], best[i, j] + costs.gaps[0][i])
            if j < m:
                best[i, j + 1] = min(best[i, j + 1], best[i, j] + costs.gaps[1][j])
            for x, y in MOVES:
                if i + x <= n and j + y <= m:
                    total = best[i, j] + table[x - 1, y - 1, i, j]
                    best[i + x, j + y] = min(best[i + x, j + y], total)
    return float(best[n, m])


def total(costs: Costs, steps: list[tuple[int, int, int, int]]) -> float:
    n, m = costs.size
    table = block_costs(costs, (0, n), (0, m))
    return sum(
        float(table[x - 1, y - 1, i, j])
        if x and y
        else float(costs.gaps[0][i] if x else costs.gaps[1][j])
        for i, x, j, y in steps
    )


@settings(max_examples=30)
@given(st.integers(1, 12), st.integers(1, 12), st.integers(0, 1000))
def test_the_path_costs_what_a_quadratic_search_says(n: int, m: int, seed: int) -> None:
    a, b = documents(n, m, seed)
    costs = costs_of(a, b)
    steps = cheapest(costs, band(a.vectors, b.vectors))
    assert total(costs, steps) == pytest.approx(plain(costs), abs=1e-4)


@settings(max_examples=15, derandomize=True)
@given(st.integers(70, 110), st.integers(0, 1000))
def test_the_band_loses_nothing(n: int, seed: int) -> None:
    a, b = documents(n, n - 5, seed, alike=True)
    costs = costs_of(a, b)
    whole = (np.zeros(n + 1, dtype=np.int64), np.full(n + 1, n - 5, dtype=np.int64))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(band_module, "WHOLE", 0)
        narrow = band(a.vectors, b.vectors)
    # Where two paths cost the same, either will do.
    assert total(costs, cheapest(costs, narrow)) == pytest.approx(
        total(costs, cheapest(costs, whole)), abs=1e-3
    )


@settings(max_examples=30)
@given(st.integers(1, 60), st.integers(1, 60), st.integers(0, 1000))
def test_a_band_always_leads_from_corner_to_corner(n: int, m: int, seed: int) -> None:
    a, b = documents(n, m, seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(band_module, "WHOLE", 0)
        patch.setattr(band_module, "PAD", 1)
        patch.setattr(band_module, "WIDEST", 6)
        first, last = band(a.vectors, b.vectors)
    assert first[0] == 0
    assert last[-1] == m
    assert (first <= last).all()
    assert (np.diff(first) >= 0).all()
    assert (np.diff(last) >= 0).all()
    assert (first[1:] <= last[:-1]).all()
    steps = cheapest(costs_of(a, b), (first, last))
    assert [i for i, x, _, _ in steps for i in range(i, i + x)] == list(range(n))
    assert [j for _, _, j, y in steps for j in range(j, j + y)] == list(range(m))


def test_costs_do_not_depend_on_the_block() -> None:
    costs = costs_of(*documents(20, 18, 3))
    whole = block_costs(costs, (0, 20), (0, 18))
    part = block_costs(costs, (7, 13), (4, 11))
    assert np.allclose(whole[:, :, 7:13, 4:11], part, atol=1e-5)


@settings(max_examples=15)
@given(st.integers(2, 90), st.integers(2, 90), st.integers(0, 1000))
def test_costs_kept_from_one_search_to_the_next_are_those_of_the_vectors(
    n: int, m: int, seed: int
) -> None:
    a, b = documents(n, m, seed)
    costs, rng = costs_of(a, b), np.random.default_rng(seed)
    limits = band(a.vectors, b.vectors)
    blocks = Blocks()
    cheapest(costs, limits, blocks)
    started: tuple[set[int], set[int]] = (set(), set())
    for runs, places in zip(costs.runs, started, strict=True):
        for start in rng.integers(0, len(runs) - 1, 3).tolist():
            runs.put(start, 2, runs.one((start + 1) % len(runs), 1))
            places.add(start)
    blocks.forget(*started)
    assert cheapest(costs, limits, blocks) == cheapest(costs, limits)


def test_swapping_the_sides_swaps_the_beads() -> None:
    for seed in range(12):
        a, b = documents(14, 12, seed)
        there = {(bead.a, bead.b) for bead in align(a, b)}
        assert there == {(bead.b, bead.a) for bead in align(b, a)}


def test_unrelated_documents_have_few_anchors_and_still_a_path() -> None:
    rng = np.random.default_rng(5)
    a, b = (rng.normal(size=(400, 64)).astype(np.float32) for _ in range(2))
    assert len(rising(anchors(a, b))) < 40


@pytest.mark.parametrize(
    ("pairs", "chain"),
    [
        ([], []),
        ([(0, 5), (1, 1), (2, 2), (3, 9)], [(1, 1), (2, 2), (3, 9)]),
        ([(0, 3), (1, 3), (2, 2)], [(2, 2)]),
    ],
)
def test_the_longest_rising_chain(
    pairs: list[tuple[int, int]], chain: list[tuple[int, int]]
) -> None:
    assert rising(pairs) == chain
