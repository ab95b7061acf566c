"""A term, a title or a label alone in its paragraph that stands in the paragraph beside it on the other side.

"“Agent”" on a line of its own, and "“الوكيل” يقصد به …" in one: the pass leaves the short paragraph out, as its
kind and its length speak against joining. Whether it belongs to its neighbour is what the encoder says:
with the term before its definition the two sides are closer to each other where the other side has the term
too, and further apart where it has not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.align.anchors_in_text import closing
from auditor.align.segments import MAX_JOINED, MAX_RUN, Segments
from auditor.encoders import Encode
from auditor.model import Bead

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Characters of a paragraph that names and states nothing.
LONGEST = 60
# How much closer the two sides must be with it. Of terms that the other side has the gain is 0.08 to 0.15, of
# headings that it has not -0.01 to -0.15 (English with Arabic, German and French).
GAIN = 0.03


def join_lone_terms(
    beads: Sequence[Bead], a: Segments, b: Segments, encode: Encode
) -> tuple[Bead, ...]:
    """The beads, those of short paragraphs without counterpart joined to the neighbour that has them.

    Few paragraphs stand alone, and only their neighbours are encoded.
    """
    found = list(beads)
    if not (a.texts and b.texts):
        return tuple(found)
    at = 0
    while at < len(found):
        joined = _joined(found, at, (a, b), encode) if _is_lone(found[at], a, b) else None
        if joined is None:
            at += 1
            continue
        first, bead = joined
        found[first : first + 2] = [bead]
        at = first + 1
    return tuple(found)


def _is_lone(bead: Bead, a: Segments, b: Segments) -> bool:
    if not bead.one_sided or bead.moved or bead.repeated or len(bead.a) + len(bead.b) != 1:
        return False
    text = a.texts[bead.a[0]] if bead.a else b.texts[bead.b[0]]
    return len(text) <= LONGEST and not closing(text)


def _joined(
    beads: Sequence[Bead], at: int, sides: tuple[Segments, Segments], encode: Encode
) -> tuple[int, Bead] | None:
    """The bead joined with the neighbour that gains most by it, and where the first of the two stands."""
    best: tuple[float, int, Bead] | None = None
    for first in (at, at - 1):
        if first < 0 or first + 1 >= len(beads):
            continue
        one, other = beads[first : first + 2]
        neighbour = other if first == at else one
        bead = Bead((*one.a, *other.a), (*one.b, *other.b), confidence=neighbour.confidence)
        if neighbour.one_sided or neighbour.moved or not _is_run(bead):
            continue
        gain, similarity = _gain(bead, neighbour, sides, encode)
        if gain >= GAIN and (best is None or gain > best[0]):
            best = gain, first, replace(bead, similarity=round(similarity, 6))
    return best and (best[1], best[2])


def _is_run(bead: Bead) -> bool:
    """Whether its members are neighbours on both sides, and few."""
    return all(
        len(side) <= MAX_RUN and side == tuple(range(side[0], side[0] + len(side)))
        for side in (bead.a, bead.b)
    )


def _gain(
    bead: Bead, neighbour: Bead, sides: tuple[Segments, Segments], encode: Encode
) -> tuple[float, float]:
    """How much closer the two sides are with the short paragraph than without, and how close."""
    texts = [
        " ".join(side.texts[k] for k in members)
        for one in (bead, neighbour)
        for side, members in zip(sides, (one.a, one.b), strict=True)
    ]
    if max(map(len, texts)) > MAX_JOINED:
        return 0.0, 0.0
    vectors: NDArray[np.float32] = encode(texts)
    with_it, without = float(vectors[0] @ vectors[1]), float(vectors[2] @ vectors[3])
    return with_it - without, with_it
