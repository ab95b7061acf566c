"""The alignment alone: two documents to beads of paragraphs, sentences or lines."""

from __future__ import annotations

from dataclasses import replace

from auditor.align.coarse import of_whole_paragraphs
from auditor.align.documents import align_documents, align_paragraphs
from auditor.align.formats import Aligned
from auditor.encoders import Encoder, load_encoder
from auditor.errors import SettingsError
from auditor.model import Bead, Document, Segment, Segmentation, Side
from auditor.pipeline.normalization import plain_segments
from auditor.pipeline.sides import language_of, require_covered, sides_of
from auditor.settings import Settings

__all__ = ["LEVELS", "align", "load_encoder"]

LEVELS = ("paragraph", "sentence", "line")


def align(
    a: Document,
    b: Document,
    settings: Settings | None = None,
    *,
    level: str = "paragraph",
    encoder: Encoder | None = None,
) -> Aligned:
    """Align two documents. Raises LanguageError or SettingsError.

    Sentences are aligned across the borders of paragraphs; lines are those with ink in them.
    """
    settings = settings or Settings()
    if level not in LEVELS:
        raise SettingsError(f"unknown level {level!r}: use {', '.join(LEVELS)}")
    side_a, side_b = sides_of(a, b, settings)
    encoder = encoder or load_encoder(settings.encoder)
    require_covered(encoder, language_of(side_a.document), language_of(side_b.document))
    if level == "line":
        side_a, side_b = _in_lines(side_a), _in_lines(side_b)
    plain_a, plain_b = plain_segments(side_a), plain_segments(side_b)
    found = align_documents(plain_a, plain_b, encoder.encode, join=encoder.encode_joined)
    beads: tuple[Bead, ...] | None = tuple(one for some in found.sentences for one in some)
    of_a, of_b = side_a.segmentation.sentences, side_b.segmentation.sentences
    if level == "paragraph":
        beads = of_whole_paragraphs(found.beads, *found.sides)
        of_a, of_b = side_a.segmentation.paragraphs, side_b.segmentation.paragraphs
    if beads is None:
        found = align_paragraphs(plain_a, plain_b, encoder.encode)
        beads = found.beads
    return Aligned(level, (side_a.document, side_b.document), (of_a, of_b), beads, found.related)


def _in_lines(side: Side) -> Side:
    """The same document with its lines for paragraphs and for sentences."""
    lines: list[Segment] = []
    start = 0
    for line in side.document.text.split("\n"):
        text = line.strip()
        if text:
            first = start + line.index(text)
            number = len(lines)
            lines.append(Segment(number, first, first + len(text), text, parent=number))
        start += len(line) + 1
    return replace(side, segmentation=Segmentation(tuple(lines), tuple(lines)))
