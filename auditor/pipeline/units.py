"""Beads to the passages they stand for: from indices to text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from auditor.model import Bead, Block, Fact, Pair, Passage, Segment, Side
from auditor.orthography.placeholders import MASK, with_positions


def passage_of(side: Side, segments: Sequence[Segment], members: Sequence[int]) -> Passage:
    """The text from the first to the last of some neighbouring segments; empty for none."""
    language = side.document.language or "und"
    if not members:
        return Passage("", language)
    start, end = segments[members[0]].start, segments[members[-1]].end
    text = side.document.view[start:end]
    written = with_positions(text, side.document.text[start:end]) if MASK in text else text
    return Passage(
        text,
        language,
        start,
        written=None if written == text else written,
        one_number=_one_number(side.document.blocks, start),
    )


def _one_number(blocks: Sequence[Block], start: int) -> bool:
    index = bisect_right(blocks, start, key=lambda block: block.start) - 1
    return index >= 0 and blocks[index].one_number


def pair_of(
    bead: Bead, a: tuple[Side, Sequence[Segment]], b: tuple[Side, Sequence[Segment]]
) -> Pair:
    """The two passages of a bead over the given segments (paragraphs or sentences) of each side."""
    return Pair(
        a=passage_of(*a, bead.a),
        b=passage_of(*b, bead.b),
        similarity=bead.similarity,
        moved=bead.moved,
    )


@dataclass(frozen=True, slots=True)
class FactIndex:
    """Facts to be looked up by place: a long paragraph has thousands of both facts and sentences."""

    facts: tuple[Fact, ...]
    order: tuple[int, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, facts: Iterable[Fact]) -> FactIndex:
        """The index of some facts with document offsets, in any order."""
        facts = tuple(facts)
        order = sorted(range(len(facts)), key=lambda index: facts[index].start)
        return cls(facts, tuple(order), tuple(facts[index].start for index in order))


def facts_within(index: FactIndex, passage: Passage) -> tuple[Fact, ...]:
    """Those facts that stand wholly inside a passage, in the order they were given."""
    end = passage.start + len(passage.text)
    low, high = bisect_left(index.starts, passage.start), bisect_right(index.starts, end)
    inside = sorted(i for i in index.order[low:high] if index.facts[i].end <= end)
    return tuple(index.facts[i] for i in inside)
