"""What is usual in a PDF: its type, its lines, its edges, and the side it is read from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.readers.pdf.lines import Line

SAME_SIZE = 1.08
_FEW = 0.2  # quantile of the distances between lines that is the text's own
_WIDEST = 2.2  # em between two lines of one paragraph
_STOPS = ".،؛:!؟"


@dataclass(frozen=True, slots=True)
class Measures:
    """What is usual in a document: type size, distance of lines in em, edges of its text.

    ``rightward``: its lines begin at the right edge; ``from_right``: they are read from the right,
    which a text put into left-to-right paragraphs is not: its full stops stand at the right.
    ``as_seen``: the file has every line from left to right, whatever its letters.
    """

    size: float
    leading: float
    left: float
    right: float
    rightward: bool
    from_right: bool
    as_seen: bool = False


def measures(pages: Sequence[Sequence[Line]], *, rightward: bool) -> Measures:
    """The measures of a document with at least one line."""
    sizes: dict[float, int] = {}
    for line in (each for lines in pages for each in lines):
        size = round(line.size, 1)
        sizes[size] = sizes.get(size, 0) + len(line.glyphs)
    size = max(sizes, key=lambda each: (sizes[each], each))
    gaps = sorted(
        (a.y - b.y) / a.size
        for lines in pages
        for a, b in pairwise(lines)
        if a.column == b.column and a.y > b.y and a.size <= b.size * SAME_SIZE
    )
    body = [each for lines in pages for each in lines if not each.right] or [*pages[0]]
    leading = min(gaps[int(len(gaps) * _FEW)], _WIDEST) if gaps else _WIDEST
    left, right = min(each.x0 for each in body), max(each.x1 for each in body)
    if not rightward:
        return Measures(size, leading, left, right, rightward=False, from_right=False)
    short = [(each.x0 - left, right - each.x1) for each in body]
    at_right = sum(a > 2 * size and b < size for a, b in short)
    at_left = sum(b > 2 * size and a < size for a, b in short)
    stops = [0, 0]
    for line in (each for lines in pages for each in lines):
        seen = line.seen
        stops[0] += seen[-1] in _STOPS and seen[0].isalpha()
        stops[1] += seen[0] in _STOPS and seen[-1].isalpha()
    begins_right = at_right >= at_left
    from_right = stops[1] >= stops[0] if stops[0] != stops[1] else begins_right
    return Measures(size, leading, left, right, begins_right, from_right)
