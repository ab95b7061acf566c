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

    def __init__(self, inside: list[_Side], other: list[_Side]) -> None:
        self.a, self.b = inside, other

    @classmethod
    def between(
        cls, marks: tuple[Marks, Marks] | None, rows: tuple[int, int], columns: tuple[int, int]
    ) -> Spillover:
        """The spillover of beads that start in those rows of A and columns of B."""
        import numpy as np

        if marks is None:
            return cls([], [])
        marks_a, marks_b = marks
        near_a = _near(marks_a, rows)
        near_b = _near(marks_b, columns)
        shared = sorted(set().union(*near_a) & set().union(*near_b))
        number = {mark: k for k, mark in enumerate(shared)}
        # The square root on either side: their product is the weight.
        weights = np.sqrt(marks_a.weights[shared]) if shared else np.zeros(0, np.float32)
        return cls(
            _presence(near_a, number, weights, rows[1] - rows[0]),
            _presence(near_b, number, weights, columns[1] - columns[0]),
        )

    def of(self, x: int, y: int) -> NDArray[np.float32]:
        """Of x-y beads, the summed weights of what spills over, shape (rows, columns)."""
        found: NDArray[np.float32] = self.a[x - 1].spilling @ self.b[y - 1].spilt.T
        return found


@dataclass(frozen=True, slots=True)
class _Side:
    """For runs of one size, weighted presence of marks, four times over.

    ``spilling``: here but not before, here but not after, only before, only after; ``spilt``: what of the
    other side that is held against.
    """

    spilling: NDArray[np.float32]
    spilt: NDArray[np.float32]


def _near(marks: Marks, span: tuple[int, int]) -> list[frozenset[int]]:
    first, last = span[0] - BESIDE, span[1] + MAX_RUN + BESIDE
    return [marks.of[i] if 0 <= i < len(marks.of) else frozenset() for i in range(first, last)]


def _presence(
    near: list[frozenset[int]], number: dict[int, int], weights: NDArray[np.float32], count: int
) -> list[_Side]:
    import numpy as np

    present = np.zeros((len(near), len(number)), dtype=bool)
    for k, marks in enumerate(near):
        present[k, [number[mark] for mark in marks if mark in number]] = True
    before = np.zeros((count, len(number)), dtype=bool)
    for back in range(BESIDE):
        before |= present[back : back + count]
    here = np.zeros_like(before)
    sides = []
    for size in range(1, MAX_RUN + 1):
        here = here | present[BESIDE + size - 1 : BESIDE + size - 1 + count]
        after = np.zeros_like(here)
        for ahead in range(BESIDE):
            after |= present[BESIDE + size + ahead : BESIDE + size + ahead + count]
        here_alone = [(here & ~before) * weights, (here & ~after) * weights]
        beside_alone = [(before & ~here) * weights, (after & ~here) * weights]
        sides.append(
            _Side(np.hstack(here_alone + beside_alone), np.hstack(beside_alone + here_alone))
        )
    return sides
