"""How like any segment of A is to any of B, wherever they stand, and whether the two belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from auditor.align.anchors_in_text import Marks, marks_of
from auditor.align.costs import length_difference, lengths_compared, typical_distances
from auditor.align.segments import Segments

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Places: TypeAlias = "Sequence[NDArray[np.int64]]"
"""For each mark the segments that have it."""

# Log-odds of two segments to belong together: constant, normalised distance, margin over the nearest
# rival in either document, difference of lengths, logarithm of how many segments the shorter
# document has. Fitted on 3,035 pairs of left-over segments of NTREX and XQuAD, 2,306 of them true:
# edited documents, short ones with a move, and short ones with an omission and an addition from
# further down the same text. On documents it was not fitted on it finds 96 in 100 of the moves of
# edited documents, 92 of those of short ones, and claims 11 in the 6,000 without.
BELONG = (2.23, -10.62, 10.55, -1.11, 2.64)
# More rivals than this prove no more.
MOST_RIVALS = 24
# A move is claimed from here on: an omission beside an unrelated addition is far more common…
CLAIMED = 2.0
# …and of two copies of one line neither is clearly the one meant.
CLEARLY = 0.02
# What sharing a mark of weight 1 (a rare number, name or term) adds to a cosine, and the most of them that count.
SHARED, MOST_SHARED = 0.08, 2.0
# Rows of segments compared at a time, so that memory stays linear.
BLOCK = 512


@dataclass(frozen=True, slots=True)
class Likeness:
    """Vectors, typical distances and comparable lengths of A's and B's segments."""

    vectors: tuple[NDArray[np.float32], NDArray[np.float32]]
    typical: tuple[NDArray[np.float32], NDArray[np.float32]]
    lengths: tuple[NDArray[np.float32], NDArray[np.float32]]
    marks: tuple[Marks, Marks] | None
    places: tuple[Places, Places]

    def swapped(self) -> Likeness:
        """The same from B."""
        return Likeness(
            self.vectors[::-1],
            self.typical[::-1],
            self.lengths[::-1],
            self.marks and self.marks[::-1],
            self.places[::-1],
        )

    def block(self, rows: Sequence[int]) -> NDArray[np.float32]:
        """Those segments of A against all of B: cosines, and what the marks that they share add."""
        import numpy as np

        cosine: NDArray[np.float32] = self.vectors[0][list(rows)] @ self.vectors[1].T
        if self.marks is None:
            return cosine
        own, places = self.marks[0], self.places[1]
        shared = np.zeros_like(cosine)
        for row, i in enumerate(rows):
            for mark in own.of(i).tolist():
                shared[row, places[mark]] += own.weights[mark]
        found: NDArray[np.float32] = (cosine + SHARED * np.minimum(shared, MOST_SHARED)).astype(
            np.float32
        )
        return found


@dataclass(frozen=True, slots=True)
class Belonging:
    """A segment of A, one of B, and what is known of whether they belong together."""

    a: int
    b: int
    cosine: float
    margin: float
    odds: float

    @property
    def clear(self) -> bool:
        """Whether they belong together, and neither with another."""
        return self.odds >= CLAIMED and self.margin >= CLEARLY


def sides_of(a: Segments, b: Segments, marks: tuple[Marks, Marks] | None = None) -> Likeness:
    """What two sides are compared by; the marks that they share are read unless given."""
    if marks is None and a.texts and b.texts:
        marks = marks_of(a.texts, b.texts)
    return Likeness(
        (a.vectors, b.vectors),
        (typical_distances(a.vectors, b.vectors), typical_distances(b.vectors, a.vectors)),
        lengths_compared(a, b),
        marks,
        (_places(marks[0]), _places(marks[1])) if marks else ((), ()),
    )


def _places(marks: Marks) -> Places:
    """In which segments each mark stands."""
    import numpy as np

    order = np.argsort(marks.numbers, kind="stable")
    bounds = np.cumsum(np.bincount(marks.numbers, minlength=len(marks.weights)))[:-1]
    return np.split(marks.rows()[order], bounds) if len(marks.weights) else ()


def judged_pairs(
    sides: Likeness, members_a: Sequence[int], members_b: Sequence[int]
) -> list[Belonging]:
    """Each of A's segments with the one of B in the same place."""
    import numpy as np

    i, j = np.array(members_a, dtype=np.int64), np.array(members_b, dtype=np.int64)
    if not len(i):
        return []
    (a, b), (long_a, long_b) = sides.vectors, sides.lengths
    cosine = np.einsum("kd,kd->k", a[i], b[j])
    typical = (sides.typical[0][i] + sides.typical[1][j]) / 2
    own, rivals_b = rivals_of(sides, i, j)
    _, rivals_a = rivals_of(sides.swapped(), j, i)
    margin = (own - np.maximum(rivals_a, rivals_b)) / typical
    difference = length_difference(long_a[i], long_b[j])
    size = np.full(len(i), np.log(min(len(a), len(b), MOST_RIVALS)))
    features = np.stack([np.ones(len(i)), (1 - own) / typical, margin, difference, size])
    odds = np.array(BELONG) @ features
    values = zip(i, j, cosine, margin, odds, strict=True)
    return [Belonging(int(x), int(y), float(c), float(m), float(o)) for x, y, c, m, o in values]


def indices_of(members: Sequence[int]) -> NDArray[np.int64]:
    """Members as an array."""
    import numpy as np

    return np.array(members, dtype=np.int64)


def rivals_of(
    sides: Likeness, rows: NDArray[np.int64], own: NDArray[np.int64]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How like each of A's segments is to its own of B, and to the next most like; 0 if there is none."""
    import numpy as np

    like = np.zeros(len(rows), dtype=np.float32)
    rival = np.zeros(len(rows), dtype=np.float32)
    for start in range(0, len(rows), BLOCK):
        block = sides.block(rows[start : start + BLOCK].tolist())
        at = (np.arange(len(block)), own[start : start + BLOCK])
        like[start : start + BLOCK] = block[at]
        if block.shape[1] > 1:
            block[at] = -1.0
            rival[start : start + BLOCK] = block.max(axis=1)
    return like, rival
