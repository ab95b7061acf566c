"""The cheapest sequence of beads through the table of A against B, row by row inside a band."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, TypeAlias

from auditor.align.block_costs import block_costs
from auditor.align.costs import MOVES, Costs
from auditor.align.segments import MAX_RUN

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Limits: TypeAlias = "tuple[NDArray[np.int64], NDArray[np.int64]]"
Step: TypeAlias = tuple[int, int, int, int]
"""A bead as (first of A, how many, first of B, how many)."""

# Rows whose costs are computed together; the table of costs itself is never held.
BLOCK = 24
# Costs that are kept, four bytes each: all of ten thousand sentences in a narrow band.
KEPT = 25_000_000
OMIT, ADD = -1, -2
# The number of the first move of each size of A's run.
_CODES = [[x for x, _ in MOVES].index(size) for size in range(1, MAX_RUN + 1)]


class Blocks:
    """The costs of blocks of rows, the first ones kept for when the path is searched again."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[tuple[int, int], NDArray[np.float32]]] = {}
        self._room = KEPT

    def of(
        self, costs: Costs, rows: tuple[int, int], columns: tuple[int, int]
    ) -> NDArray[np.float32]:
        """The costs of beads that start there, as `block_costs` gives them."""
        kept = self._kept.get(rows[0])
        if kept is not None and kept[0] == columns:
            return kept[1]
        found = block_costs(costs, rows, columns)
        if found.size <= self._room:
            self._room -= found.size
            self._kept[rows[0]] = columns, found
        return found

    def forget(self, starts_a: Collection[int], starts_b: Collection[int]) -> None:
        """Runs that start there have new vectors."""
        of_a, of_b = sorted(starts_a), sorted(starts_b)
        for first, ((left, right), held) in list(self._kept.items()):
            # One row and column more: what is left of a run without its first member.
            if _any_from(of_a, first, first + BLOCK) or _any_from(of_b, left, right):
                self._room += held.size
                del self._kept[first]


def _any_from(places: Sequence[int], first: int, last: int) -> bool:
    at = bisect_left(places, first)
    return at < len(places) and places[at] <= last


def cheapest(costs: Costs, limits: Limits, blocks: Blocks | None = None) -> list[Step]:
    """The path of least cost through the band: beads in order, gaps included.

    ``blocks`` are the costs known from a search in the same band.
    """
    import numpy as np

    n, m = costs.size
    first, last = limits
    start = np.concatenate(([0], np.cumsum(last - first + 1)))
    choice = np.empty(int(start[-1]), dtype=np.int8)
    omitted, added = costs.gaps
    along = np.concatenate(([0.0], np.cumsum(added)))
    front, blocks = _Front(m), blocks or Blocks()
    block: NDArray[np.float32] | None = None
    left = 0
    for i in range(n + 1):
        lo, hi = int(first[i]), int(last[i])
        offered, codes = front.take(i, lo, hi)
        here = along[lo : hi + 1]
        run = np.minimum.accumulate(offered - here) + here
        choice[start[i] : start[i + 1]] = np.where(run < offered - 1e-9, ADD, codes)
        if i == n:
            break
        if i % BLOCK == 0:
            rows = (i, min(i + BLOCK, n))
            left, right = lo, min(int(last[rows[1] - 1]) + 1, m)
            block = blocks.of(costs, rows, (left, right)) if left < right else None
        total = np.minimum(run, offered)
        front.omit(i, lo, total + omitted[i])
        stop = min(hi + 1, m)
        if block is not None and lo < stop:
            front.join(i, lo, block[:, :, i % BLOCK, lo - left : stop - left] + total[: stop - lo])
    return _trace((n, m), first, start, choice)


class _Front:
    """The least totals offered so far to the cells of the next rows, and by which moves."""

    def __init__(self, columns: int) -> None:
        import numpy as np

        # The rows that a move still reaches, in turn, as wide as the table: a few kilobytes.
        shape = (MAX_RUN + 1, columns + MAX_RUN + 1)
        self._totals = np.full(shape, np.inf)
        self._codes = np.full(shape, ADD, dtype=np.int8)
        self._totals[0, 0] = 0.0
        # Between which columns a row has been offered anything.
        self._reached = [(0, 1)] + [(shape[1], 0)] * MAX_RUN
        self._offsets = np.array(_CODES, dtype=np.int8)[:, None]

    def take(self, i: int, lo: int, hi: int) -> tuple[NDArray[np.float64], NDArray[np.int8]]:
        """What is offered to the cells of row i from lo to hi; its place is free for another row."""
        import numpy as np

        at = i % len(self._totals)
        totals = self._totals[at, lo : hi + 1].copy()
        codes = self._codes[at, lo : hi + 1].copy()
        begin, end = self._reached[at]
        self._totals[at, begin:end] = np.inf
        self._codes[at, begin:end] = ADD
        self._reached[at] = (self._totals.shape[1], 0)
        return totals, codes

    def omit(self, i: int, lo: int, totals: NDArray[np.float64]) -> None:
        """Offer totals that leave out segment i of A, from column lo on."""
        at = (i + 1) % len(self._totals)
        held = self._totals[at, lo : lo + len(totals)]
        better = totals < held
        held[better] = totals[better]
        self._codes[at, lo : lo + len(totals)][better] = OMIT
        self._reach(at, lo, lo + len(totals))

    def join(self, i: int, lo: int, totals: NDArray[np.float64]) -> None:
        """Offer totals of beads that start in row i and from column lo on, (size of A's run, of B's, column)."""
        import numpy as np

        width = totals.shape[2] + MAX_RUN
        # A bead of y ends y columns further on: each row of the totals is laid one further to the right.
        laid = np.full((MAX_RUN, MAX_RUN, width), np.inf)
        for y in range(MAX_RUN):
            laid[:, y, y + 1 : y + 1 + totals.shape[2]] = totals[:, y]
        best_y = laid.argmin(axis=1)
        best = laid.min(axis=1)
        at = [(i + x) % len(self._totals) for x in range(1, MAX_RUN + 1)]
        held = self._totals[at, lo : lo + width]
        better = best < held
        self._totals[at, lo : lo + width] = np.where(better, best, held)
        codes = self._codes[at, lo : lo + width]
        self._codes[at, lo : lo + width] = np.where(better, best_y + self._offsets, codes)
        for row in at:
            self._reach(row, lo, lo + width)

    def _reach(self, at: int, begin: int, end: int) -> None:
        held = self._reached[at]
        self._reached[at] = (min(held[0], begin), max(held[1], end))


def _trace(
    size: tuple[int, int],
    first: NDArray[np.int64],
    start: NDArray[np.int64],
    choice: NDArray[np.int8],
) -> list[Step]:
    i, j = size
    steps: list[Step] = []
    while i or j:
        code = int(choice[int(start[i]) + j - int(first[i])]) if i else ADD
        x, y = {OMIT: (1, 0), ADD: (0, 1)}.get(code) or MOVES[code]
        i, j = i - x, j - y
        steps.append((i, x, j, y))
    steps.reverse()
    return steps
