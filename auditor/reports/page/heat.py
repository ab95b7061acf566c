"""How little of each word stands in the other text, laid under the marks of a paragraph."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from auditor.model import Segment, TokenScore
from auditor.reports.page.marks import Piece

# From these divergences on, a word is tinted faintly, plainly, strongly. Most words stay untinted:
# nine in ten words of faithful translations are below the second.
LEVELS = (0.25, 0.4, 0.6)


@dataclass(frozen=True, slots=True)
class Warm:
    """A stretch of a document and its level, 1 to 3."""

    start: int
    end: int
    level: int


def warm_words(tokens: Sequence[TokenScore]) -> tuple[Warm, ...]:
    """The words above the first level, in order; neighbours of one level as one stretch."""
    found: list[Warm] = []
    for start, end, divergence in sorted(tokens, key=itemgetter(0)):
        level = bisect_right(LEVELS, divergence) if not math.isnan(divergence) else 0
        if not level or start >= end:
            continue
        last = found[-1] if found else None
        if last and last.level == level and last.end + 1 == start:
            found[-1] = Warm(last.start, end, level)  # neighbours share one tint
        else:
            found.append(Warm(start, end, level))
    return tuple(found)


def warmed(found: Sequence[Piece], segment: Segment, warm: Sequence[Warm]) -> tuple[Piece, ...]:
    """A segment's pieces, cut again wherever a warm word begins or ends."""
    if not warm:
        return tuple(found)
    return tuple(_cut(found, segment, warm))


def _cut(found: Sequence[Piece], segment: Segment, warm: Sequence[Warm]) -> Iterator[Piece]:
    position = segment.start
    index = bisect_left(warm, position, key=lambda w: w.end)
    for piece in found:
        if not piece.text:
            yield piece
            continue
        end = position + len(piece.text)
        at = position
        while at < end:
            while index < len(warm) and warm[index].end <= at:
                index += 1
            word = warm[index] if index < len(warm) else None
            if word is None or word.start >= end:
                stop, level = end, 0
            elif word.start > at:
                stop, level = word.start, 0
            else:
                stop, level = min(word.end, end), word.level
            yield replace(piece, text=piece.text[at - position : stop - position], level=level)
            at = stop
        position = end
