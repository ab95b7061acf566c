"""The second pass: segments left over on both sides that belong together were moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.align.beads import Segments, confidence_of
from auditor.align.costs import gap_cost, group
from auditor.model import Bead

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# A move is claimed only for a pair that would beat two gaps by this factor: an omission beside an
# unrelated addition is far more common than a move.
MOVE_FACTOR = 0.85


def find_moved(beads: Sequence[Bead], a: Segments, b: Segments) -> tuple[Bead, ...]:
    """The same beads, those of left-over segments that are each other's best match now one.

    A moved bead stands at its place in A.
    """
    if not len(a.kinds) or not len(b.kinds):
        return tuple(beads)
    groups_a = group(a.vectors, a.lengths, a.kinds, b.vectors)
    groups_b = group(b.vectors, b.lengths, b.kinds, a.vectors)
    gap = gap_cost(groups_a, groups_b)
    beads = _uncross(beads, a, b)
    left_a = [bead.a[0] for bead in beads if not bead.b]
    left_b = [bead.b[0] for bead in beads if not bead.a]
    if not left_a or not left_b:
        return tuple(beads)
    cosine = a.vectors[left_a] @ b.vectors[left_b].T
    distance = groups_a.distance[0][left_a][:, None] + groups_b.distance[0][left_b][None, :]
    cost = (1.0 - cosine) * 2.0 / distance
    partner: dict[int, Bead] = {}
    for row, column in _mutual(cost):
        if cost[row, column] > 2 * gap * MOVE_FACTOR:
            continue
        i, j = left_a[row], left_b[column]
        partner[i] = Bead(
            (i,),
            (j,),
            similarity=float(cosine[row, column]),
            confidence=confidence_of(float(cost[row, column]), gap),
            moved=True,
        )
    taken = {bead.b[0] for bead in partner.values()}
    result: list[Bead] = []
    for bead in beads:
        if not bead.b and bead.a[0] in partner:
            result.append(partner[bead.a[0]])
        elif not bead.a and bead.b[0] in taken:
            continue
        else:
            result.append(bead)
    return tuple(result)


def _uncross(beads: Sequence[Bead], a: Segments, b: Segments) -> list[Bead]:
    """Open 2-2 beads whose members match crosswise better than straight: two neighbours swapped."""
    result: list[Bead] = []
    for bead in beads:
        if bead.kind != "2-2":
            result.append(bead)
            continue
        cosine = a.vectors[list(bead.a)] @ b.vectors[list(bead.b)].T
        straight = cosine[0, 0] + cosine[1, 1]
        crossed = cosine[0, 1] + cosine[1, 0]
        if crossed <= straight + 0.2:
            result.append(bead)
            continue
        first = replace(bead, a=bead.a[:1], b=bead.b[1:], similarity=float(cosine[0, 1]))
        second = replace(bead, a=bead.a[1:], b=bead.b[:1], similarity=float(cosine[1, 0]))
        result += [first, replace(second, moved=True)]
    return result


def _mutual(cost: NDArray[np.float32]) -> list[tuple[int, int]]:
    best_b = cost.argmin(axis=1)
    best_a = cost.argmin(axis=0)
    return [(row, int(column)) for row, column in enumerate(best_b) if best_a[column] == row]
