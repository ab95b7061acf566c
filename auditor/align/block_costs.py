"""The costs of all beads that start in some rows and columns of the table, computed together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.align.anchors_in_text import CLASH, Marks
from auditor.align.costs import MOVES, TYPICAL_DISTANCE, Costs, length_difference
from auditor.align.edges import counted_alike
from auditor.align.segments import MAX_RUN
from auditor.align.spillover import Spillover

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# The most that spillover counts.
MOST_SPILLOVER = 3.0
# Sizes of the two runs of each move, counted from 0; the moves of one size of A follow each other.
X, Y = [x - 1 for x, _ in MOVES], [y - 1 for _, y in MOVES]
# Largest run of B beside each size of A's.
MOST_Y = [X.count(x) for x in range(MAX_RUN)]


def block_costs(
    costs: Costs, rows: tuple[int, int], columns: tuple[int, int]
) -> NDArray[np.float32]:
    """Costs of beads that start in those rows and columns: of x with y in [x - 1, y - 1], infinite past the end.

    Shape (MAX_RUN, MAX_RUN, rows, columns); beads that are no move cost infinitely much.
    """
    import numpy as np

    (n, m), w = costs.size, costs.weights
    i, j = np.arange(*rows), np.arange(*columns)
    nr, nc = len(i), len(j)
    # One row and column more, for what is left of a run without its first member.
    a = costs.runs[0].block(rows[0], rows[1] + 1)
    b = costs.runs[1].block(columns[0], columns[1] + 1)
    cosines = np.concatenate([a[x] @ b[: MOST_Y[x]].transpose(0, 2, 1) for x in range(MAX_RUN)])
    cosine = cosines[:, :nr, :nc]
    distance = (costs.distance[0][:, i][X, :, None] + costs.distance[1][:, j][Y, None]) / 2
    cost = (1 - cosine - w.neighbours * _apart(costs, (a[:, :nr], b[:, :nc]), i, j)) / distance
    cost -= w.even
    cost += w.length * length_difference(
        costs.lengths[0][:, i][X, :, None], costs.lengths[1][:, j][Y, None]
    )
    if costs.marks is not None:
        cost += _in_writing(costs, costs.marks, rows, columns)
    without = _without_one(costs, cosines, i, j)
    cost += w.idle * np.maximum(without - cosine, 0) / distance
    joined = [w.join * (x + y) + w.both * min(x, y) for x, y in zip(X, Y, strict=True)]
    penalty_a = costs.penalty[0][:, i][X] + np.array(joined, dtype=np.float32)[:, None]
    cost += penalty_a[:, :, None]
    cost += costs.penalty[1][:, j][Y, None]
    result = np.full((MAX_RUN, MAX_RUN, nr, nc), np.inf, dtype=np.float32)
    result[X, Y] = cost
    for size in range(MAX_RUN):
        result[size, :, max(n - size - rows[0], 0) :] = np.inf
        result[:, size, :, max(m - size - columns[0], 0) :] = np.inf
    return result


def _apart(
    costs: Costs,
    runs: tuple[NDArray[np.float32], NDArray[np.float32]],
    i: NDArray[np.int64],
    j: NDArray[np.int64],
) -> NDArray[np.float32]:
    """How unlike the runs are to the segments just outside of the other side's, (moves, rows, columns)."""
    (n, m), (a, b) = costs.size, runs
    # How the runs of one side fit the single segments of the other, one before to MAX_RUN after.
    fits_a = a @ _singles(costs, 1, j).T
    fits_b = b @ _singles(costs, 0, i).T
    beside = _mean_of_neighbours(fits_a, X, Y, j, m)
    beside += _mean_of_neighbours(fits_b, Y, X, i, n).transpose(0, 2, 1)
    beside *= -0.5
    beside += 1
    return beside


def _singles(costs: Costs, side: int, places: NDArray[np.int64]) -> NDArray[np.float32]:
    """The segments of a side from one before those places to MAX_RUN after."""
    import numpy as np

    singles = costs.runs[side].singles
    around = np.arange(places[0] - 1, places[-1] + 1 + MAX_RUN)
    found: NDArray[np.float32] = singles[np.clip(around, 0, len(singles) - 1)]
    return found


def _mean_of_neighbours(
    fits: NDArray[np.float32],
    sizes: list[int],
    others: list[int],
    places: NDArray[np.int64],
    end: int,
) -> NDArray[np.float32]:
    """Mean similarity of runs of those sizes to the neighbours there are of the other side's runs.

    ``fits`` are (size, run, place); of no neighbours it is that of random segments.
    """
    import numpy as np

    count = len(places)
    first = np.broadcast_to(places > 0, (MAX_RUN, count)).astype(np.float32)
    last = (places + np.arange(1, MAX_RUN + 1)[:, None] < end).astype(np.float32)
    there = np.maximum(first + last, 1)
    found: NDArray[np.float32] = fits[:, :, :count][sizes] * (first / there)[others][:, None]
    windows = np.lib.stride_tricks.sliding_window_view(fits, count, axis=2)
    after = np.stack([windows[x, :, 2 + y] for x, y in zip(sizes, others, strict=True)])
    found += after * (last / there)[others][:, None]
    if not (first + last).all():
        found += (1 - TYPICAL_DISTANCE) * (first + last == 0)[others][:, None]
    return found


def _in_writing(
    costs: Costs, marks: tuple[Marks, Marks], rows: tuple[int, int], columns: tuple[int, int]
) -> NDArray[np.float32]:
    """What closings, openings and shared marks cost, (moves, rows, columns)."""
    import numpy as np

    (n, m), w = costs.size, costs.weights
    nr, nc = rows[1] - rows[0], columns[1] - columns[0]
    ends_a = costs.ends[0][np.minimum(np.arange(rows[0], rows[1] + MAX_RUN), n - 1)]
    ends_b = costs.ends[1][np.minimum(np.arange(columns[0], columns[1] + MAX_RUN), m - 1)]
    clash = w.closing * np.array(CLASH, dtype=np.float32)[ends_a][:, ends_b]
    counted = w.opening * counted_alike(
        costs.openings[0][slice(*rows)], costs.openings[1][slice(*columns)]
    )
    spillover = Spillover.between(marks, rows, columns)
    found = np.concatenate([spillover.of(x + 1, MOST_Y[x]) for x in range(MAX_RUN)])
    np.minimum(found, MOST_SPILLOVER, out=found)
    found *= w.spillover
    for k, (x, y) in enumerate(zip(X, Y, strict=True)):
        found[k] += clash[x : x + nr, y : y + nc]
    found += counted
    return found


def _without_one(
    costs: Costs, cosines: NDArray[np.float32], i: NDArray[np.int64], j: NDArray[np.int64]
) -> NDArray[np.float32]:
    """The best fit without the first or last member of either run, plus what that member is worth."""
    import numpy as np

    nr, nc = len(i), len(j)
    worth_a, worth_b = _worth(costs, 0, i), _worth(costs, 1, j)
    best = np.full((len(MOVES), nr, nc), -np.inf, dtype=np.float32)
    place = {move: k for k, move in enumerate(MOVES)}
    for k, (x, y) in enumerate(MOVES):
        if x > 1:
            less = cosines[place[x - 1, y]]
            last, first = worth_a[:, x - 1, :, None]
            np.maximum(best[k], less[:nr, :nc] + last, out=best[k])
            np.maximum(best[k], less[1:, :nc] + first, out=best[k])
        if y > 1:
            less = cosines[place[x, y - 1]]
            last, first = worth_b[:, y - 1, None]
            np.maximum(best[k], less[:nr, :nc] + last, out=best[k])
            np.maximum(best[k], less[:nr, 1:] + first, out=best[k])
    return best


def _worth(costs: Costs, side: int, places: NDArray[np.int64]) -> NDArray[np.float32]:
    """What the last and the first member of each run must add to the fit, (2, size, run)."""
    import numpy as np

    lengths = costs.lengths[side]
    whole = np.maximum(lengths[:, places], 1e-9)
    following = np.minimum(places + 1, lengths.shape[1] - 1)
    found = np.zeros((2, *whole.shape), dtype=np.float32)
    found[0, 1:], found[1, 1:] = lengths[:-1, places], lengths[:-1, following]
    found /= -whole
    found += 1
    found *= costs.weights.worth
    return found
