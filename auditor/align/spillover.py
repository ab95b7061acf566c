"""Spillover: rare numbers and names of a bead that the other side has not in it but next to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.align.anchors_in_text import Marks
from auditor.align.segments import MAX_RUN

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Segments either side of a bead that are looked at.
BESIDE = 2


class Spillover:
    """Rare marks that a bead has on one side while the other has them just outside of it."""

    def __init__(self, inside: _Side, other: _Side) -> None:
        self.a, self.b = inside, other

    @classmethod
    def between(
        cls, marks: tuple[Marks, Marks], rows: tuple[int, int], columns: tuple[int, int]
    ) -> Spillover:
        """The spillover of beads that start in those rows of A and columns of B."""
        import numpy as np

        near_a, near_b = _Near.of(marks[0], rows), _Near.of(marks[1], columns)
        shared = np.intersect1d(near_a.marks, near_b.marks)
        # The square root on either side: their product is the weight.
        weights = np.sqrt(marks[0].weights[shared])
        return cls(near_a.presence(shared, weights), near_b.presence(shared, weights))

    def of(self, x: int, most: int) -> NDArray[np.float32]:
        """Of beads of x with 1 to ``most``, the summed weights of what spills over, (most, rows, columns)."""
        found: NDArray[np.float32] = self.a.spilling[x - 1] @ self.b.spilt[:most].transpose(0, 2, 1)
        return found


@dataclass(frozen=True, slots=True)
class _Side:
    """For runs of each size, weighted presence of marks, four times over.

    ``spilling``: here but not before, here but not after, only before, only after; ``spilt``: what of the
    other side that is held against.
    """

    spilling: NDArray[np.float32]
    spilt: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Near:
    """The marks of the segments from ``BESIDE`` before the first run to as many after the last one."""

    rows: NDArray[np.int64]
    marks: NDArray[np.int64]
    count: int

    @classmethod
    def of(cls, marks: Marks, span: tuple[int, int]) -> _Near:
        import numpy as np

        first, last = max(span[0] - BESIDE, 0), min(span[1] + MAX_RUN + BESIDE, len(marks))
        bounds = marks.starts[first : last + 1]
        rows = np.repeat(np.arange(first, last) - (span[0] - BESIDE), np.diff(bounds))
        return cls(rows, marks.numbers[bounds[0] : bounds[-1]], span[1] - span[0])

    def presence(self, shared: NDArray[np.int64], weights: NDArray[np.float32]) -> _Side:
        """Which of the shared marks are in, before and after each run."""
        import numpy as np

        present = np.zeros((self.count + MAX_RUN + 2 * BESIDE, len(shared)), dtype=bool)
        if len(shared):
            place = np.minimum(np.searchsorted(shared, self.marks), len(shared) - 1)
            known = shared[place] == self.marks
            present[self.rows[known], place[known]] = True
        # How many of the segments up to each one have a mark: a run has it where that grows.
        so_far = np.zeros((len(present) + 1, len(shared)), dtype=np.int16)
        np.cumsum(present, axis=0, out=so_far[1:])
        starts = np.arange(BESIDE, BESIDE + self.count)
        ends = starts + np.arange(1, MAX_RUN + 1)[:, None]
        here = so_far[ends] > so_far[starts]
        before = so_far[starts] > so_far[starts - BESIDE]
        after = so_far[ends + BESIDE] > so_far[ends]
        here_alone = [(here & ~before) * weights, (here & ~after) * weights]
        beside_alone = [(before & ~here) * weights, (after & ~here) * weights]
        return _Side(
            np.concatenate(here_alone + beside_alone, axis=2),
            np.concatenate(beside_alone + here_alone, axis=2),
        )
