"""Where in a document something stands: spans to paragraphs and sentences, by binary search."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from auditor.model import Audit, Segment, Side, Span


@dataclass(frozen=True, slots=True)
class Places:
    """Segments in order, ready to be looked up by offset."""

    segments: tuple[Segment, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, segments: Iterable[Segment]) -> Places:
        """Sorted by start."""
        ordered = tuple(sorted(segments, key=lambda s: (s.start, s.end)))
        return cls(ordered, tuple(s.start for s in ordered))

    def touching(self, span: Span) -> tuple[Segment, ...]:
        """The segments a span shares a character with; for an empty span the one it stands in."""
        start, end = span
        first = max(bisect_right(self.starts, start) - 1, 0)
        found: list[Segment] = []
        for segment in self.segments[first:]:
            if segment.start > end or (segment.start == end and start < end):
                break
            if start < segment.end or (start == end == segment.end):
                found.append(segment)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class SidePlaces:
    """One side's paragraphs and sentences, ready to be looked up."""

    side: Side
    paragraphs: Places
    sentences: Places

    @classmethod
    def of(cls, side: Side) -> SidePlaces:
        """Index a side."""
        cut = side.segmentation
        return cls(side, Places.of(cut.paragraphs), Places.of(cut.sentences))

    def context(self, spans: Sequence[Span], fallback: Sequence[int]) -> tuple[Segment, ...]:
        """The sentences the spans stand in, else the paragraphs of these indices, in order."""
        found = {s.start: s for span in spans for s in self.sentences.touching(span)}
        if found:
            return tuple(found[start] for start in sorted(found))
        return tuple(self.side.segmentation.paragraphs[i] for i in fallback)


def both(audit: Audit) -> tuple[SidePlaces, SidePlaces]:
    """The places of A and of B."""
    return SidePlaces.of(audit.a), SidePlaces.of(audit.b)


def clipped(spans: Iterable[Span], length: int) -> tuple[Span, ...]:
    """The spans that make sense in a text of that length, sorted."""
    return tuple(sorted({(s, e) for s, e in spans if 0 <= s <= e <= length}))
