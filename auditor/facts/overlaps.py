"""What overlaps a stretch of text, among many spans, without looking at all of them."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from typing import Generic, TypeVar

from auditor.model import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Overlaps(Generic[T]):
    """Things with their spans. ``rows`` by length: spans shorter than each power of two, by start.

    One long span among many short ones is thus asked for by itself, and the short ones only nearby.
    """

    rows: tuple[tuple[int, Sequence[int], Sequence[tuple[Span, int, T]]], ...]

    @classmethod
    def of(cls, items: Iterable[tuple[Span, T]]) -> Overlaps[T]:
        """An index of spans, in any order, and what they are of."""
        groups: dict[int, list[tuple[Span, int, T]]] = defaultdict(list)
        for number, (span, thing) in enumerate(items):
            groups[1 << (span[1] - span[0]).bit_length()].append((span, number, thing))
        for group in groups.values():
            group.sort(key=lambda item: item[:2])
        return cls(tuple((most, [item[0][0] for item in row], row) for most, row in groups.items()))

    def touching(self, span: Span) -> Iterator[T]:
        """Whatever shares a character with the span, one after the other by where it starts."""
        found = (_of_row(most, starts, row, span) for most, starts, row in self.rows)
        return (thing for _, _, thing in merge(*found, key=lambda item: item[:2]))


def _of_row(
    most: int, starts: Sequence[int], row: Sequence[tuple[Span, int, T]], span: Span
) -> Iterator[tuple[Span, int, T]]:
    start, end = span
    for index in range(bisect_right(starts, start - most), len(row)):
        item = row[index]
        if item[0][0] >= end:
            return
        if item[0][1] > start:
            yield item
