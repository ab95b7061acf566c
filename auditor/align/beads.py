"""The monotone pass: the cheapest sequence of beads, diagonal by diagonal inside a band."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.align.costs import Groups, gap_cost, group
from auditor.model import Bead

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# m-n beads tried, besides 1-0 and 0-1. Larger ones are vanishingly rare in gold alignments.
MOVES = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (1, 4), (4, 1))


@dataclass(frozen=True, slots=True)
class Segments:
    """One side: unit vectors (n, d), lengths in characters (n,), and what each segment is."""

    vectors: NDArray[np.float32]
    lengths: NDArray[np.float32]
    kinds: tuple[str, ...]


def align(a: Segments, b: Segments) -> tuple[Bead, ...]:
    """The monotone beads of two sides, in order; every segment stands in exactly one."""
    n, m = len(a.kinds), len(b.kinds)
    if n == 0 or m == 0:
        return tuple(Bead((i,), ()) for i in range(n)) + tuple(Bead((), (j,)) for j in range(m))
    groups_a = group(a.vectors, a.lengths, a.kinds, b.vectors)
    groups_b = group(b.vectors, b.lengths, b.kinds, a.vectors)
    gap = gap_cost(groups_a, groups_b)
    moves = _best_moves(groups_a, groups_b, gap)
    return _trace(moves, groups_a, groups_b, gap)


def pair_costs(
    a: Groups, b: Groups, size: tuple[int, int], i: NDArray[np.intp], j: NDArray[np.intp]
) -> NDArray[np.float32]:
    """Costs of beads of that size that *start* at segments i and j (arrays of equal length).

    Weighted by m times n (Vecalign): averaging blurs, so a large bead must match much better.
    """
    import numpy as np

    x, y = size[0] - 1, size[1] - 1
    cosine = np.einsum("kd,kd->k", a.vectors[x][i], b.vectors[y][j])
    cost = (1.0 - cosine) * 2.0 / (a.distance[x][i] + b.distance[y][j])
    result: NDArray[np.float32] = cost * (size[0] * size[1]) + a.penalty[x][i] + b.penalty[y][j]
    return result


def _best_moves(a: Groups, b: Groups, gap: float) -> NDArray[np.int8]:
    """For each cell (i, j) the move that ends there: -1 for 1-0, -2 for 0-1, else a MOVES index."""
    import numpy as np

    n, m = len(a), len(b)
    infinity = np.float32(np.inf)
    total = np.full((n + 1, m + 1), infinity, dtype=np.float32)
    move = np.zeros((n + 1, m + 1), dtype=np.int8)
    total[0, 0] = 0.0
    for diagonal in range(1, n + m + 1):
        i = np.arange(max(0, diagonal - m), min(n, diagonal) + 1)
        j = diagonal - i
        best = np.full(len(i), infinity, dtype=np.float32)
        choice = np.zeros(len(i), dtype=np.int8)
        candidates = [(-1, 1, 0), (-2, 0, 1)]
        candidates += [(k, dm, dn) for k, (dm, dn) in enumerate(MOVES)]
        for code, dm, dn in candidates:
            reach = np.flatnonzero((i >= dm) & (j >= dn))
            if not len(reach):
                continue
            from_i, from_j = i[reach] - dm, j[reach] - dn
            step = np.float32(gap) if code < 0 else pair_costs(a, b, (dm, dn), from_i, from_j)
            cost = total[from_i, from_j] + step
            better = cost < best[reach]
            best[reach[better]] = cost[better]
            choice[reach[better]] = code
        total[i, j] = best
        move[i, j] = choice
    return move


def _trace(moves: NDArray[np.int8], a: Groups, b: Groups, gap: float) -> tuple[Bead, ...]:
    import numpy as np

    beads: list[Bead] = []
    i, j = len(a), len(b)
    while i or j:
        code = int(moves[i, j])
        dm, dn = {-1: (1, 0), -2: (0, 1)}.get(code) or MOVES[code]
        i, j = i - dm, j - dn
        members_a, members_b = tuple(range(i, i + dm)), tuple(range(j, j + dn))
        if code < 0:
            beads.append(Bead(members_a, members_b))
            continue
        cost = float(pair_costs(a, b, (dm, dn), np.array([i]), np.array([j]))[0]) / (dm * dn)
        cosine = float(a.vectors[dm - 1][i] @ b.vectors[dn - 1][j])
        beads.append(
            Bead(members_a, members_b, similarity=cosine, confidence=confidence_of(cost, gap))
        )
    beads.reverse()
    return tuple(beads)


def confidence_of(cost: float, gap: float) -> float:
    """How clearly a bead beats leaving its segments out: 1 at no cost, 0 where both cost the same."""
    return round(min(max(1.0 - cost / (2 * gap), 0.0), 1.0), 4)
