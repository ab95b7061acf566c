"""Two segmented documents to beads of paragraphs and of the sentences inside or across them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor.align.given import check_complete
from auditor.align.headers_footers import align_copies, set_apart
from auditor.align.lone_terms import join_lone_terms
from auditor.align.order import in_order, with_moves
from auditor.align.parting import parted
from auditor.align.passes import both_passes
from auditor.align.relatedness import unrelated
from auditor.align.segments import Segments
from auditor.align.weights import PARAGRAPHS, SENTENCES, Weights
from auditor.encoders import Encode, Join
from auditor.model import Bead, Segment, Side

if TYPE_CHECKING:
    pass

__all__ = [
    "DocumentAlignment",
    "Encode",
    "align_documents",
    "align_paragraphs",
    "align_segments",
    "align_whole",
]


@dataclass(frozen=True, slots=True)
class DocumentAlignment:
    """Paragraph beads in A's order and, for each, the beads of the sentences inside it.

    ``related`` is False where the two texts do not look like translations of each other at all.
    ``sides`` are the two sides that the beads count the paragraphs of: cut where those of the other end.
    """

    beads: tuple[Bead, ...]
    sentences: tuple[tuple[Bead, ...], ...]
    sides: tuple[Side, Side]
    related: bool = True


def align_documents(
    a: Side,
    b: Side,
    encode: Encode,
    *,
    join: Join | None = None,
    given: Sequence[Bead] | None = None,
) -> DocumentAlignment:
    """Align sentences, find the moved ones, and part the documents into passages (`parting`).

    ``join`` encodes neighbouring sentences as one text, by default as ``encode`` does. ``given`` are paragraph beads to use instead. Raises InputError unless they are complete.
    """
    if given is not None:
        return _as_given(a, b, encode, given)
    sentences_a = segments_of(a.segmentation.sentences, encode)
    sentences_b = segments_of(b.segmentation.sentences, encode)
    found = align_segments(sentences_a, sentences_b, encode, join=join, weights=SENTENCES)
    beads, inside, sides = parted(a, b, found)
    related = not unrelated(found, sentences_a, sentences_b)
    return DocumentAlignment(beads, inside, sides, related)


def align_paragraphs(a: Side, b: Side, encode: Encode) -> DocumentAlignment:
    """Align paragraphs as they are, find the moved ones, then align the sentences of each bead."""
    paragraphs_a = segments_of(a.segmentation.paragraphs, encode)
    paragraphs_b = segments_of(b.segmentation.paragraphs, encode)
    beads = align_segments(paragraphs_a, paragraphs_b, encode)
    return DocumentAlignment(
        beads,
        _inside(a, b, beads, encode),
        (a, b),
        not unrelated(beads, paragraphs_a, paragraphs_b),
    )


def _as_given(a: Side, b: Side, encode: Encode, given: Sequence[Bead]) -> DocumentAlignment:
    paragraphs_a = segments_of(a.segmentation.paragraphs, encode)
    paragraphs_b = segments_of(b.segmentation.paragraphs, encode)
    check_complete(given, len(paragraphs_a), len(paragraphs_b))
    beads = _measured(with_moves(given), paragraphs_a, paragraphs_b, encode)
    return DocumentAlignment(beads, _inside(a, b, beads, encode), (a, b))


def _inside(
    a: Side, b: Side, beads: Sequence[Bead], encode: Encode
) -> tuple[tuple[Bead, ...], ...]:
    """The beads of the sentences inside each bead of paragraphs."""
    of_a = _by_parent(a.segmentation.sentences)
    of_b = _by_parent(b.segmentation.sentences)
    # All sentences in one batch: the encoder remembers them.
    encode([s.text for s in (*a.segmentation.sentences, *b.segmentation.sentences)])
    return tuple(
        _sentence_beads(
            [s for paragraph in bead.a for s in of_a.get(paragraph, ())],
            [s for paragraph in bead.b for s in of_b.get(paragraph, ())],
            encode,
        )
        for bead in beads
    )


def align_segments(
    a: Segments,
    b: Segments,
    encode: Encode,
    *,
    join: Join | None = None,
    weights: Weights = PARAGRAPHS,
) -> tuple[Bead, ...]:
    """The beads of two sides, the moved ones among them, in A's order."""
    copies_a, copies_b = set_apart(a, b)
    if not copies_a and not copies_b:
        found = both_passes(a, b, encode, join=join, weights=weights)
        return join_lone_terms(found, a, b, encode)
    apart_a = {i for members in copies_a.values() for i in members}
    apart_b = {j for members in copies_b.values() for j in members}
    body_a = [i for i in range(len(a)) if i not in apart_a]
    body_b = [j for j in range(len(b)) if j not in apart_b]
    part_a, part_b = a.part(body_a), b.part(body_b)
    body = both_passes(part_a, part_b, encode, join=join, weights=weights)
    beads = [
        replace(bead, a=tuple(body_a[i] for i in bead.a), b=tuple(body_b[j] for j in bead.b))
        for bead in body
    ]
    in_place = in_order([*beads, *align_copies(a, b, copies_a, copies_b)])
    return join_lone_terms(in_place, a, b, encode)


def align_whole(a: Side, b: Side, encode: Encode) -> DocumentAlignment:
    """One bead of all paragraphs of both sides, for texts known to belong together."""
    members_a = tuple(range(len(a.segmentation.paragraphs)))
    members_b = tuple(range(len(b.segmentation.paragraphs)))
    whole_a, whole_b = encode([a.document.view, b.document.view])
    bead = Bead(members_a, members_b, similarity=float(whole_a @ whole_b))
    inner = _sentence_beads(a.segmentation.sentences, b.segmentation.sentences, encode)
    return DocumentAlignment((bead,), (inner,), (a, b))


def segments_of(segments: Sequence[Segment], encode: Encode) -> Segments:
    """Paragraphs or sentences as one side of an alignment."""
    import numpy as np

    # Blanks that stand for a line's end, or for a page's with all that was left out there, are one.
    lengths = np.array([len(" ".join(s.text.split())) for s in segments], dtype=np.float32)
    kinds = tuple(str(segment.kind) for segment in segments)
    texts = tuple(segment.text for segment in segments)
    parents = tuple(segment.parent for segment in segments)
    return Segments(encode(texts), lengths, kinds, texts, parents)


def _measured(beads: Sequence[Bead], a: Segments, b: Segments, encode: Encode) -> tuple[Bead, ...]:
    """Beads that were given, with the similarities of their texts."""
    both = [bead for bead in beads if not bead.one_sided]
    left = encode([" ".join(a.texts[i] for i in bead.a) for bead in both])
    right = encode([" ".join(b.texts[j] for j in bead.b) for bead in both])
    cosine = {bead: round(float(x @ y), 6) for bead, x, y in zip(both, left, right, strict=True)}
    return tuple(replace(bead, similarity=cosine.get(bead, 0.0)) for bead in beads)


def _sentence_beads(a: Sequence[Segment], b: Sequence[Segment], encode: Encode) -> tuple[Bead, ...]:
    if not a or not b or (len(a) == 1 and len(b) == 1):
        local: tuple[Bead, ...] = (Bead(tuple(range(len(a))), tuple(range(len(b)))),)
        if a and b:
            vectors = encode([a[0].text, b[0].text])
            local = (replace(local[0], similarity=float(vectors[0] @ vectors[1])),)
    else:
        side_a, side_b = segments_of(a, encode), segments_of(b, encode)
        if not (side_a.vectors.any() or side_b.vectors.any()):
            return tuple(_renumbered(_in_step(len(a), len(b)), a, b))
        local = both_passes(side_a, side_b, encode, weights=SENTENCES)
    return tuple(_renumbered(local, a, b))


def _in_step(n: int, m: int) -> tuple[Bead, ...]:
    """Sentences that no encoder has looked at: one for one where they are as many, else all together."""
    if n == m:
        return tuple(Bead((i,), (i,)) for i in range(n))
    return (Bead(tuple(range(n)), tuple(range(m))),)


def _renumbered(
    beads: Sequence[Bead], a: Sequence[Segment], b: Sequence[Segment]
) -> tuple[Bead, ...]:
    return tuple(
        replace(bead, a=tuple(a[i].index for i in bead.a), b=tuple(b[j].index for j in bead.b))
        for bead in beads
    )


def _by_parent(sentences: Sequence[Segment]) -> dict[int, list[Segment]]:
    grouped: dict[int, list[Segment]] = {}
    for sentence in sentences:
        grouped.setdefault(sentence.parent, []).append(sentence)
    return grouped
