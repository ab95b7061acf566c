"""Where only some beads are judged: which these are, and what is looked at of the others beside them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from auditor.align.documents import DocumentAlignment
from auditor.evidence.in_context import InContext
from auditor.model import Bead, Pair
from auditor.pipeline.engines import Engines
from auditor.pipeline.evidence import with_names


def numbered_beads(
    starts: Sequence[int],
    aligned: Sequence[DocumentAlignment],
    focus: Sequence[Collection[int]] | None,
) -> tuple[list[tuple[int, Bead]], list[int]]:
    """All beads with their numbers, and which of them are judged; ``starts``: the number of each text's first bead."""
    numbered: list[tuple[int, Bead]] = []
    mine: list[int] = []
    for place, (start, one) in enumerate(zip(starts, aligned, strict=True)):
        wanted = range(len(one.beads)) if focus is None else focus[place]
        mine += [len(numbered) + i for i in range(len(one.beads)) if i in wanted]
        numbered += [(start + i, bead) for i, bead in enumerate(one.beads)]
    return numbered, mine


def with_the_others(
    every: Sequence[Pair], gathered: Mapping[int, Pair], engines: Engines, *, depth: str
) -> list[Pair]:
    """All units: those with their evidence, and the others with what is looked at of neighbours, their names."""
    left = [k for k in range(len(every)) if k not in gathered]
    rest = [every[k] for k in left]
    if rest and engines.has_encoder and depth != "quick":
        rest = with_names(rest, InContext(engines.encoder), in_parts=True)
    found = {**gathered, **dict(zip(left, rest, strict=True))}
    return [found[k] for k in range(len(every))]
