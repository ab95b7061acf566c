"""Where in its file something stands: line and column, or the place that a file without lines has."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from auditor.model import Audit, Document, Side, Span
from auditor.reports.page.places import clipped


@dataclass(frozen=True, slots=True)
class Location:
    """A stretch of one document: offsets into its text, and what a person looks it up by.

    ``line`` and ``column`` count from 1, columns in code points, and ``end_column`` is the first
    one after it; all four are None for a document without lines. ``place`` is the document's own
    name for it ("page 3", "footnote 2"), empty where it has none.
    """

    path: str
    start: int
    end: int
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    place: str = ""

    def __str__(self) -> str:
        """``path:line:column``, or ``path: place`` in a document without lines."""
        if self.line is not None:
            return f"{self.path}:{self.line}:{self.column}"
        return f"{self.path}: {self.place}" if self.place else self.path


@dataclass(frozen=True)
class Locations:
    """One document, ready to be asked where something stands. ``name`` is for one without a path."""

    document: Document
    name: str = "text"

    @cached_property
    def _lines(self) -> Sequence[int]:
        """Where each line begins. Only a line feed ends one, as for grep, git and SARIF."""
        text = self.document.text
        return [0, *(i + 1 for i, character in enumerate(text) if character == "\n")]

    @cached_property
    def _blocks(self) -> Sequence[tuple[int, str]]:
        return sorted((block.start, block.place) for block in self.document.blocks)

    @cached_property
    def _starts(self) -> Sequence[int]:
        return [start for start, _ in self._blocks]

    def place(self, offset: int) -> str:
        """The place of the block that holds this offset, or that ends before it."""
        index = bisect_right(self._starts, offset) - 1
        return self._blocks[index][1] if index >= 0 else ""

    def at(self, span: Span) -> Location:
        """Where a span of the document's text stands."""
        start, end = span
        path, place = self.document.path or self.name, self.place(start)
        if not self.document.has_lines:
            return Location(path, start, end, place=place)
        first = bisect_right(self._lines, start)
        last = bisect_right(self._lines, max(end, start))
        return Location(
            path,
            start,
            end,
            line=first,
            column=start - self._lines[first - 1] + 1,
            end_line=last,
            end_column=end - self._lines[last - 1] + 1,
            place=place,
        )


@dataclass(frozen=True, slots=True)
class Finder:
    """Both documents of an audit, ready to be asked where a finding stands."""

    a: Locations
    b: Locations
    audit: Audit

    @classmethod
    def of(cls, audit: Audit) -> Finder:
        """The finder of an audit; a document without a path is called A or B."""
        return cls(Locations(audit.a.document, "A"), Locations(audit.b.document, "B"), audit)

    def of_spans(self, bead: int, a: Sequence[Span], b: Sequence[Span]) -> Pair:
        """Where a finding's spans stand on each side, else where its bead does."""
        judged = self.audit.beads[bead].bead
        return (
            _first(self.a, self.audit.a, a, judged.a),
            _first(self.b, self.audit.b, b, judged.b),
        )


Pair = tuple[Location | None, Location | None]
"""Where something stands in A and in B; None where that side has nothing of it."""


def _first(
    locations: Locations, side: Side, spans: Sequence[Span], members: Sequence[int]
) -> Location | None:
    found = clipped(spans, len(side.document.text))
    if found:
        return locations.at(found[0])
    if not members:
        return None
    paragraph = side.segmentation.paragraphs[members[0]]
    return locations.at((paragraph.start, paragraph.end))
