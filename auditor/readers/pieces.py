"""What a document may have, whatever it was read from: paragraphs in a number and of a length that people write.

Longer ones are cut into pieces, so that no work on one has to fear its length.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from auditor.errors import InputError
from auditor.model import Block, Document, Span

# Beyond this it is no paragraph but a text whose line breaks were lost: some eight pages.
LONGEST_PIECE = 20_000
# And this is no text: a book has a paragraph mark somewhere in so many characters.
LONGEST_BLOCK = 500_000
# Paragraphs, rows and items of a document; the Charter of the United Nations has 400, a book of 1,000 pages 10,000.
MOST_BLOCKS = 20_000
# After the end of a sentence; else after a clause; else at white space.
_CUTS = (re.compile(r"[.!?…؟۔。！？]\s"), re.compile(r"[;:,؛،；：，、]\s?"), re.compile(r"\s"))


def in_pieces(document: Document) -> Document:
    """The document with no block longer than ``LONGEST_PIECE`` characters; a note says what was cut.

    Raises InputError for a block longer than ``LONGEST_BLOCK``, or more than ``MOST_BLOCKS`` of them. Linear
    in the text.
    """
    if len(document.blocks) > MOST_BLOCKS:
        raise InputError(
            f"has {len(document.blocks):,} paragraphs, more than {MOST_BLOCKS:,}; "
            "give the statement alone, or cut it up"
        )
    longest = max((block.end - block.start for block in document.blocks), default=0)
    if longest > LONGEST_BLOCK:
        raise InputError(
            f"has a paragraph of {longest:,} characters, more than {LONGEST_BLOCK:,}; "
            "put its line breaks back, a paragraph a line"
        )
    if longest <= LONGEST_PIECE:
        return document
    blocks: list[Block] = []
    cut = 0
    for block in document.blocks:
        spans = list(_pieces(document.view, block.start, block.end))
        cut += len(spans) > 1
        blocks += (replace(block, start=start, end=end) for start, end in spans)
    note = (
        f"{cut} paragraph{'s' * (cut != 1)} of more than {LONGEST_PIECE:,} characters: "
        "compared in pieces of that length"
    )
    return replace(document, blocks=tuple(blocks), notes=(*document.notes, note))


def _pieces(view: str, start: int, end: int) -> Iterator[Span]:
    """Spans without white space at their ends that hold all that shows from ``start`` to ``end``."""
    while end - start > LONGEST_PIECE:
        at = _cut(view, start)
        last = start + len(view[start:at].rstrip())
        if last > start:
            yield start, last
        start = at
        while start < end and view[start].isspace():
            start += 1
    if end > start:
        yield start, end


def _cut(view: str, start: int) -> int:
    """Where a piece that begins at ``start`` ends: in the second half of what it may have."""
    half, last = start + LONGEST_PIECE // 2, start + LONGEST_PIECE
    for mark in _CUTS:
        ends = [found.end() for found in mark.finditer(view, half, last)]
        if ends:
            return ends[-1]
    at = last
    while at > half and unicodedata.combining(view[at]):
        at -= 1
    return at if at > half else last
