"""The monotone pass: the cheapest sequence of beads, row by row inside a band."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from auditor.align.band import band
from auditor.align.confidence import confidences, similarities
from auditor.align.costs import MOVES, Costs, block_costs, costs_of
from auditor.align.segments import MAX_RUN, Segments, encode_runs
from auditor.align.weights import PARAGRAPHS, Weights
from auditor.encoders import Encode
from auditor.model import Bead

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Limits: TypeAlias = "tuple[NDArray[np.int64], NDArray[np.int64]]"
Step: TypeAlias = tuple[int, int, int, int]
"""A bead as (first of A, how many, first of B, how many)."""

# Rows whose costs are computed together; the table of costs itself is never held.
BLOCK = 24
OMIT, ADD = -1, -2
# How often runs near doubtful beads are encoded and the path searched again.
ROUNDS = 3
# Segments either side of a doubtful bead whose runs are encoded too.
NEAR = 2


@dataclass(frozen=True, slots=True)
class _Table:
    """The band, where each row starts in ``choice``, and the move that ends in each of its cells."""

    limits: Limits
    start: NDArray[np.int64]
    choice: NDArray[np.int8]


def align(
    a: Segments,
    b: Segments,
    encode: Encode | None = None,
    *,
    limits: Limits | None = None,
    weights: Weights = PARAGRAPHS,
) -> tuple[Bead, ...]:
    """The monotone beads of two sides, in order; every segment stands in exactly one.

    With ``encode`` the runs near doubtful beads are encoded as joined texts. ``limits`` are the
    first and last column of the path in each of the n + 1 rows; by default found from anchors.
    ``weights`` are those of paragraphs or of sentences.
    """
    n, m = len(a), len(b)
    if n == 0 or m == 0:
        return tuple(Bead((i,), ()) for i in range(n)) + tuple(Bead((), (j,)) for j in range(m))
    costs = costs_of(a, b, weights)
    limits = limits or band(a.vectors, b.vectors)
    steps = cheapest(costs, limits)
    if encode is not None and a.texts and b.texts:
        for _ in range(ROUNDS):
            around_a, around_b = _doubtful(steps, n, m)
            new = encode_runs(costs.runs[0], a, around_a, encode)
            new += encode_runs(costs.runs[1], b, around_b, encode)
            if not new:
                break
            steps = cheapest(costs, limits)
    return beads_of(steps, costs)


def cheapest(costs: Costs, limits: Limits) -> list[Step]:
    """The path of least cost through the band: beads in order, gaps included."""
    import numpy as np

    n, m = costs.size
    first, last = limits
    start = np.concatenate(([0], np.cumsum(last - first + 1)))
    choice = np.full(int(start[-1]), ADD, dtype=np.int8)
    table = _Table(limits, start, choice)
    omitted, added = costs.gaps
    along = np.concatenate(([0.0], np.cumsum(added)))
    # Only the rows that a move can still reach are kept.
    pending = {0: np.full(int(last[0] - first[0] + 1), np.inf)}
    pending[0][0] = 0.0
    block: dict[tuple[int, int], NDArray[np.float32]] = {}
    for i in range(n + 1):
        lo, hi = int(first[i]), int(last[i])
        chosen = choice[start[i] : start[i + 1]]
        total = pending.pop(i)
        here = along[lo : hi + 1]
        run = np.minimum.accumulate(total - here) + here
        chosen[run < total - 1e-9] = ADD
        total = np.minimum(run, total)
        if i == n:
            break
        if i % BLOCK == 0:
            rows = (i, min(i + BLOCK, n))
            left = int(first[rows[0]])
            right = min(int(last[rows[1] - 1]) + 1, m)
            block = block_costs(costs, rows, (left, right))
        _push(pending, total + omitted[i], (i + 1, lo), table, OMIT)
        stop = min(hi + 1, m)
        if stop <= lo:
            continue
        for code, (x, y) in enumerate(MOVES):
            if i + x > n:
                continue
            cost = block[x, y][i % BLOCK, lo - left : stop - left]
            _push(pending, total[: stop - lo] + cost, (i + x, lo + y), table, code)
    return _trace(costs, table)


def _push(
    pending: dict[int, NDArray[np.float64]],
    cost: NDArray[np.float64],
    target: tuple[int, int],
    table: _Table,
    code: int,
) -> None:
    """Offer these totals to a later row, from that column on; the better ones stay."""
    import numpy as np

    row, column = target
    lo, hi = int(table.limits[0][row]), int(table.limits[1][row])
    if row not in pending:
        pending[row] = np.full(hi - lo + 1, np.inf)
    begin, end = max(column, lo), min(column + len(cost), hi + 1)
    if begin >= end:
        return
    held = pending[row][begin - lo : end - lo]
    offered = cost[begin - column : end - column]
    better = offered < held
    held[better] = offered[better]
    place = int(table.start[row])
    table.choice[place + begin - lo : place + end - lo][better] = code


def _trace(costs: Costs, table: _Table) -> list[Step]:
    i, j = costs.size
    steps: list[Step] = []
    while i or j:
        code = int(table.choice[int(table.start[i]) + j - int(table.limits[0][i])]) if i else ADD
        x, y = {OMIT: (1, 0), ADD: (0, 1)}.get(code) or MOVES[code]
        i, j = i - x, j - y
        steps.append((i, x, j, y))
    steps.reverse()
    return steps


def _doubtful(
    steps: Sequence[Step], n: int, m: int
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Runs (start, size) of either side that touch the surroundings of any bead but plain 1-1."""
    near_a, near_b = set(), set()
    for i, x, j, y in steps:
        if (x, y) != (1, 1):
            near_a |= set(range(max(i - NEAR, 0), min(i + x + NEAR, n)))
            near_b |= set(range(max(j - NEAR, 0), min(j + y + NEAR, m)))
    return _runs_in(near_a), _runs_in(near_b)


def _runs_in(near: set[int]) -> list[tuple[int, int]]:
    return [
        (i, size)
        for i in sorted(near)
        for size in range(2, MAX_RUN + 1)
        if all(i + k in near for k in range(size))
    ]


def beads_of(steps: Sequence[Step], costs: Costs) -> tuple[Bead, ...]:
    """The steps of a path as beads, with what is known of how good they are."""
    similarity = similarities(steps, costs)
    confidence = confidences(steps, costs, similarity)
    return tuple(
        Bead(
            tuple(range(i, i + x)),
            tuple(range(j, j + y)),
            similarity=round(float(similarity[k]), 6),
            confidence=round(float(confidence[k]), 4),
        )
        for k, (i, x, j, y) in enumerate(steps)
    )
