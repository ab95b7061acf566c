"""Beads to the units that everything after reads: pairs of passages with their facts, found once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from auditor.align.documents import DocumentAlignment
from auditor.facts import extract
from auditor.facts.terms.finder import FindTerms, term_finder
from auditor.model import Bead, Block, Fact, Pair, Passage, Segment, Side
from auditor.orthography.placeholders import MASK, with_positions
from auditor.settings import Settings
from auditor.watch import Watch


def units_of(
    a: Side,
    b: Side,
    aligned: DocumentAlignment,
    *,
    terms: tuple[FindTerms, FindTerms] | None = None,
    in_parts: bool = False,
    watch: Watch | None = None,
) -> list[Pair]:
    """One pair a bead, its facts and its pairs of sentences filled in.

    ``terms`` find the terms of the settings' list in a passage of either side. ``in_parts``: facts are looked
    for sentence by sentence, so that they are the same wherever paragraphs end.
    """
    find = _unit_of_parts if in_parts else _unit
    return [
        find(bead, sentences, a, b, terms)
        for bead, sentences in (watch or Watch()).each(
            "facts", list(zip(aligned.beads, aligned.sentences, strict=True))
        )
    ]


def _unit(
    bead: Bead,
    sentences: Sequence[Bead],
    a: Side,
    b: Side,
    terms: tuple[FindTerms, FindTerms] | None,
) -> Pair:
    pair = pair_of(bead, (a, a.segmentation.paragraphs), (b, b.segmentation.paragraphs))
    facts_a, facts_b = _facts(pair, terms)
    if not sentences:
        return replace(pair, facts_a=facts_a, facts_b=facts_b)
    index_a, index_b = FactIndex.of(facts_a), FactIndex.of(facts_b)
    inner = (
        pair_of(inside, (a, a.segmentation.sentences), (b, b.segmentation.sentences))
        for inside in sentences
    )
    return replace(
        pair,
        facts_a=facts_a,
        facts_b=facts_b,
        sentences=tuple(
            replace(
                inside,
                facts_a=facts_within(index_a, inside.a),
                facts_b=facts_within(index_b, inside.b),
            )
            for inside in inner
        ),
    )


def _unit_of_parts(
    bead: Bead,
    sentences: Sequence[Bead],
    a: Side,
    b: Side,
    terms: tuple[FindTerms, FindTerms] | None,
) -> Pair:
    pair = pair_of(bead, (a, a.segmentation.paragraphs), (b, b.segmentation.paragraphs))
    parts = []
    for inside in sentences:
        part = pair_of(inside, (a, a.segmentation.sentences), (b, b.segmentation.sentences))
        facts_a, facts_b = _facts(part, terms)
        parts.append(replace(part, facts_a=facts_a, facts_b=facts_b))
    return replace(
        pair,
        facts_a=tuple(fact for part in parts for fact in part.facts_a),
        facts_b=tuple(fact for part in parts for fact in part.facts_b),
        sentences=tuple(parts),
    )


def _facts(
    pair: Pair, terms: tuple[FindTerms, FindTerms] | None
) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    facts_a, facts_b = extract(pair.a), extract(pair.b)
    if terms is not None:
        return facts_a + terms[0](pair.a), facts_b + terms[1](pair.b)
    return facts_a, facts_b


def parts_of(unit: Pair) -> tuple[Pair, ...]:
    """The pairs of sentences inside a unit; the unit itself where it has none."""
    return unit.sentences or (unit,)


def with_parts(units: Sequence[Pair], parts: Sequence[Pair]) -> list[Pair]:
    """The units with all their parts, as `parts_of` gives them one unit after the other, replaced."""
    left = iter(parts)
    return [
        replace(unit, sentences=tuple(next(left) for _ in unit.sentences))
        if unit.sentences
        else next(left)
        for unit in units
    ]


def term_finders(
    settings: Settings, languages: tuple[str, str]
) -> tuple[FindTerms, FindTerms] | None:
    """What finds the settings' terms on either side; None where there is no list."""
    if not settings.has_terms:
        return None
    a, b = languages
    terms, untranslated = settings.terms, settings.do_not_translate
    return term_finder("a", a, b, terms, untranslated), term_finder("b", b, a, terms, untranslated)


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


def passage_of(side: Side, segments: Sequence[Segment], members: Sequence[int]) -> Passage:
    """The text from the first to the last of some neighbouring segments; empty for none."""
    language = side.document.language or "und"
    if not members:
        return Passage("", language)
    start, end = segments[members[0]].start, segments[members[-1]].end
    text = side.document.view[start:end]
    block = _block_at(side.document.blocks, start)
    written = with_positions(text, side.document.text[start:end]) if MASK in text else text
    return Passage(
        text,
        language,
        start,
        written=None if written == text else written,
        one_number=block.one_number,
        of_none=block.of_none,
        codes=block.codes,
        syntax=block.syntax,
    )


def _block_at(blocks: Sequence[Block], start: int) -> Block:
    index = bisect_right(blocks, start, key=lambda block: block.start) - 1
    return blocks[index] if index >= 0 else Block(start, start)


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
