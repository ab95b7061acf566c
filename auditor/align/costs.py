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

from auditor.align.anchors_in_text import Marks, marks_of
from auditor.align.edges import ends_of, gaps_of, openings_of
from auditor.align.segments import MAX_RUN, Runs, Segments
from auditor.align.weights import PARAGRAPHS, Weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# m-n beads tried, besides 1-0 and 0-1.
MOVES = tuple(
    (x, y) for x in range(1, MAX_RUN + 1) for y in range(1, MAX_RUN + 1) if x + y <= MAX_RUN + 2
)
HEADING = 1
# Runs held at a time.
BLOCK = 256
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


def costs_of(
    a: Segments,
    b: Segments,
    weights: Weights = PARAGRAPHS,
    marks: tuple[Marks, Marks] | None = None,
) -> Costs:
    """Prepare the costs of two sides with at least one segment each; shared marks are read unless given."""
    if marks is None and a.texts and b.texts:
        marks = marks_of(a.texts, b.texts)
    runs = Runs(a), Runs(b)
    scale_a, scale_b = _scales(a, b)
    return Costs(
        runs=runs,
        distance=(_distances(runs[0], b), _distances(runs[1], a)),
        lengths=(_run_lengths(a) * scale_a, _run_lengths(b) * scale_b),
        penalty=(_penalties(a, weights), _penalties(b, weights)),
        ends=(ends_of(a), ends_of(b)),
        openings=openings_of(a, b),
        gaps=(gaps_of(a, weights), gaps_of(b, weights)),
        marks=marks,
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

    found = np.empty((MAX_RUN, len(runs)), dtype=np.float32)
    for start in range(0, len(runs), BLOCK):
        block = runs.block(start, min(start + BLOCK, len(runs)))
        for size, run in enumerate(block):
            found[size, start : start + BLOCK] = typical_distances(run, other.vectors)
    return found


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
