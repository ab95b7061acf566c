"""A few paragraphs of two aligned texts as texts of their own, and the sentences beside a passage."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from auditor.align.documents import DocumentAlignment
from auditor.errors import SettingsError
from auditor.model import Bead, Block, Segment, Side
from auditor.orthography.placeholders import without_positions
from auditor.pipeline.sides import side_of

# Sentences either side of a paragraph that are its neighbourhood, in whole paragraphs.
NEAR = 10


@dataclass(frozen=True, slots=True)
class Part:
    """Neighbouring paragraphs (``members``) of a side, as a side; ``first``: the number its first sentence has there."""

    side: Side
    members: Sequence[int]
    first: int

    @property
    def sentences(self) -> Sequence[Segment]:
        """Its sentences."""
        return self.side.segmentation.sentences

    def paragraph(self, number: int) -> Segment:
        """The paragraph that has that number in the whole."""
        return self.side.segmentation.paragraphs[number - self.members[0]]

    def own(self, number: int) -> list[int]:
        """Which of its sentences that paragraph has."""
        place = number - self.members[0]
        return [s.index for s in self.sentences if s.parent == place]


def part_of(side: Side, members: Sequence[int], changed: Mapping[int, str]) -> Part:
    """Some neighbouring paragraphs by themselves, the text of some changed. SettingsError where that leaves none."""
    document, paragraphs = side.document, side.segmentation.paragraphs
    text: list[str] = []
    view: list[str] = []
    blocks: list[Block] = []
    length = 0
    for place, index in enumerate(members):
        own = paragraphs[index]
        if place:
            between = slice(paragraphs[members[place - 1]].end, own.start)
            text.append(document.text[between])
            view.append(document.view[between])
            length += len(view[-1])
        written = changed.get(index, document.text[own.start : own.end])
        block = _block_at(document.blocks, own.start)
        blocks.append(replace(block, start=length, end=length + len(written)))
        text.append(written)
        view.append(without_positions(written) if index in changed else own.text)
        length += len(written)
    cut = side_of(replace(document, text="".join(text), view="".join(view), blocks=tuple(blocks)))
    if len(cut.segmentation.paragraphs) != len(members):
        raise SettingsError("a paragraph's new text is none")
    return Part(cut, members, first_sentence(side, members[0]) if members else 0)


def _block_at(blocks: Sequence[Block], start: int) -> Block:
    return blocks[bisect_right(blocks, start, key=lambda block: block.start) - 1]


def first_sentence(side: Side, paragraph: int) -> int:
    """The number of a paragraph's first sentence."""
    sentences = side.segmentation.sentences
    return bisect_right(sentences, paragraph - 1, key=lambda sentence: sentence.parent)


def stretch(side: Side, paragraph: int) -> range:
    """The paragraphs with at least NEAR sentences before and behind one, as far as there are."""
    count = len(side.segmentation.paragraphs)
    starts = [first_sentence(side, paragraph), first_sentence(side, paragraph + 1)]
    first, last = paragraph, paragraph
    while first > 0 and starts[0] - first_sentence(side, first) < NEAR:
        first -= 1
    while last < count - 1 and first_sentence(side, last + 1) - starts[1] < NEAR:
        last += 1
    return range(first, last + 1)


def counterparts(
    beads: Iterable[Bead], number: int, own: Side, other: Side, near: range
) -> range | None:
    """The paragraphs of the other side that belong to these; None where there are none, or moved ones among them."""
    first, end = first_sentence(own, near[0]), first_sentence(own, near[-1] + 1)
    theirs: list[int] = []
    for bead in beads:
        mine, others = (bead.a, bead.b) if number == 0 else (bead.b, bead.a)
        if not mine or mine[-1] < first or mine[0] >= end:
            continue
        if bead.moved or bead.repeated:
            return None
        theirs += others
    if not theirs:
        return None
    parents = [other.segmentation.sentences[i].parent for i in theirs]
    return range(min(parents), max(parents) + 1)


def touching(beads: Iterable[Bead], number: int, first: int, last: int, beyond: int) -> list[Bead]:
    """The beads with a sentence of one side from ``first`` to ``last``, or up to so many beyond."""
    return [
        bead
        for bead in beads
        if any(first - beyond <= i <= last + beyond for i in (bead.a, bead.b)[number])
    ]


def without(
    beads: Iterable[Bead], number: int, sentences: Set[int]
) -> tuple[list[Bead], list[Bead]]:
    """The beads with any of these sentences, and the others."""
    found: tuple[list[Bead], list[Bead]] = ([], [])
    for bead in beads:
        found[sentences.isdisjoint((bead.a, bead.b)[number])].append(bead)
    return found


def beside(
    aligned: DocumentAlignment, passages: Collection[int]
) -> tuple[DocumentAlignment, tuple[int, ...]]:
    """These passages with the pairs of sentences next to theirs on either side, and their numbers among what is kept."""
    inner = [bead for number in passages for bead in aligned.sentences[number]]
    wanted = tuple(
        {i + step for bead in inner for i in (bead.a, bead.b)[side] for step in (-1, 1)}
        for side in (0, 1)
    )
    beads: list[Bead] = []
    sentences: list[tuple[Bead, ...]] = []
    focus: list[int] = []
    for number, (bead, some) in enumerate(zip(aligned.beads, aligned.sentences, strict=True)):
        if number in passages:
            focus.append(len(beads))
        kept = tuple(
            one
            for one in some
            if number in passages or wanted[0] & set(one.a) or wanted[1] & set(one.b)
        )
        if number in passages or kept:
            beads.append(bead)
            sentences.append(kept)
    return replace(aligned, beads=tuple(beads), sentences=tuple(sentences)), tuple(focus)
