"""How sure a bead is: a small logistic model over what the path cannot see of itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from auditor.align.costs import Costs
from auditor.logistic import logistic_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Rivals of a bead are looked for among this many segments either side of it.
RIVALS = 12
# Log-odds of a bead being a true one: constant, normalised distance of its two sides, distance of the
# nearest rival, segments beyond 1-1, one-sided neighbours. Fitted on 2,362 beads of edited NTREX and
# XQuAD, Text+Berg dev, and documents put together at random: below 0.15 are a third of the wrong beads
# and one in a thousand of the right ones.
MATCHED = (4.91, -3.25, 1.31, -1.53, -0.72)
# The same of an omission or addition: constant and distance of the segment nearest to it. Set by hand
# (there 98 in 100 are right): doubtful is one whose twin stands next to it.
ALONE = (-3.0, 12.0)


def similarities(steps: Sequence[tuple[int, int, int, int]], costs: Costs) -> NDArray[np.float64]:
    """The cosine of the two sides of each bead; 0 for one-sided ones."""
    import numpy as np

    result = np.zeros(len(steps))
    for k, (i, x, j, y) in enumerate(steps):
        if x and y:
            result[k] = costs.runs[0].one(i, x) @ costs.runs[1].one(j, y)
    return result


def confidences(
    steps: Sequence[tuple[int, int, int, int]], costs: Costs, similarity: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The probability of each bead to be right, 0 to 1."""
    import numpy as np

    features = [features_of(steps, k, costs, float(similarity[k])) for k in range(len(steps))]
    odds = np.array([np.dot(MATCHED if len(f) == len(MATCHED) else ALONE, f) for f in features])
    return logistic_of(odds)


def features_of(
    steps: Sequence[tuple[int, int, int, int]], k: int, costs: Costs, similarity: float
) -> tuple[float, ...]:
    """What ``MATCHED`` (both sides) or ``ALONE`` (one side) weighs of bead number k."""
    i, x, j, y = steps[k]
    if not x or not y:
        return (1.0, _nearest(costs, steps[k]))
    distance = (costs.distance[0][x - 1, i] + costs.distance[1][y - 1, j]) / 2
    alone = sum(not (s[1] and s[3]) for s in (*steps[max(k - 1, 0) : k], *steps[k + 1 : k + 2]))
    return (
        1.0,
        (1 - similarity) / float(distance),
        _nearest(costs, steps[k]),
        float(x + y - 2),
        float(alone),
    )


def _nearest(costs: Costs, step: tuple[int, int, int, int]) -> float:
    """The least normalised distance of a bead's sides to segments near it that are not in it."""
    i, x, j, y = step
    nearest = 1.0
    for side, (own, size), (start, count) in ((0, (i, x), (j, y)), (1, (j, y), (i, x))):
        if not size:
            continue
        others = costs.runs[1 - side].singles
        first = max(start - RIVALS, 0)
        fits = others[first : start + count + RIVALS] @ costs.runs[side].one(own, size)
        fits[start - first : start - first + count] = -1.0
        if len(fits) > count:
            closest = float(fits.max())
            nearest = min(nearest, (1 - closest) / float(costs.distance[side][size - 1, own]))
    return nearest
