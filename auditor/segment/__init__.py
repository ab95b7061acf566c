"""A document in, its paragraphs and, inside each, its sentences out."""

from __future__ import annotations

from auditor.model import BlockKind, Document, Segment, Segmentation
from auditor.segment.length import LONGEST, LONGEST_WIDE
from auditor.segment.sentences import split_sentences

__all__ = ["LONGEST", "LONGEST_WIDE", "segment", "sentences_of", "split_sentences"]


def sentences_of(text: str, language: str) -> list[str]:
    """The sentences of a text, in order; ``language`` is a BCP 47 code."""
    return [text[start:end] for start, end in split_sentences(text, language)]


def segment(document: Document) -> Segmentation:
    """The paragraphs and sentences of a document, with offsets into its text.

    Every block with ink in it is a paragraph. Headings are not cut; sentences past ``LONGEST``
    characters are, wherever they stand.
    """
    paragraphs: list[Segment] = []
    sentences: list[Segment] = []
    for block in document.blocks:
        text = document.view[block.start : block.end]
        start = block.start + len(text) - len(text.lstrip())
        text = text.strip()
        if not text:
            continue
        parent = len(paragraphs)
        paragraphs.append(
            Segment(parent, start, start + len(text), text, kind=block.kind, parent=parent)
        )
        whole = block.kind is BlockKind.HEADING and len(text) <= LONGEST_WIDE
        spans = [(0, len(text))] if whole else split_sentences(text, document.language or "")
        for first, last in spans:
            sentences.append(
                Segment(
                    len(sentences),
                    start + first,
                    start + last,
                    text[first:last],
                    kind=block.kind,
                    parent=parent,
                )
            )
    return Segmentation(tuple(paragraphs), tuple(sentences))
