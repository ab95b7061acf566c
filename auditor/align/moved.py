"""The second pass: segments left over on both sides that belong together were moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.align.costs import FEW_SEGMENTS, SAMPLES, SEED, SMALLEST_DISTANCE, TYPICAL_DISTANCE
from auditor.align.segments import Segments
from auditor.model import Bead

if TYPE_CHECKING:
    pass

# A move is claimed for pairs up to this normalised distance: an omission beside an unrelated
# addition is far more common than a move.
MOVED = 0.55
# And only if no other segment left over fits nearly as well.
CLEARLY = 0.05
# Two neighbours have changed places if they fit crosswise this much better than straight.
CROSSED = 0.2


def find_moved(beads: Sequence[Bead], a: Segments, b: Segments) -> tuple[Bead, ...]:
    """The same beads, those of left-over segments that are each other's best match now one.

    A moved bead stands at its place in A.
    """
    if not len(a) or not len(b):
        return tuple(beads)
    beads = _uncross(beads, a, b)
    left_a = [bead.a[0] for bead in beads if not bead.b]
    left_b = [bead.b[0] for bead in beads if not bead.a]
    if not left_a or not left_b:
        return tuple(beads)
    partner: dict[int, Bead] = {}
    for row, column, cosine, distance, margin in _mutual(a, b, left_a, left_b):
        if distance > MOVED or margin < CLEARLY:
            continue
        i, j = left_a[row], left_b[column]
        confidence = round(min(1.0, 0.5 + (MOVED - distance) + margin), 4)
        partner[i] = Bead((i,), (j,), similarity=cosine, confidence=confidence, moved=True)
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
        if crossed <= straight + CROSSED:
            result.append(bead)
            continue
        first = replace(bead, a=bead.a[:1], b=bead.b[1:], similarity=float(cosine[0, 1]))
        second = replace(bead, a=bead.a[1:], b=bead.b[:1], similarity=float(cosine[1, 0]))
        result += [first, replace(second, moved=True)]
    return result


# Rows of left-over segments compared at a time, so that memory stays linear.
BLOCK = 512


def _mutual(
    a: Segments, b: Segments, left_a: list[int], left_b: list[int]
) -> list[tuple[int, int, float, float, float]]:
    """Mutually best pairs: row, column, cosine, normalised distance, margin over the next best."""
    import numpy as np

    typical = _typical_distance(a, b)
    others = b.vectors[left_b]
    best_row = np.full(len(left_b), -1)
    best = np.full(len(left_b), -np.inf)
    rows: list[tuple[int, float, float]] = []
    for start in range(0, len(left_a), BLOCK):
        cosine = a.vectors[left_a[start : start + BLOCK]] @ others.T
        better = cosine.max(axis=0) > best
        best_row[better] = cosine.argmax(axis=0)[better] + start
        best[better] = cosine.max(axis=0)[better]
        for row in cosine:
            column = int(row.argmax())
            next_best = float(np.delete(row, column).max()) if len(row) > 1 else -1.0
            rows.append((column, float(row[column]), next_best))
    return [
        (row, column, cosine, (1 - cosine) / typical, (cosine - next_best) / typical)
        for row, (column, cosine, next_best) in enumerate(rows)
        if best_row[column] == row
    ]


def _typical_distance(a: Segments, b: Segments) -> float:
    import numpy as np

    if min(len(a), len(b)) < FEW_SEGMENTS:
        return TYPICAL_DISTANCE
    rng = np.random.default_rng(SEED)
    some_a = a.vectors[rng.integers(0, len(a), SAMPLES)]
    some_b = b.vectors[rng.integers(0, len(b), SAMPLES)]
    return max(1.0 - float(np.median(some_a @ some_b.T)), SMALLEST_DISTANCE)
