"""The longest a sentence may be and where a longer one is cut; and the shortest that thousands in a row may be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from auditor.model import Span

# Longer "sentences" are lists, tables or text without stops. Translators cut their output at 256
# tokens, about 1,000 letters of an alphabet and 400 of Chinese, and a longer window hides any
# single word from a sentence vector.
LONGEST = 1000
LONGEST_WIDE = 400

# A paragraph of more "sentences" than MANY that are shorter than that on average is no prose ("Jan. Jan. Jan. …",
# a column of figures): aligning each of them would take minutes and say nothing.
MANY, SHORTEST, SHORTEST_WIDE = 1000, 16, 4

_CUTS = (re.compile(r"[;؛](?=\s)|；"), re.compile(r"[,:،](?=\s)|[，、：]"), re.compile(r"\s"))
_SPACE = re.compile(r"\s*")


def capped(text: str, span: Span) -> Iterator[Span]:
    """The span, or pieces of it no longer than a sentence may be, trimmed."""
    start, end = span
    longest = LONGEST if end - start <= LONGEST_WIDE else _longest(text[start : start + LONGEST])
    while end - start > longest:
        cut = _cut(text, start, longest)
        last = start + len(text[start:cut].rstrip())
        if last > start:
            yield start, last
        gap = _SPACE.match(text, cut, end)
        start = gap.end() if gap else cut
    if end > start:
        yield start, end


def fused(text: str, spans: list[Span]) -> list[Span]:
    """The spans of a paragraph, or where they are too many and too short the same joined into longer ones."""
    if len(spans) <= MANY:
        return spans
    wide = _longest(text[:LONGEST]) == LONGEST_WIDE
    if len(text) >= (SHORTEST_WIDE if wide else SHORTEST) * len(spans):
        return spans
    found: list[Span] = []
    for start, end in spans:
        if found and end - found[-1][0] <= LONGEST_WIDE:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _longest(sample: str) -> int:
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in sample)
    return LONGEST_WIDE if 2 * wide > len(sample) else LONGEST


def _cut(text: str, start: int, longest: int) -> int:
    """After the last clause mark, or space, in the second half of what may stay."""
    half = start + longest // 2
    for marks in _CUTS:
        ends = [found.end() for found in marks.finditer(text, half, start + longest)]
        if ends:
            return ends[-1]
    cut = start + longest
    while cut > half and unicodedata.combining(text[cut]):
        cut -= 1
    return cut
