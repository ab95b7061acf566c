"""Paragraphs that stand at different places in the two documents, and where to find them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from auditor.model import Audit


@dataclass(frozen=True, slots=True)
class Moves:
    """Rows stand in A's order; ``after`` and ``here`` say where B has what.

    ``after``: moved bead (index) to the row (from 1) its text follows in B, 0 for B's beginning.
    ``here``: bead (index) to the rows whose text follows it in B. ``first``: rows B begins with.
    """

    after: Mapping[int, int]
    here: Mapping[int, tuple[int, ...]]
    first: tuple[int, ...]


def moves_of(audit: Audit) -> Moves:
    """Look up the neighbours of all moved beads."""
    row_of_b = {j: index for index, judged in enumerate(audit.beads) for j in judged.bead.b}
    after: dict[int, int] = {}
    here: dict[int, list[int]] = {}
    for index, judged in enumerate(audit.beads):
        if not judged.bead.moved or not judged.bead.b:
            continue
        neighbour = row_of_b.get(judged.bead.b[0] - 1, -1)
        after[index] = neighbour + 1
        here.setdefault(neighbour, []).append(index + 1)
    first = tuple(here.pop(-1, ()))
    return Moves(after, {index: tuple(rows) for index, rows in here.items()}, first)
