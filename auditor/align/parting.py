"""Beads of sentences in, the passages that a reader compares out, and both sides cut into them.

A passage ends where a paragraph of either side ends, if a bead of sentences ends there too. So a text in
one block is compared paragraph by paragraph with one in paragraphs, and a paragraph whose halves belong to
two paragraphs of the other side is cut between them. What one side has at length and the other not at all,
as a full text beside its summary, is one passage.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from auditor.align.order import in_order
from auditor.model import Bead, Segment, Segmentation, Side

# So many sentences in a row that the other side does not have are one passage, whatever paragraphs they are in.
MANY = 12


@dataclass(slots=True)
class _Passage:
    """Beads of sentences that are compared together, the sentences of either side, and whether pairs are moved."""

    beads: list[Bead] = field(default_factory=list)
    a: list[int] = field(default_factory=list)
    b: list[int] = field(default_factory=list)
    moved: set[bool] = field(default_factory=set)

    def add(self, bead: Bead) -> None:
        self.beads.append(bead)
        if not bead.one_sided:
            self.moved.add(bead.moved)
        self.a += bead.a
        self.b += bead.b


def parted(
    a: Side, b: Side, sentences: Iterable[Bead]
) -> tuple[tuple[Bead, ...], tuple[tuple[Bead, ...], ...], tuple[Side, Side]]:
    """The beads of passages, for each the beads of its sentences, and the sides cut into passages.

    ``sentences`` are beads over all sentences of both sides, each in exactly one.
    """
    passages = _with_runs(_passages(a, b, in_order(sentences)))
    cut_a, pieces_a = _cut(a, [passage.a for passage in passages])
    cut_b, pieces_b = _cut(b, [passage.b for passage in passages])
    beads = []
    for passage, one, other in zip(passages, pieces_a, pieces_b, strict=True):
        first = passage.beads[0]
        beads.append(
            Bead(
                one,
                other,
                similarity=_similarity(passage, a, b),
                confidence=_confidence(passage, a, b),
                moved=any(bead.moved for bead in passage.beads),
                repeated=first.repeated,
            )
        )
    return tuple(beads), tuple(tuple(p.beads) for p in passages), (cut_a, cut_b)


def _passages(a: Side, b: Side, sentences: Iterable[Bead]) -> list[_Passage]:
    found: list[_Passage] = []
    for bead in sentences:
        if not found or not _continues(found[-1], bead, a, b):
            found.append(_Passage())
        found[-1].add(bead)
    return found


def _with_runs(passages: Sequence[_Passage]) -> list[_Passage]:
    """The passages, many in a row that one side does not have as one: a summary lacks them for one reason."""
    found: list[_Passage] = []
    for _, group in groupby(passages, key=_alone):
        run = list(group)
        sentences = sum(len(passage.a) + len(passage.b) for passage in run)
        if not _alone(run[0]) or len(run) == 1 or sentences < MANY or not _in_a_row(run):
            found += run
            continue
        whole = _Passage()
        for passage in run:
            for bead in passage.beads:
                whole.add(bead)
        found.append(whole)
    return found


def _alone(passage: _Passage) -> str:
    """The side that a passage stands on, if it stands on one alone."""
    if any(bead.repeated for bead in passage.beads) or (passage.a and passage.b):
        return ""
    return "a" if passage.a else "b"


def _in_a_row(run: Sequence[_Passage]) -> bool:
    members = [i for passage in run for i in (passage.a or passage.b)]
    return members == list(range(members[0], members[0] + len(members)))


def _continues(passage: _Passage, bead: Bead, a: Side, b: Side) -> bool:
    """Whether a bead of sentences goes on where the passage ends, inside the same paragraphs."""
    last = passage.beads[-1]
    if bead.repeated or last.repeated:
        return False
    if passage.moved and not bead.one_sided and passage.moved != {bead.moved}:
        return False
    sides = ((passage.a, bead.a, a), (passage.b, bead.b, b))
    goes_on = [_goes_on(held, more, side) for held, more, side in sides if held and more]
    return bool(goes_on) and all(goes_on)


def _goes_on(held: Sequence[int], more: Sequence[int], side: Side) -> bool:
    sentences = side.segmentation.sentences
    last, following = held[-1], more[0]
    return following == last + 1 and sentences[last].parent == sentences[following].parent


def _cut(side: Side, members: Sequence[Sequence[int]]) -> tuple[Side, list[tuple[int, ...]]]:
    """The side with its paragraphs cut where passages end, and the numbers of each passage's pieces.

    A side of which nothing is cut stays as it is.
    """
    sentences, paragraphs = side.segmentation.sentences, side.segmentation.paragraphs
    passage_of = {i: number for number, held in enumerate(members) for i in held}
    pieces: list[Segment] = []
    renumbered: list[Segment] = []
    inside: list[list[int]] = [[] for _ in members]
    previous: tuple[int, int] | None = None
    for i, sentence in enumerate(sentences):
        place = (sentence.parent, passage_of[i])
        if place != previous:
            own = paragraphs[sentence.parent]
            inside[place[1]].append(len(pieces))
            pieces.append(
                replace(
                    own, index=len(pieces), start=sentence.start, parent=len(pieces), own=place[0]
                )
            )
            previous = place
        number = len(pieces) - 1
        renumbered.append(replace(sentence, parent=number))
        pieces[-1] = replace(pieces[-1], end=sentence.end)
    if len(pieces) == len(paragraphs):
        return side, [tuple(held) for held in inside]
    view = side.document.view
    whole = [replace(piece, text=view[piece.start : piece.end]) for piece in pieces]
    cut = Segmentation(tuple(whole), tuple(renumbered))
    return Side(side.document, cut), [tuple(held) for held in inside]


def _weights(passage: _Passage, a: Side, b: Side) -> list[tuple[Bead, int]]:
    of_a, of_b = a.segmentation.sentences, b.segmentation.sentences
    return [
        (bead, sum(len(of_a[i].text) for i in bead.a) + sum(len(of_b[j].text) for j in bead.b))
        for bead in passage.beads
    ]


def _similarity(passage: _Passage, a: Side, b: Side) -> float:
    """The mean of the pairs of sentences, weighted by length; 0 for what stands on one side only."""
    both = [(bead, length) for bead, length in _weights(passage, a, b) if not bead.one_sided]
    total = sum(length for _, length in both)
    return round(sum(bead.similarity * length for bead, length in both) / max(total, 1), 6)


def _confidence(passage: _Passage, a: Side, b: Side) -> float:
    """The mean of the beads' confidences, weighted by length."""
    weighted = _weights(passage, a, b)
    total = sum(length for _, length in weighted)
    return round(sum(bead.confidence * length for bead, length in weighted) / max(total, 1), 4)
