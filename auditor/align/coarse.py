"""Passages to beads of whole paragraphs, for those who want an alignment of the paragraphs as they are."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.align.order import with_moves
from auditor.model import Bead, Side


def of_whole_paragraphs(beads: Sequence[Bead], a: Side, b: Side) -> tuple[Bead, ...] | None:
    """The beads of passages, those that share a paragraph together, over the documents' own paragraphs.

    ``a`` and ``b`` are cut as the beads count. None where a paragraph's sentences have gone to places so
    far apart that what they share would be no run of neighbours.
    """
    groups: list[tuple[set[int], set[int], list[Bead]]] = []
    of_a: dict[int, int] = {}
    of_b: dict[int, int] = {}
    for bead in beads:
        own_a = {a.segmentation.paragraphs[i].paragraph for i in bead.a}
        own_b = {b.segmentation.paragraphs[j].paragraph for j in bead.b}
        met = {of_a[i] for i in own_a if i in of_a} | {of_b[j] for j in own_b if j in of_b}
        held = [bead]
        for number in met:
            more_a, more_b, more = groups[number]
            own_a |= more_a
            own_b |= more_b
            held = [*more, *held]
            groups[number] = (set(), set(), [])
        of_a |= dict.fromkeys(own_a, len(groups))
        of_b |= dict.fromkeys(own_b, len(groups))
        groups.append((own_a, own_b, held))
    found = [_bead(own_a, own_b, held) for own_a, own_b, held in groups if held]
    if not all(_is_run(bead.a) and _is_run(bead.b) for bead in found):
        return None
    return with_moves(found)


def _bead(own_a: set[int], own_b: set[int], held: Sequence[Bead]) -> Bead:
    both = [bead for bead in held if not bead.one_sided]
    return Bead(
        tuple(sorted(own_a)),
        tuple(sorted(own_b)),
        similarity=round(sum(bead.similarity for bead in both) / max(len(both), 1), 6),
        confidence=round(sum(bead.confidence for bead in held) / len(held), 4),
        repeated=all(bead.repeated for bead in held),
    )


def _is_run(members: Sequence[int]) -> bool:
    return not members or members[-1] - members[0] == len(members) - 1
