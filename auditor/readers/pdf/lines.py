"""Glyphs to rows, rows to lines: what stands side by side, column after column.

All of it by geometry alone. Within a line the words stay in the order they are seen, from left to
right; `auditor.readers.pdf.order` puts them in the order they are read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from auditor.readers.pdf.columns import columns_from
from auditor.readers.pdf.glyphs import Glyph, is_unspaced
from auditor.readers.pdf.rows import SMALLER, follows, pieces_of, rows_of

_RAISED = 0.15  # em above the base line, and at most so large, for a note's mark
_WORD_GAP = 0.16  # em between two words where no space is drawn
_PIECE_GAP = 0.8  # between two characters without words
_CELL_GAP = 1.5  # em between two cells of a table

_SUPERSCRIPTS = str.maketrans("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "⁰¹²³⁴⁵⁶⁷⁸⁹" * 3)


@dataclass(frozen=True, slots=True)
class Line:
    """Glyphs side by side, from left to right, spaces among them; ``column`` counts from 0.

    ``left`` and ``right`` are the edges of the column it stands in.
    """

    glyphs: tuple[Glyph, ...]
    page: int
    y: float
    size: float
    column: int = 0
    left: float = 0.0
    right: float = 0.0

    @property
    def x0(self) -> float:
        """Where its ink begins."""
        return self.glyphs[0].x0

    @property
    def x1(self) -> float:
        """Where its ink ends."""
        return max(self.glyphs[-1].x1, self.glyphs[0].x1)

    @property
    def seen(self) -> str:
        """Its text as it is seen, from left to right."""
        return "".join(glyph.text for glyph in self.glyphs)

    @property
    def bold(self) -> bool:
        """True where all of its letters are bold."""
        return all(each.bold for each in self.glyphs if each.text.strip())


def lines(glyphs: Sequence[Glyph], page: int, *, rightward: bool) -> list[Line]:
    """The lines of a page in reading order; ``rightward``: its first column is the right one."""
    rows = [pieces_of(row) for row in rows_of(glyphs)]
    found: list[Line] = []
    start, columns = 0, 0
    while start < len(rows):
        end, gutter = columns_from(rows, start)
        if gutter is None:
            found.append(_line([g for piece in rows[start] for g in piece], page, columns))
            start += 1
            continue
        for right_one in (rightward, not rightward):
            columns += 1
            halves = (
                [p for p in row if (p[0].x0 >= gutter) == right_one] for row in rows[start:end]
            )
            side = [_line([g for p in half for g in p], page, columns) for half in halves if half]
            left, right = min(s.x0 for s in side), max(s.x1 for s in side)
            found += [replace(s, left=left, right=right) for s in side]
        columns += 1
        start = end
    return found


def _line(row: Sequence[Glyph], page: int, column: int) -> Line:
    """The line of a row: spaces where there are gaps, tabs where they are wide, note marks raised."""
    inked = [each for each in row if not each.text.isspace()]
    body = max(inked, key=lambda each: (each.size, each.x1 - each.x0))
    sizes = sorted(each.size for each in inked)
    size = sizes[len(sizes) // 2]
    y = sorted(each.y for each in inked if each.size >= SMALLER * body.size)[0]
    found: list[Glyph] = []
    reach = inked[0].x0
    spaces: list[Glyph] = []
    last = inked[0]
    for glyph in row:
        if glyph.text.isspace():
            spaces.append(glyph)
            continue
        gap = glyph.x0 - reach
        if found and gap > _CELL_GAP * size and not follows(last, spaces, glyph):
            found.append(Glyph("\t", reach, glyph.x0, y, size))
        elif found and (spaces or gap > _gap(last, glyph) * size):
            found.append(Glyph(" ", reach, max(reach, glyph.x0), y, size))
        found.append(_raised(glyph, y, body.size))
        spaces, last = [], glyph
        reach = max(reach, glyph.x1)
    return Line(tuple(found), page, y, size, column)


def _gap(before: Glyph, after: Glyph) -> float:
    """The gap between two words in em; there is none between two Chinese characters."""
    both = is_unspaced(before.text) and is_unspaced(after.text)
    return _PIECE_GAP if both else _WORD_GAP


def _raised(glyph: Glyph, y: float, size: float) -> Glyph:
    """A note's mark as superscript digits, which nobody takes for part of the number before it."""
    if glyph.size < SMALLER * size + 0.5 and glyph.y - y > _RAISED * size:
        return replace(glyph, text=glyph.text.translate(_SUPERSCRIPTS))
    return glyph
