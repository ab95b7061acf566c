"""Whether two texts are translations of each other at all."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.align.segments import Segments
from auditor.model import Bead

# Mean similarity of what was matched, weighted by length. Over the documents of NTREX and XQuAD,
# English against Arabic, true pairs reach 0.60 and more, documents put together at random 0.37 at
# most (``python -m benchmarks.alignment`` prints the rates).
RELATED = 0.47


def unrelated(beads: Iterable[Bead], a: Segments, b: Segments) -> bool:
    """Whether what the alignment put together is too unlike to be one text in two languages.

    What stands on one side only does not count: half a translation is a translation.
    """
    if not a.vectors.any() or not b.vectors.any():
        return False  # there is no encoder that could say
    matched = weight = 0.0
    for bead in beads:
        if not bead.one_sided:
            length = float(a.lengths[list(bead.a)].sum() + b.lengths[list(bead.b)].sum())
            matched += length * bead.similarity
            weight += length
    return len(a) > 0 and len(b) > 0 and matched < RELATED * max(weight, 1.0)
