"""Two segmented documents to beads of paragraphs and, inside each, beads of sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from auditor.align.beads import align
from auditor.align.moved import find_moved
from auditor.align.segments import Encode, Segments
from auditor.model import Bead, Segment, Side

__all__ = ["DocumentAlignment", "Encode", "align_documents", "align_whole"]


@dataclass(frozen=True, slots=True)
class DocumentAlignment:
    """Paragraph beads in A's order and, for each, the beads of the sentences inside it."""

    beads: tuple[Bead, ...]
    sentences: tuple[tuple[Bead, ...], ...]


def align_documents(a: Side, b: Side, encode: Encode) -> DocumentAlignment:
    """Align paragraphs, find the moved ones, then align the sentences of each bead."""
    paragraphs_a = _segments(a.segmentation.paragraphs, encode)
    paragraphs_b = _segments(b.segmentation.paragraphs, encode)
    beads = align_segments(paragraphs_a, paragraphs_b, encode)
    of_a = _by_parent(a.segmentation.sentences)
    of_b = _by_parent(b.segmentation.sentences)
    # All sentences in one batch: the encoder remembers them.
    encode([s.text for s in (*a.segmentation.sentences, *b.segmentation.sentences)])
    inner = tuple(
        _sentence_beads(
            [s for paragraph in bead.a for s in of_a.get(paragraph, ())],
            [s for paragraph in bead.b for s in of_b.get(paragraph, ())],
            encode,
        )
        for bead in beads
    )
    return DocumentAlignment(beads, inner)


def align_segments(a: Segments, b: Segments, encode: Encode) -> tuple[Bead, ...]:
    """The beads of two sides, the moved ones among them, in A's order."""
    return find_moved(align(a, b, encode), a, b)


def align_whole(a: Side, b: Side, encode: Encode) -> DocumentAlignment:
    """One bead of all paragraphs of both sides, for texts known to belong together."""
    members_a = tuple(range(len(a.segmentation.paragraphs)))
    members_b = tuple(range(len(b.segmentation.paragraphs)))
    whole_a, whole_b = encode([a.document.view, b.document.view])
    bead = Bead(members_a, members_b, similarity=float(whole_a @ whole_b))
    inner = _sentence_beads(a.segmentation.sentences, b.segmentation.sentences, encode)
    return DocumentAlignment((bead,), (inner,))


def _sentence_beads(a: Sequence[Segment], b: Sequence[Segment], encode: Encode) -> tuple[Bead, ...]:
    if not a or not b or (len(a) == 1 and len(b) == 1):
        local: tuple[Bead, ...] = (Bead(tuple(range(len(a))), tuple(range(len(b)))),)
        if a and b:
            vectors = encode([a[0].text, b[0].text])
            local = (replace(local[0], similarity=float(vectors[0] @ vectors[1])),)
    else:
        segments_a, segments_b = _segments(a, encode), _segments(b, encode)
        local = align_segments(segments_a, segments_b, encode)
    return tuple(
        replace(bead, a=tuple(a[i].index for i in bead.a), b=tuple(b[j].index for j in bead.b))
        for bead in local
    )


def _segments(segments: Sequence[Segment], encode: Encode) -> Segments:
    import numpy as np

    lengths = np.array([len(segment.text) for segment in segments], dtype=np.float32)
    kinds = tuple(str(segment.kind) for segment in segments)
    texts = tuple(segment.text for segment in segments)
    return Segments(encode(texts), lengths, kinds, texts)


def _by_parent(sentences: Sequence[Segment]) -> dict[int, list[Segment]]:
    grouped: dict[int, list[Segment]] = {}
    for sentence in sentences:
        grouped.setdefault(sentence.parent, []).append(sentence)
    return grouped
