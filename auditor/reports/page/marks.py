"""Spans laid over a text: cut into pieces, so that marks may overlap without crossing tags."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from auditor.model import Segment
from auditor.reports.page.places import Places


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of a document that belongs to an issue (an index into the audit's)."""

    start: int
    end: int
    issue: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same marks; an empty one is a place where something is absent.

    ``level``: how little of the word stands in the other text, 0 to 3.
    """

    text: str
    issues: tuple[int, ...] = ()
    level: int = 0


def marks_by_segment(places: Places, marks: Iterable[Mark]) -> dict[int, list[Mark]]:
    """The marks that touch each segment (by its index), each cut to the segment."""
    found: dict[int, list[Mark]] = {}
    for mark in marks:
        for segment in places.touching((mark.start, mark.end)):
            cut = Mark(max(mark.start, segment.start), min(mark.end, segment.end), mark.issue)
            found.setdefault(segment.index, []).append(cut)
    return found


def pieces(segment: Segment, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """The segment's text cut wherever a mark begins or ends; issues in the order they begin.

    The pieces' texts joined are the segment's text.
    """
    opens: dict[int, list[int]] = {}
    closes: dict[int, list[int]] = {}
    points: dict[int, list[int]] = {}
    for mark in sorted(marks, key=lambda m: (m.start, m.end, m.issue)):
        if mark.start == mark.end:
            points.setdefault(mark.start, []).append(mark.issue)
        else:
            opens.setdefault(mark.start, []).append(mark.issue)
            closes.setdefault(mark.end, []).append(mark.issue)
    cuts = sorted({segment.start, segment.end, *opens, *closes, *points})
    result: list[Piece] = []
    active: dict[int, int] = {}
    for start, end in zip(cuts, [*cuts[1:], segment.end], strict=True):
        for issue in closes.get(start, ()):
            active[issue] -= 1
            if not active[issue]:
                del active[issue]
        if start in points:
            result.append(Piece("", tuple(dict.fromkeys(points[start]))))
        for issue in opens.get(start, ()):
            active[issue] = active.get(issue, 0) + 1
        if start < end:
            text = segment.text[start - segment.start : end - segment.start]
            result.append(Piece(text, tuple(active)))
    return tuple(result)


def excerpt(found: Sequence[Piece], limit: int, *, before: int = 110) -> tuple[Piece, ...]:
    """The pieces cut to ``limit`` characters around the first mark, with ellipses where cut."""
    total = sum(len(piece.text) for piece in found)
    if total <= limit:
        return tuple(found)
    position = 0
    for piece in found:
        if piece.issues:
            break
        position += len(piece.text)
    else:
        position = 0
    start = min(max(0, position - before), total - limit)
    end = start + limit
    result: list[Piece] = [Piece("… ")] if start else []
    position = 0
    for piece in found:
        low, high = max(start - position, 0), min(end - position, len(piece.text))
        if (not piece.text and start <= position <= end) or low < high:
            result.append(Piece(piece.text[low:high], piece.issues))
        position += len(piece.text)
    return tuple(result) + ((Piece(" …"),) if end < total else ())
