"""Which passage a changed stretch of text stands in: the paragraphs around it are aligned again, by themselves.

They are aligned before and after. Where that does not come to what the whole came to, or the change moves anything
around it, all of both texts are aligned again.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from auditor.align.documents import DocumentAlignment, align_documents, segments_of
from auditor.align.headers_footers import headers_and_footers
from auditor.errors import SettingsError
from auditor.model import Bead, Segment, Span
from auditor.orthography import plain_spelling
from auditor.pipeline.documents import Audited
from auditor.pipeline.neighbourhood import (
    Part,
    beside,
    counterparts,
    part_of,
    stretch,
    touching,
    without,
)
from auditor.pipeline.sides import side_of

# A bead of sentences that is less sure than this in its neighbourhood (`Bead.confidence`) is looked at in the whole:
# below 0.15 it would be for review.
SURE = 0.3
# Sentences either side of the change whose beads must stay what they were.
STEADY = 2


@dataclass(frozen=True, slots=True)
class Change:
    """Another text of one paragraph of the audit: ``side`` 0 for A, 1 for B; ``text`` as a document would have it."""

    side: int
    paragraph: int
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """The passages with the change (``focus``) and those beside them; ``whole``: all was aligned for it."""

    aligned: DocumentAlignment
    focus: Collection[int]
    whole: bool = False


@dataclass(frozen=True, slots=True)
class _Made:
    """A change made: the uncut paragraph it stands in, that one's new text, and where in it the change is."""

    side: int
    paragraph: int
    text: str
    span: Span


class Realigning:
    """Both texts of an audited pair, to be aligned again with one of their paragraphs changed."""

    def __init__(self, base: Audited) -> None:
        (self._cut,), (self._aligned,) = base.way.sides, base.way.aligned
        self._encode, self._join = base.engines.encoder.encode, base.engines.encoder.encode_joined
        self._languages = base.languages
        self._given = base.given
        # As they were before what is compared was parted into passages.
        self._sides = tuple(side_of(document.read) for document in base.documents)
        self._beads = tuple(bead for some in self._aligned.sentences for bead in some)
        self._copies = tuple(
            {
                member
                for some in headers_and_footers(
                    segments_of(side.segmentation.sentences, self._encode)
                ).values()
                for member in some
            }
            for side in self._sides
        )
        self._steady: dict[tuple[int, int], bool] = {}

    def places(self, changes: Sequence[Change]) -> list[Place]:
        """Where each change stands. Raises SettingsError for a text that is none."""
        made = [self._made(change) for change in changes]
        windows = [self._window(one) for one in made]
        parts = [self._parts(one, window) for one, window in zip(made, windows, strict=True)]
        # One batch for all; each is then found in the encoder's memory.
        self._encode([s.text for two in parts for part in two for s in part.sentences])
        return [
            self._near(one, window, two) or self._whole(one)
            for one, window, two in zip(made, windows, parts, strict=True)
        ]

    def _made(self, change: Change) -> _Made:
        piece = self._cut[change.side].segmentation.paragraphs[change.paragraph]
        side = self._sides[change.side]
        number = piece.index if piece.own is None else piece.own
        whole = side.segmentation.paragraphs[number]
        text = plain_spelling(change.text, self._languages[change.side]).text.strip()
        if not text:
            raise SettingsError(f"paragraph {change.paragraph + 1}: its new text is none")
        written = side.document.text
        before = written[whole.start : piece.start]
        span = len(before), len(before) + len(text)
        return _Made(change.side, number, before + text + written[piece.end : whole.end], span)

    def _window(self, made: _Made) -> tuple[Sequence[int], Sequence[int]]:
        """The paragraphs of either side to be aligned; all of them where none can be chosen."""
        everything = self._everything()
        if self._given:
            return everything
        own, other = self._sides[made.side], self._sides[1 - made.side]
        near = stretch(own, made.paragraph)
        found = counterparts(self._beads, made.side, own, other, near)
        if not found:
            return everything
        return (near, found) if made.side == 0 else (found, near)

    def _everything(self) -> tuple[Sequence[int], Sequence[int]]:
        a, b = (range(len(side.segmentation.paragraphs)) for side in self._sides)
        return a, b

    def _parts(
        self, made: _Made | None, window: tuple[Sequence[int], Sequence[int]]
    ) -> tuple[Part, Part]:
        a, b = (
            part_of(
                side,
                members,
                {made.paragraph: made.text} if made is not None and made.side == number else {},
            )
            for number, (side, members) in enumerate(zip(self._sides, window, strict=True))
        )
        return a, b

    def _near(
        self, made: _Made, window: tuple[Sequence[int], Sequence[int]], parts: tuple[Part, Part]
    ) -> Place | None:
        """By the neighbourhood alone, where that can be relied on."""
        if self._given or any(
            len(members) == len(side.segmentation.paragraphs)
            for members, side in zip(window, self._sides, strict=True)
        ):
            return None
        own = self._of_paragraph(made)
        if self._copies[made.side] & set(own) or not self._is_steady(made, window, own):
            return None
        aligned = align_documents(parts[0].side, parts[1].side, self._encode, join=self._join)
        shift = len(parts[made.side].own(made.paragraph)) - len(own)
        there = {i + parts[made.side].first for i in parts[made.side].own(made.paragraph)}
        found = [_global(bead, parts) for some in aligned.sentences for bead in some]
        around = touching(found, made.side, own[0], own[-1] + shift, STEADY)
        inside, outside = without(around, made.side, there)
        moved_back = [_moved_back(bead, made.side, own[-1] + shift, shift) for bead in outside]
        _, before = without(
            touching(self._beads, made.side, own[0], own[-1], STEADY), made.side, set(own)
        )
        if {_key(one) for one in moved_back} != {_key(one) for one in before}:
            return None
        if any(bead.moved or bead.repeated or bead.confidence < SURE for bead in inside):
            return None
        return self._place(made, parts, aligned, whole=False)

    def _of_paragraph(self, made: _Made) -> list[int]:
        sentences = self._sides[made.side].segmentation.sentences
        return [s.index for s in sentences if s.parent == made.paragraph]

    def _is_steady(
        self, made: _Made, window: tuple[Sequence[int], Sequence[int]], own: Sequence[int]
    ) -> bool:
        """Whether the neighbourhood, unchanged, is aligned by itself as it was in the whole."""
        key = (made.side, made.paragraph)
        if key not in self._steady:
            parts = self._parts(None, window)
            aligned = align_documents(parts[0].side, parts[1].side, self._encode, join=self._join)
            found = [_global(bead, parts) for some in aligned.sentences for bead in some]
            near, far = (
                {_key(bead) for bead in touching(beads, made.side, own[0], own[-1], STEADY)}
                for beads in (found, self._beads)
            )
            self._steady[key] = near == far
        return self._steady[key]

    def _whole(self, made: _Made) -> Place:
        parts = self._parts(made, self._everything())
        given = self._aligned.beads if self._given else None
        aligned = align_documents(parts[0].side, parts[1].side, self._encode, given=given)
        return self._place(made, parts, aligned, whole=True)

    def _place(
        self, made: _Made, parts: tuple[Part, Part], aligned: DocumentAlignment, *, whole: bool
    ) -> Place:
        """The passages that the change touches and the sentences beside them, of all that was aligned."""
        start = parts[made.side].paragraph(made.paragraph).start
        span = start + made.span[0], start + made.span[1]
        pieces: Sequence[Segment] = aligned.sides[made.side].segmentation.paragraphs
        touched = {
            number
            for number, bead in enumerate(aligned.beads)
            for i in (bead.a, bead.b)[made.side]
            if pieces[i].start < span[1] and span[0] < pieces[i].end
        }
        kept, focus = beside(aligned, touched)
        return Place(kept, focus, whole=whole)


def _key(bead: Bead) -> tuple[tuple[int, ...], tuple[int, ...], bool, bool]:
    return bead.a, bead.b, bead.moved, bead.repeated


def _global(bead: Bead, parts: tuple[Part, Part]) -> Bead:
    """A bead of a neighbourhood's sentences as one of the texts'."""
    a, b = parts[0].first, parts[1].first
    return replace(bead, a=tuple(i + a for i in bead.a), b=tuple(j + b for j in bead.b))


def _moved_back(bead: Bead, side: int, last: int, shift: int) -> Bead:
    """The bead with the numbers that its sentences behind the change had before it."""
    members = tuple(i - shift if i > last else i for i in (bead.a, bead.b)[side])
    return replace(bead, a=members) if side == 0 else replace(bead, b=members)
