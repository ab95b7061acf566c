"""The order in which beads are told, and which of them crossed the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from auditor.align.band import rising
from auditor.model import Bead


def in_order(beads: Iterable[Bead]) -> tuple[Bead, ...]:
    """The beads in A's order; an addition stands after the bead of what precedes it in B."""
    beads = tuple(beads)
    added = sorted((bead for bead in beads if not bead.a), key=lambda bead: bead.b)
    follows: dict[int, list[Bead]] = {}
    place_of = {bead.b[-1]: bead.b[-1] for bead in beads if bead.a and bead.b}
    for bead in added:
        # Additions in a row stand where the first of them does.
        place = place_of.get(bead.b[0] - 1, -1)
        place_of[bead.b[-1]] = place
        follows.setdefault(place, []).append(bead)
    result = follows.get(-1, [])
    for bead in sorted((bead for bead in beads if bead.a), key=lambda bead: bead.a):
        result.append(bead)
        if bead.b:
            result += follows.get(bead.b[-1], [])
    return tuple(result)


def with_moves(beads: Iterable[Bead]) -> tuple[Bead, ...]:
    """The beads in order, those off the longest chain that rises in both documents marked moved."""
    ordered = in_order(beads)
    chain = set(rising([(bead.a[0], bead.b[0]) for bead in ordered if bead.a and bead.b]))
    return tuple(
        replace(bead, moved=(bead.a[0], bead.b[0]) not in chain) if bead.a and bead.b else bead
        for bead in ordered
    )
