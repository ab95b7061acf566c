"""What it costs to put segments of A and B into one bead, and to leave one out.

The heart is a normalised distance (Vecalign, Thompson & Koehn 2019): cosine distance over the mean
distance to random segments of the other side, about 1 for unrelated ones whatever the text is about.
Half of what the neighbours just outside would fit is taken off (the margin of Bertalign, Liu & Zhu
2022). To this come lengths (Gale & Church 1993), closing punctuation, and *spillover*: rare numbers and
names of one side that the other has not in the bead but next to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.align.anchors_in_text import CLASH, Marks, marks_of
from auditor.align.edges import counted_alike, ends_of, gaps_of, openings_of
from auditor.align.segments import MAX_RUN, Runs, Segments, runs_of
from auditor.align.spillover import Spillover
from auditor.align.weights import PARAGRAPHS, Weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# m-n beads tried, besides 1-0 and 0-1.
MOVES = tuple(
    (x, y) for x in range(1, MAX_RUN + 1) for y in range(1, MAX_RUN + 1) if x + y <= MAX_RUN + 2
)
HEADING = 1
SAMPLES = 64
SEED = 20200106
# Below this many segments a side is too short to sample from: the distance of random pairs that
# the embedded encoder shows on parallel documents (UN, NTREX) stands in.
FEW_SEGMENTS = 6
TYPICAL_DISTANCE = 0.87
SMALLEST_DISTANCE = 0.2
# Characters of ordinary text that the ratio of lengths of two documents is steadied by.
STEADY = 2000.0
# Variance of lengths per character (Gale & Church 1993).
VARIANCE = 6.8
# The most that spillover count.
MOST_SPILLOVER = 3.0


@dataclass(frozen=True, slots=True)
class Costs:
    """Everything the costs of beads are computed from; the two sides' fields are pairs (A, B)."""

    runs: tuple[Runs, Runs]
    distance: tuple[NDArray[np.float32], NDArray[np.float32]]
    lengths: tuple[NDArray[np.float32], NDArray[np.float32]]
    penalty: tuple[NDArray[np.float32], NDArray[np.float32]]
    ends: tuple[NDArray[np.int8], NDArray[np.int8]]
    openings: tuple[NDArray[np.int64], NDArray[np.int64]]
    gaps: tuple[NDArray[np.float64], NDArray[np.float64]]
    marks: tuple[Marks, Marks] | None
    weights: Weights

    @property
    def size(self) -> tuple[int, int]:
        """The numbers of segments."""
        return len(self.runs[0]), len(self.runs[1])


def costs_of(a: Segments, b: Segments, weights: Weights = PARAGRAPHS) -> Costs:
    """Prepare the costs of two sides with at least one segment each."""
    runs = runs_of(a), runs_of(b)
    scale_a, scale_b = _scales(a, b)
    return Costs(
        runs=runs,
        distance=(_distances(runs[0], b), _distances(runs[1], a)),
        lengths=(_run_lengths(a) * scale_a, _run_lengths(b) * scale_b),
        penalty=(_penalties(a, weights), _penalties(b, weights)),
        ends=(ends_of(a), ends_of(b)),
        openings=openings_of(a, b),
        gaps=(gaps_of(a, weights), gaps_of(b, weights)),
        marks=marks_of(a.texts, b.texts) if a.texts and b.texts else None,
        weights=weights,
    )


def _scales(a: Segments, b: Segments) -> tuple[float, float]:
    """What A's and B's lengths are multiplied by to be compared.

    To characters between A's and B's, so that swapping the sides changes nothing.
    """
    ratio = (float(b.lengths.sum()) + STEADY) / (float(a.lengths.sum()) + STEADY)
    return ratio**0.5, ratio**-0.5


def lengths_compared(a: Segments, b: Segments) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The lengths of both sides' segments, the usual ratio of the two documents taken out."""
    scale_a, scale_b = _scales(a, b)
    return a.lengths * scale_a, b.lengths * scale_b


def length_difference(a: NDArray[np.float32], b: NDArray[np.float32]) -> NDArray[np.float32]:
    """How far compared lengths are apart, in standard deviations (Gale & Church 1993)."""
    import numpy as np

    found: NDArray[np.float32] = np.abs(a - b) / np.sqrt((a + b) * (VARIANCE / 2) + 1)
    return found


def block_costs(
    costs: Costs, rows: tuple[int, int], columns: tuple[int, int]
) -> dict[tuple[int, int], NDArray[np.float32]]:
    """Costs of beads that start in those rows and columns, by move; infinite past the end."""
    import numpy as np

    (n, m), w = costs.size, costs.weights
    i, j = np.arange(*rows), np.arange(*columns)
    a, b = costs.runs[0].vectors, costs.runs[1].vectors
    around_a = np.arange(rows[0] - 1, rows[1] + MAX_RUN)
    around_b = np.arange(columns[0] - 1, columns[1] + MAX_RUN)
    singles_a = a[0][np.clip(around_a, 0, n - 1)]
    singles_b = b[0][np.clip(around_b, 0, m - 1)]
    rows_a = [run[rows[0] : rows[1]] for run in a]
    rows_b = [run[columns[0] : columns[1]] for run in b]
    # One row and column more, for what is left of a run without its first member.
    more_a = [run[np.clip(np.arange(rows[0], rows[1] + 1), 0, n - 1)] for run in a]
    more_b = [run[np.clip(np.arange(columns[0], columns[1] + 1), 0, m - 1)] for run in b]
    cosines = {(x, y): more_a[x - 1] @ more_b[y - 1].T for x, y in MOVES}
    # How the runs of one side fit the single segments of the other, one before to MAX_RUN after.
    fits_a = [run @ singles_b.T for run in rows_a]
    fits_b = [singles_a @ run.T for run in rows_b]
    spillover = Spillover.between(costs.marks, rows, columns)
    clash = np.array(CLASH, dtype=np.float32)
    nr, nc = len(i), len(j)
    counted = counted_alike(costs.openings[0][i], costs.openings[1][j])
    result = {}
    for x, y in MOVES:
        cosine = cosines[x, y][:nr, :nc]
        distance = (costs.distance[0][x - 1, i][:, None] + costs.distance[1][y - 1, j][None]) / 2
        beside = _mean_of_neighbours(
            fits_a[x - 1][:, :nc], fits_a[x - 1][:, 1 + y : 1 + y + nc], (j > 0), (j + y < m)
        )
        beside += _mean_of_neighbours(
            fits_b[y - 1][:nr].T, fits_b[y - 1][1 + x : 1 + x + nr].T, (i > 0), (i + x < n)
        ).T
        apart = 1 - beside / 2
        cost = (1 - cosine - w.neighbours * apart) / distance - w.even
        long_a, long_b = costs.lengths[0][x - 1, i][:, None], costs.lengths[1][y - 1, j][None]
        cost += w.length * length_difference(long_a, long_b)
        if costs.marks is not None:
            last_a, last_b = np.minimum(i + x, n) - 1, np.minimum(j + y, m) - 1
            cost += w.closing * clash[costs.ends[0][last_a]][:, costs.ends[1][last_b]]
            cost += w.opening * counted
            cost += w.spillover * np.minimum(spillover.of(x, y), MOST_SPILLOVER)
        if x > 1 or y > 1:
            without = _without_one(costs, cosines, (x, y), i, j)
            cost += w.idle * np.maximum(without - cosine, 0) / distance
        cost += costs.penalty[0][x - 1, i][:, None] + costs.penalty[1][y - 1, j][None]
        cost += w.join * (x + y - 2) + w.both * (min(x, y) - 1)
        cost[i + x > n] = np.inf
        cost[:, j + y > m] = np.inf
        result[x, y] = cost
    return result


def _without_one(
    costs: Costs,
    cosines: dict[tuple[int, int], NDArray[np.float32]],
    move: tuple[int, int],
    i: NDArray[np.int64],
    j: NDArray[np.int64],
) -> NDArray[np.float32]:
    """The best fit without the first or last member of either run, plus what that member is worth."""
    import numpy as np

    (x, y), w = move, costs.weights
    nr, nc = len(i), len(j)
    found: list[NDArray[np.float32]] = []
    if x > 1:
        whole, most = costs.lengths[0][x - 1, i], costs.lengths[0][x - 2]
        last = 1 - most[i] / whole
        first = 1 - most[np.minimum(i + 1, len(most) - 1)] / whole
        found.append(cosines[x - 1, y][:nr, :nc] + w.worth * last[:, None])
        found.append(cosines[x - 1, y][1:, :nc] + w.worth * first[:, None])
    if y > 1:
        whole, most = costs.lengths[1][y - 1, j], costs.lengths[1][y - 2]
        last = 1 - most[j] / whole
        first = 1 - most[np.minimum(j + 1, len(most) - 1)] / whole
        found.append(cosines[x, y - 1][:nr, :nc] + w.worth * last[None])
        found.append(cosines[x, y - 1][:nr, 1:] + w.worth * first[None])
    best: NDArray[np.float32] = np.maximum.reduce(found)
    return best


def _mean_of_neighbours(
    before: NDArray[np.float32],
    after: NDArray[np.float32],
    has_before: NDArray[np.bool_],
    has_after: NDArray[np.bool_],
) -> NDArray[np.float32]:
    """Mean similarity to the neighbours there are; of none, that of random segments."""
    import numpy as np

    first, last = has_before.astype(np.float32), has_after.astype(np.float32)
    count = first + last
    mean = (before * first + after * last) / np.maximum(count, 1)
    mean[:, count == 0] = 1 - TYPICAL_DISTANCE
    result: NDArray[np.float32] = mean
    return result


def kind_number(kind: str) -> int:
    """0 for running text, another number for each kind that stands for itself."""
    return {"paragraph": 0, "heading": HEADING, "list_item": 2}.get(kind, 3)


def _run_lengths(side: Segments) -> NDArray[np.float32]:
    import numpy as np

    total = np.concatenate(([0.0], np.cumsum(side.lengths, dtype=np.float64)))
    n = len(side)
    ends = np.minimum(np.arange(n)[None] + np.arange(1, MAX_RUN + 1)[:, None], n)
    lengths: NDArray[np.float32] = (total[ends] - total[:-1][None]).astype(np.float32)
    return lengths


def _penalties(side: Segments, weights: Weights) -> NDArray[np.float32]:
    import numpy as np

    n = len(side)
    kinds = np.array([kind_number(kind) for kind in side.kinds])
    parents = np.array(side.parents or [0] * n)
    crossings = np.concatenate(([0], np.cumsum(parents[1:] != parents[:-1])))
    # Where every sentence is a paragraph, that one ends says nothing.
    border = weights.border * (1 - (int(crossings[-1]) + 1) / n)
    penalty = np.zeros((MAX_RUN, n), dtype=np.float32)
    for size in range(2, MAX_RUN + 1):
        kept = n - size + 1
        if kept <= 0:
            break
        members = np.stack([kinds[k : k + kept] for k in range(size)])
        # Two headings are as separate as a heading and a paragraph; a list's or a table's items are where all is
        # one only by their looks.
        separate = (members != members[:1]).any(axis=0)
        headings = (members == HEADING).any(axis=0)
        penalty[size - 1, :kept] = (size - 1) * (
            separate * weights.kind + headings * weights.heading
        )
        penalty[size - 1, :kept] += border * (crossings[size - 1 :] - crossings[:kept])
    return penalty


def _distances(runs: Runs, other: Segments) -> NDArray[np.float32]:
    """For each run its typical distance to segments of the other side, (MAX_RUN, n)."""
    import numpy as np

    return np.stack([typical_distances(run, other.vectors) for run in runs.vectors])


def typical_distances(
    vectors: NDArray[np.float32], others: NDArray[np.float32]
) -> NDArray[np.float32]:
    """For each vector its typical distance to segments of the other side, (n,)."""
    import numpy as np

    if len(others) < FEW_SEGMENTS:
        return np.full(len(vectors), TYPICAL_DISTANCE, dtype=np.float32)
    if len(others) > SAMPLES:
        others = others[np.random.default_rng(SEED).choice(len(others), SAMPLES, replace=False)]
    # The true counterpart may be in the sample: the median does not see it.
    typical = np.median(vectors @ others.T, axis=1)
    distances: NDArray[np.float32] = np.maximum(1.0 - typical, SMALLEST_DISTANCE).astype(np.float32)
    return distances
