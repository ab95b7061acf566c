"""Which bead a changed paragraph stands in: most often the one it stood in, as its neighbourhood shows.

The neighbourhood is aligned by itself, before and after. Where it does not come to the bead that the whole came to, or
the change moves anything, all paragraphs are aligned again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor.align.documents import align_segments, segments_of
from auditor.align.headers_footers import headers_and_footers
from auditor.align.segments import Segments
from auditor.model import Bead

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from auditor.pipeline.documents import Audited

# Paragraphs either side of the bead that are its neighbourhood.
NEAR = 8
# A bead that is less sure than this in its neighbourhood (`Bead.confidence`) is looked at in the whole: below 0.15 it
# would be for review.
SURE = 0.3


@dataclass(frozen=True, slots=True)
class Place:
    """The bead of a changed paragraph; ``whole``: all paragraphs were aligned for it."""

    bead: Bead
    whole: bool = False


@dataclass(frozen=True, slots=True)
class _Near:
    """Neighbouring paragraphs of both sides, and the bead among them that was asked for, if it is found there."""

    members: tuple[tuple[int, ...], tuple[int, ...]]
    same: bool


class Realigning:
    """The paragraphs of an audited pair, to be aligned again with one of them changed."""

    def __init__(self, base: Audited) -> None:
        ((a, b),), (aligned,) = base.way.sides, base.way.aligned
        self._encode = base.engines.encoder.encode
        self._given = base.given
        self._beads = aligned.beads
        self._sides = (
            segments_of(a.segmentation.paragraphs, self._encode),
            segments_of(b.segmentation.paragraphs, self._encode),
        )
        self._bead_of = tuple(
            {member: k for k, bead in enumerate(aligned.beads) for member in (bead.a, bead.b)[side]}
            for side in (0, 1)
        )
        self._copies = tuple(
            {member for members in headers_and_footers(side).values() for member in members}
            for side in self._sides
        )
        self._near: dict[int, _Near] = {}

    def bead_of(self, side: int, paragraph: int, text: str) -> Place:
        """The bead in which the paragraph stands once it has that text, as the audit reads it."""
        number = self._bead_of[side][paragraph]
        bead = self._beads[number]
        if self._given:
            return Place(replace(bead, similarity=self._similarity(bead, side, paragraph, text)))
        if not (bead.moved or bead.one_sided or paragraph in self._copies[side]):
            near = self._near.setdefault(number, self._neighbourhood(bead))
            if near.same:
                found = self._aligned(near.members, side, paragraph, text)
                same = found is not None and (found.a, found.b, found.moved) == (
                    bead.a,
                    bead.b,
                    False,
                )
                if found is not None and same and found.confidence >= SURE:
                    return Place(found)
        everything = tuple(range(len(self._sides[0]))), tuple(range(len(self._sides[1])))
        anew = self._aligned(everything, side, paragraph, text)
        return Place(anew or bead, whole=True)

    def _neighbourhood(self, bead: Bead) -> _Near:
        """The paragraphs around a bead, headers and footers left out, and whether they alone come to it."""
        members = (
            self._around(bead.a, self._copies[0], len(self._sides[0])),
            self._around(bead.b, self._copies[1], len(self._sides[1])),
        )
        found = self._aligned(members, 0, bead.a[0], self._sides[0].texts[bead.a[0]])
        same = found is not None and (found.a, found.b, found.moved) == (bead.a, bead.b, False)
        return _Near(members, same)

    def _around(self, own: Sequence[int], copies: set[int], count: int) -> tuple[int, ...]:
        before = [i for i in range(own[0] - 1, -1, -1) if i not in copies][:NEAR]
        after = [i for i in range(own[-1] + 1, count) if i not in copies][:NEAR]
        return (*reversed(before), *own, *after)

    def _aligned(
        self, members: tuple[Sequence[int], Sequence[int]], side: int, paragraph: int, text: str
    ) -> Bead | None:
        """The bead of the changed paragraph where just these paragraphs are aligned."""
        parts = []
        for number, own in enumerate(members):
            segments = self._sides[number]
            part = segments if len(own) == len(segments) else segments.part(own)
            if number == side:
                part = _with(part, list(own).index(paragraph), text, self._vector(text))
            parts.append(part)
        for bead in align_segments(parts[0], parts[1], self._encode):
            found = replace(
                bead,
                a=tuple(members[0][i] for i in bead.a),
                b=tuple(members[1][j] for j in bead.b),
            )
            if paragraph in (found.a, found.b)[side]:
                return found
        return None

    def _vector(self, text: str) -> NDArray[np.float32]:
        vector: NDArray[np.float32] = self._encode([text])[0]
        return vector

    def _similarity(self, bead: Bead, side: int, paragraph: int, text: str) -> float:
        """That of a bead that was given, with the change."""
        if bead.one_sided:
            return bead.similarity
        both = []
        for number, members in enumerate((bead.a, bead.b)):
            texts = self._sides[number].texts
            changed = number == side
            both.append(" ".join(text if changed and i == paragraph else texts[i] for i in members))
        left, right = self._encode(both)
        return round(float(left @ right), 6)


def _with(segments: Segments, place: int, text: str, vector: NDArray[np.float32]) -> Segments:
    """The segments with another text in one place."""
    vectors, lengths = segments.vectors.copy(), segments.lengths.copy()
    vectors[place], lengths[place] = vector, len(" ".join(text.split()))
    texts = (*segments.texts[:place], text, *segments.texts[place + 1 :])
    return Segments(vectors, lengths, segments.kinds, texts)
