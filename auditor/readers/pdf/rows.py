"""Glyphs to rows: what shares a base line, cut where the gaps are wide."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace

from auditor.readers.pdf.glyphs import Glyph, is_mark, is_rtl

SMALLER = 0.9  # of the size of the text beside it, at most, for a note's mark
_OVERLAP = 0.5  # of the lower of two glyphs, to stand on one line
_X_HEIGHT = 0.7  # em from the base line that nearly all letters fill
_PIECE_GAP = 0.8  # em; no justified line has such gaps between all its words
_STEPS = 4  # glyphs drawn between two neighbours: their vowel signs


def _with_marks(glyphs: Iterable[Glyph]) -> list[Glyph]:
    """Vowel signs and accents joined to the letter they are drawn with.

    In a right-to-left line they come before their letter, as shaping engines put them; else after.
    """
    found: list[Glyph] = []
    waiting: list[Glyph] = []
    for glyph in glyphs:
        if is_mark(glyph.text):
            before = found[-1] if found else None
            if before is not None and not is_rtl(glyph.text) and _near(glyph, before):
                found[-1] = _marked(before, [glyph])
            else:
                waiting.append(glyph)
            continue
        base = glyph
        if waiting and is_rtl(glyph.text) and _near(waiting[-1], glyph):
            base = _marked(glyph, waiting)
        elif waiting and found and is_rtl(found[-1].text):
            found[-1] = _marked(found[-1], waiting)
        waiting = []
        found.append(base)
    if waiting and found:
        found[-1] = _marked(found[-1], waiting)
    return found


def _near(mark: Glyph, base: Glyph) -> bool:
    return (
        abs(mark.y - base.y) < base.size
        and base.x0 - 0.5 * base.size <= mark.x0 <= base.x1 + 0.5 * base.size
        and not base.text.isspace()
    )


def _marked(base: Glyph, marks: Sequence[Glyph]) -> Glyph:
    text = unicodedata.normalize("NFC", base.text + "".join(mark.text for mark in marks))
    return replace(base, text=text)


def rows_of(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """Glyphs that share a base line, from the top; each row from left to right.

    A note's mark is raised: it stands on the line whose small letters it overlaps.
    """
    rows: list[list[Glyph]] = []
    bands: list[tuple[float, float]] = []  # of each row's first, largest glyph
    for glyph in sorted(_with_marks(glyphs), key=lambda each: (-each.y, -each.size)):
        low, high = glyph.y, glyph.y + _X_HEIGHT * glyph.size
        for at in range(len(rows) - 1, max(-1, len(rows) - 4), -1):
            bottom, top = bands[at]
            shared = min(high, top) - max(low, bottom)
            if shared >= _OVERLAP * min(high - low, top - bottom):
                rows[at].append(glyph)
                if high - low > top - bottom and not glyph.text.isspace():
                    bands[at] = (low, high)
                break
        else:
            rows.append([glyph])
            bands.append((low, high))
    inked = [row for row in rows if any(not each.text.isspace() for each in row)]
    joined: list[list[Glyph]] = []
    for row in inked:
        marks = joined.pop() if joined and _above(joined[-1], row) else []
        joined.append([*row, *marks])
    return [sorted(row, key=lambda each: (each.x0, each.x1)) for row in joined]


def _above(small: Sequence[Glyph], row: Sequence[Glyph]) -> bool:
    """True for notes' marks so high above a line that they overlap nothing of it."""
    size = max(each.size for each in row)
    return max(each.size for each in small) < SMALLER * size + 0.5 and (
        max(each.y for each in small) - max(each.y for each in row) < _X_HEIGHT * size
    )


def pieces_of(row: list[Glyph]) -> list[list[Glyph]]:
    """A row cut at its wide gaps."""
    pieces: list[list[Glyph]] = []
    reach = 0.0
    spaces: list[Glyph] = []
    last = row[0]
    for glyph in row:
        if glyph.text.isspace():
            spaces.append(glyph)
            continue
        close = glyph.x0 - reach <= _PIECE_GAP * glyph.size or follows(last, spaces, glyph)
        if pieces and close:
            pieces[-1] += [*spaces, glyph]
            reach = max(reach, glyph.x1)
        else:
            pieces.append([glyph])
            reach = glyph.x1
        spaces, last = [], glyph
    return pieces


def follows(before: Glyph, spaces: Sequence[Glyph], glyph: Glyph) -> bool:
    """True where a gap, however wide, is the spaces between two words drawn one after the other."""
    return bool(spaces) and abs(before.order - glyph.order) <= _STEPS + len(spaces)
