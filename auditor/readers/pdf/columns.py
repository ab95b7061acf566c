"""Two columns of text on a page, told from tables and from justified lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from auditor.readers.pdf.glyphs import Glyph

_GUTTER = 0.8  # em between two columns of text
_LINES = 4  # of each column, at least
_CHARS = 15  # of a column's middling line; cells of tables are shorter
_FILL = 0.7  # of a column's width that its middling line fills
_MOST_ROWS = 150  # of a page where columns are looked for

Row: TypeAlias = list[list[Glyph]]


def columns_from(rows: Sequence[Row], start: int) -> tuple[int, float | None]:
    """How far down two columns reach from a row, and the x between them; None where there are none."""
    best: tuple[int, float | None] = (start + 1, None)
    if len(rows) > _MOST_ROWS or len(rows) - start < _LINES:
        return best
    free = [(min(p[0].x0 for r in rows for p in r), max(p[-1].x1 for r in rows for p in r))]
    em = max(glyph.size for piece in rows[start] for glyph in piece)
    for end in range(start, len(rows)):
        narrower = free
        for piece in rows[end]:
            low, high = piece[0].x0, max(each.x1 for each in piece)
            narrower = [
                part
                for a, b in narrower
                for part in ((a, min(b, low)), (max(a, high), b))
                if part[1] - part[0] >= _GUTTER * em
            ]
        # The longest stretch of rows with the same gaps decides.
        if narrower != free:
            best = _longer(rows, start, end, free) or best
        free = narrower
        if not free:
            return best
    return _longer(rows, start, len(rows), free) or best


def _longer(
    rows: Sequence[Row], start: int, end: int, free: Sequence[tuple[float, float]]
) -> tuple[int, float] | None:
    for a, b in free:
        if _two_texts(rows[start:end], (a + b) / 2):
            return end, (a + b) / 2
    return None


def _two_texts(rows: Sequence[Row], gutter: float) -> bool:
    for right in (False, True):
        side = [p for row in rows for p in row if (p[0].x0 >= gutter) == right]
        if len(side) < _LINES:
            return False
        low, high = min(p[0].x0 for p in side), max(p[-1].x1 for p in side)
        widths = sorted(p[-1].x1 - p[0].x0 for p in side)
        chars = sorted(sum(len(g.text) for g in p) for p in side)
        middle = len(side) // 2
        if chars[middle] < _CHARS or widths[middle] < _FILL * (high - low):
            return False
    return True
