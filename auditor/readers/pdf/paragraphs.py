"""Which lines of a PDF are one paragraph, by their geometry.

As in plain text, a line was broken because the next word would not have fit; besides, gaps,
indents and type sizes are told here in points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.model import BlockKind
from auditor.readers.pdf.glyphs import is_unspaced
from auditor.readers.pdf.lines import Line
from auditor.readers.pdf.measures import SAME_SIZE, Measures
from auditor.readers.pdf.wording import read_line
from auditor.readers.plain import markers

_WIDER_GAP = 1.3  # times the usual distance of lines: a paragraph's end
_INDENT = 0.8  # em
_HEADING_SIZE = 1.12
_NOTE_SIZE = 0.93
_SPACE = 0.3  # em
_THAI = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u1000-\u109f]")  # written without spaces
_THAI_WORD = 8  # glyphs
_SLACK = 1.15  # a next word of this many times its width would have fit
_NOTE_MARK = re.compile(r"\s*(?:[¹²³⁰⁴-⁹*†‡§]|[\[(]?\d{1,3}[\])]?[.\s])")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that are read as one; ``note`` for a footnote."""

    lines: tuple[Line, ...]
    kind: BlockKind = BlockKind.PARAGRAPH
    note: bool = False


def paragraphs(pages: Sequence[Sequence[Line]], usual: Measures) -> list[Paragraph]:
    """The paragraphs of the body in reading order, then the footnotes."""
    body: list[Line] = []
    notes: list[Line] = []
    for lines in pages:
        first = _notes_from(lines, usual)
        body += lines[:first]
        notes += lines[first:]
    return [*_grouped(body, usual, note=False), *_grouped(notes, usual, note=True)]


def _notes_from(lines: Sequence[Line], usual: Measures) -> int:
    """Where the footnotes of a page begin: smaller lines at its end, the first with a mark."""
    first = len(lines)
    for at in range(len(lines) - 1, 0, -1):
        if lines[at].size >= _NOTE_SIZE * usual.size:
            break
        if _NOTE_MARK.match(read_line(lines[at], usual)):
            first = at
    return first


def _grouped(lines: Sequence[Line], usual: Measures, *, note: bool) -> Iterator[Paragraph]:
    rows = {
        at
        for at, (a, b) in enumerate(pairwise(lines))
        if _tabbed(a) and _tabbed(b) and 0 < a.y - b.y < 4 * a.size
    }
    rows |= {at + 1 for at in rows}
    run: list[Line] = []
    for at, line in enumerate(lines):
        if run and not (at in rows or at - 1 in rows) and _goes_on(run, line, usual, note=note):
            run.append(line)
            continue
        if run:
            yield _paragraph(run, usual, note=note, row=at - 1 in rows)
        run = [line]
    if run:
        yield _paragraph(run, usual, note=note, row=len(lines) - 1 in rows)


def _tabbed(line: Line) -> bool:
    return "\t" in line.seen


def _edges(line: Line, usual: Measures) -> tuple[float, float]:
    return (line.left, line.right) if line.right else (usual.left, usual.right)


def _indent(line: Line, usual: Measures) -> float:
    left, right = _edges(line, usual)
    return right - line.x1 if usual.rightward else line.x0 - left


def _room(line: Line, usual: Measures) -> float:
    """The space left at the end of a line."""
    left, right = _edges(line, usual)
    return line.x0 - left if usual.rightward else right - line.x1


def _first_word(line: Line, usual: Measures) -> float:
    glyphs = line.glyphs[::-1] if usual.rightward else line.glyphs
    end = next((at for at, each in enumerate(glyphs) if each.text.isspace()), len(glyphs))
    if is_unspaced(glyphs[0].text):
        end = 1
    elif _THAI.match(glyphs[0].text):
        end = min(end, _THAI_WORD)
    word = glyphs[:end]
    return max(each.x1 for each in word) - min(each.x0 for each in word)


def _goes_on(run: list[Line], line: Line, usual: Measures, *, note: bool) -> bool:
    """Whether a line belongs to the paragraph of the lines before it."""
    before = run[-1]
    text, last = read_line(line, usual), read_line(before, usual)
    full = _room(before, usual) < _SLACK * _first_word(line, usual) + _SPACE * usual.size
    if not full or _looks_other(before, line) or (note and _NOTE_MARK.match(text)):
        return False
    bullet = markers.bullet_length(text) > 0
    marked = bullet or markers.is_enumerated(text)
    ended = markers.ends_sentence(last)
    if (marked and (bullet or markers.ends_clause(last))) or (ended and markers.is_division(text)):
        return False
    if before.page != line.page or before.column != line.column or before.y <= line.y:
        return not ended and not markers.is_division(text)
    if before.y - line.y > _WIDER_GAP * usual.leading * before.size:
        return False
    indent = _indent(line, usual)
    # A second line may stand further in, or out, than the first; the others stand as it does.
    moved = abs(indent - _indent(before, usual)) > _INDENT * usual.size and len(run) > 1
    centred = abs(indent - _room(line, usual)) < usual.size
    return not moved or (centred and not ended)


def _looks_other(before: Line, line: Line) -> bool:
    """True where two lines are of other type, or one is of a table."""
    smaller, larger = sorted((before.size, line.size))
    return (
        larger > SAME_SIZE * smaller or before.bold != line.bold or _tabbed(before) or _tabbed(line)
    )


def _paragraph(run: list[Line], usual: Measures, *, note: bool, row: bool) -> Paragraph:
    if row:
        return Paragraph(tuple(run), BlockKind.TABLE_ROW, note)
    text = read_line(run[0], usual)
    marked = markers.bullet_length(text) > 0 or markers.is_enumerated(text)
    short = len(run) <= 3 and not markers.ends_sentence(read_line(run[-1], usual))
    larger = run[0].size >= _HEADING_SIZE * usual.size
    kind = BlockKind.PARAGRAPH
    if not note and short and any(c.isalpha() for c in text):
        stands_out = larger or all(line.bold for line in run)
        if stands_out or (len(run) == 1 and markers.is_division(text)):
            kind = BlockKind.HEADING
    if marked and kind is BlockKind.PARAGRAPH and not note:
        kind = BlockKind.LIST_ITEM
    return Paragraph(tuple(run), kind, note)
