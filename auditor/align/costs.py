"""What it costs to put segments of A and B into one bead.

The cost of a pair is its cosine distance over the mean distance of its members to random segments
of the other side (Vecalign): about 1 for two unrelated segments, whatever the text is about.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MAX_GROUP = 4
HEADING = 1
SAMPLES = 64
SEED = 20200106
# Below this many segments a side is too short to sample from: the distance of random pairs that
# the embedded encoder shows on parallel documents (UN, NTREX) stands in.
FEW_SEGMENTS = 6
TYPICAL_DISTANCE = 0.87
# Where the cost of a true pair can't be seen (too few pairs), what it is on parallel documents.
TYPICAL_TRUE_COST = 0.32
# Joining is never free: between equals, segments stay apart.
MERGE_COST = 0.02
# Merging list items or table rows with each other or with a paragraph must be worth this much.
KIND_PENALTY = 0.25
# A heading is never swallowed by its neighbours.
HEADING_PENALTY = 100.0


@dataclass(frozen=True, slots=True)
class Groups:
    """Runs of 1 to ``MAX_GROUP`` segments of one side as unit vectors, with what normalises them.

    ``vectors[k]`` has row i for the run that starts at segment i and is k + 1 long; ``distance[k]``
    its mean distance to random segments of the other side; ``penalty[k]`` its merging penalty.
    """

    vectors: tuple[NDArray[np.float32], ...]
    distance: tuple[NDArray[np.float32], ...]
    penalty: tuple[NDArray[np.float32], ...]

    def __len__(self) -> int:
        return int(self.vectors[0].shape[0])


def group(
    vectors: NDArray[np.float32],
    lengths: NDArray[np.float32],
    kinds: tuple[str, ...],
    other: NDArray[np.float32],
) -> Groups:
    """All runs of one side. ``lengths`` (characters) weight the members of a run."""
    import numpy as np

    runs, distances, penalties = [], [], []
    sample = _sample(other)
    weighted = vectors * np.sqrt(np.maximum(lengths, 1.0))[:, None]
    distinct = np.array([kind_number(kind) for kind in kinds], dtype=np.int64)
    total = np.zeros_like(weighted)
    mixed = np.zeros(len(vectors), dtype=bool)
    headings = np.zeros(len(vectors), dtype=bool)
    for size in range(1, MAX_GROUP + 1):
        count = len(vectors) - size + 1
        if count <= 0:
            break
        total = total[:count] + weighted[size - 1 : size - 1 + count]
        mixed = mixed[:count] | (distinct[size - 1 : size - 1 + count] != distinct[:count])
        if size > 1:
            # Two headings or two list items are as separate as a heading and a paragraph.
            mixed = mixed | (distinct[:count] != 0)
        norms = np.linalg.norm(total, axis=1, keepdims=True)
        unit = (total / np.maximum(norms, 1e-9)).astype(np.float32)
        runs.append(unit)
        distances.append(_random_distance(unit, sample))
        headings = headings[:count] | (distinct[size - 1 : size - 1 + count] == HEADING)
        penalty = (size - 1) * (MERGE_COST + mixed * KIND_PENALTY + headings * HEADING_PENALTY)
        penalties.append(penalty.astype(np.float32))
    return Groups(tuple(runs), tuple(distances), tuple(penalties))


def kind_number(kind: str) -> int:
    """0 for running text, another number for each kind that stands for itself."""
    return {"paragraph": 0, "heading": HEADING, "list_item": 2}.get(kind, 3)


def _sample(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    import numpy as np

    if len(vectors) <= SAMPLES:
        return vectors
    rows = np.random.default_rng(SEED).choice(len(vectors), SAMPLES, replace=False)
    sampled: NDArray[np.float32] = vectors[rows]
    return sampled


def _random_distance(unit: NDArray[np.float32], sample: NDArray[np.float32]) -> NDArray[np.float32]:
    import numpy as np

    if len(sample) < FEW_SEGMENTS:
        return np.full(len(unit), TYPICAL_DISTANCE, dtype=np.float32)
    similarities = unit @ sample.T
    # The true counterpart may be in the sample: the median does not see it.
    typical = np.median(similarities, axis=1)
    distances: NDArray[np.float32] = np.maximum(1.0 - typical, 0.2).astype(np.float32)
    return distances


def gap_cost(a: Groups, b: Groups) -> float:
    """The cost of leaving one segment out, relative to this document's own true pairs.

    Leaving out a segment on each side must cost as much as a pair half way between what true
    pairs cost here (mutually best ones) and what unrelated segments cost (1 by construction).
    """
    import numpy as np

    count = min(len(a), len(b))
    if count == 0:
        return 0.35
    # A sample of rows suffices for a median; the full matrix would be quadratic in memory.
    rows = np.linspace(0, len(a) - 1, num=min(len(a), 400)).astype(int)
    cosines = a.vectors[0][rows] @ b.vectors[0].T
    best = cosines.argmax(axis=1)
    back = (a.vectors[0] @ b.vectors[0][best].T).argmax(axis=0)
    mutual = back == rows
    if mutual.sum() < FEW_SEGMENTS:
        true_cost = TYPICAL_TRUE_COST
    else:
        picked = np.flatnonzero(mutual)
        costs = (1 - cosines[picked, best[picked]]) * 2
        costs /= a.distance[0][rows[picked]] + b.distance[0][best[picked]]
        true_cost = float(np.median(costs))
    true_cost = min(max(true_cost, 0.05), 0.7)
    return (true_cost + 1.0) / 4
