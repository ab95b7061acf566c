"""Both passes over two sides: the monotone path, then what was moved."""

from __future__ import annotations

from auditor.align.anchors_in_text import marks_of
from auditor.align.beads import align
from auditor.align.moved import find_moved
from auditor.align.segments import Segments
from auditor.align.weights import PARAGRAPHS, Weights
from auditor.encoders import Encode, Join
from auditor.model import Bead


def both_passes(
    a: Segments,
    b: Segments,
    encode: Encode,
    *,
    join: Join | None = None,
    weights: Weights = PARAGRAPHS,
) -> tuple[Bead, ...]:
    """The beads of two sides, the moved ones among them; what the texts share is read once."""
    marks = marks_of(a.texts, b.texts) if a.texts and b.texts else None
    path = align(a, b, encode, join=join, weights=weights, marks=marks)
    return find_moved(path, a, b, marks=marks)
