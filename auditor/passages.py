"""Beads to the passages they stand for: from indices to text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from auditor.model import Bead, Fact, Pair, Passage, Segment, Side


def passage_of(side: Side, segments: Sequence[Segment], members: Sequence[int]) -> Passage:
    """The text from the first to the last of some neighbouring segments; empty for none."""
    language = side.document.language or "und"
    if not members:
        return Passage("", language)
    start, end = segments[members[0]].start, segments[members[-1]].end
    return Passage(side.document.view[start:end], language, start)


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


def primary(code: str) -> str:
    """The primary subtag of a language code: ``pt-BR`` is ``pt``."""
    return code.split("-", maxsplit=1)[0]


def facts_within(facts: Iterable[Fact], passage: Passage) -> tuple[Fact, ...]:
    """Those facts (document offsets) that stand inside a passage."""
    end = passage.start + len(passage.text)
    return tuple(fact for fact in facts if passage.start <= fact.start and fact.end <= end)
