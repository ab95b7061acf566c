"""Paragraphs of an audited pair changed one at a time, and what the bead of each then comes to.

Only the bead that the changed paragraph stands in goes the way again; segments, vectors and alignment of
everything else are those of the audit. It comes to what an audit of the whole changed text says of that bead.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from auditor.align.documents import DocumentAlignment, align_documents
from auditor.errors import SettingsError
from auditor.model import Bead, Block, Document, Side
from auditor.orthography import plain_spelling
from auditor.orthography.placeholders import without_positions
from auditor.pipeline.documents import Audited
from auditor.pipeline.realigned import Realigning
from auditor.pipeline.sides import side_of
from auditor.pipeline.way import Judged, Texts, follow_aligned


@dataclass(frozen=True, slots=True)
class Change:
    """Another text of one paragraph: ``side`` 0 for A, 1 for B; ``text`` as a document would have it."""

    side: int
    paragraph: int
    text: str


@dataclass(frozen=True, slots=True)
class Again:
    """What the bead of a changed paragraph comes to; ``whole``: all paragraphs were aligned anew for it.

    Issues have places of the bead's own two texts as they are read.
    """

    bead: Bead
    judged: Judged
    whole: bool = False


class Auditing:
    """Audits changes of one audited pair. What it computes of the pair itself is kept."""

    def __init__(self, base: Audited) -> None:
        self._base = base
        ((a, b),) = base.way.sides
        self._sides = (a, b)
        self._realigning = Realigning(base)

    def judge(self, changes: Sequence[Change]) -> list[Again]:
        """What each of the changes comes to by itself; all of them share the calls of the encoder.

        Raises SettingsError for a text that is no paragraph, or several.
        """
        base = self._base
        encode = base.engines.encoder.encode
        read = [_spelled(change.text, base.languages[change.side]) for change in changes]
        encode([without_positions(text) for text in read])
        places = [
            self._realigning.bead_of(change.side, change.paragraph, without_positions(text))
            for change, text in zip(changes, read, strict=True)
        ]
        sides = [
            self._cut(change, text, place.bead)
            for change, text, place in zip(changes, read, places, strict=True)
        ]
        # One batch for all; each is then found in the encoder's memory.
        encode([s.text for two in sides for side in two for s in side.segmentation.sentences])
        way = follow_aligned(
            [Texts(a.document, b.document) for a, b in sides],
            sides,
            [_inside(two, place.bead, base) for two, place in zip(sides, places, strict=True)],
            base.settings,
            base.checks,
            engines=base.engines,
            languages=base.languages,
        )
        return [
            Again(place.bead, judged, place.whole)
            for place, judged in zip(places, way.judged, strict=True)
        ]

    def _cut(self, change: Change, text: str, bead: Bead) -> tuple[Side, Side]:
        """The two sides of a bead as documents of their own, the change made."""
        found = []
        for number, (side, members) in enumerate(zip(self._sides, (bead.a, bead.b), strict=True)):
            changed = {change.paragraph: text} if number == change.side else {}
            cut = side_of(_part(side, members, changed))
            if len(cut.segmentation.paragraphs) != len(members):
                raise SettingsError(f"paragraph {change.paragraph + 1}: its new text is none")
            found.append(cut)
        return found[0], found[1]


def _spelled(text: str, language: str) -> str:
    """A paragraph as an audit reads it, with the positions in its placeholders."""
    return plain_spelling(text, language).text.strip()


def _inside(two: tuple[Side, Side], bead: Bead, base: Audited) -> DocumentAlignment:
    """The bead as the only one of these sides, with the beads of the sentences inside it."""
    own = replace(bead, a=tuple(range(len(bead.a))), b=tuple(range(len(bead.b))))
    found = align_documents(*two, base.engines.encoder.encode, given=[own])
    return DocumentAlignment((own,), found.sentences)


def _part(side: Side, members: Sequence[int], changed: dict[int, str]) -> Document:
    """Some neighbouring paragraphs as a document, the text of some of them changed."""
    document, paragraphs = side.document, side.segmentation.paragraphs
    text, view = "", ""
    blocks: list[Block] = []
    for before, index in zip((None, *members), members, strict=False):
        own = paragraphs[index]
        if before is not None:
            between = slice(paragraphs[before].end, own.start)
            text, view = text + document.text[between], view + document.view[between]
        written = changed.get(index, document.text[own.start : own.end])
        block = _block_at(document.blocks, own.start)
        blocks.append(replace(block, start=len(view), end=len(view) + len(written)))
        text += written
        view += without_positions(written) if index in changed else own.text
    return replace(document, text=text, view=view, blocks=tuple(blocks))


def _block_at(blocks: Sequence[Block], start: int) -> Block:
    return blocks[bisect_right(blocks, start, key=lambda block: block.start) - 1]
