"""Which segments of two versions of one text belong together: equal ones first, the rest by meaning between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.align.beads import align
from auditor.align.documents import DocumentAlignment, Encode, align_segments, segments_of
from auditor.align.moved import find_moved
from auditor.align.order import in_order
from auditor.align.relatedness import unrelated
from auditor.align.weights import SENTENCES
from auditor.model import Bead, Segment, Side
from auditor.revision.numbering import without_number

_BLANKS = re.compile(r"\s+")


def align_versions(old: Side, new: Side, encode: Encode) -> DocumentAlignment:
    """Beads of paragraphs in the old version's order and, for each, those of the sentences inside it."""
    of_old, of_new = old.segmentation, new.segmentation
    paragraphs = _beads(of_old.paragraphs, of_new.paragraphs, encode, sentences=False)
    inner = []
    for bead in paragraphs:
        here = [s for s in of_old.sentences if s.parent in bead.a] if bead.a else []
        there = [s for s in of_new.sentences if s.parent in bead.b] if bead.b else []
        found = _beads(here, there, encode, sentences=True)
        inner.append(
            tuple(
                replace(
                    one,
                    a=tuple(here[i].index for i in one.a),
                    b=tuple(there[j].index for j in one.b),
                )
                for one in found
            )
        )
    a, b = (segments_of(s.paragraphs, encode) for s in (of_old, of_new))
    related = not unrelated(paragraphs, a, b)
    return DocumentAlignment(paragraphs, tuple(inner), (old, new), related)


def _beads(
    old: Sequence[Segment], new: Sequence[Segment], encode: Encode, *, sentences: bool
) -> tuple[Bead, ...]:
    """All segments of both in beads, numbered from 0 in what was given."""
    if not old or not new:
        return (
            *(Bead((i,), ()) for i in range(len(old))),
            *(Bead((), (j,)) for j in range(len(new))),
        )
    whole_old, whole_new = segments_of(old, encode), segments_of(new, encode)
    beads: list[Bead] = []
    for here, there in _stretches([_key(s) for s in old], [_key(s) for s in new]):
        if (
            here
            and there
            and _key(old[here[0]]) == _key(new[there[0]])
            and len(here) == len(there) == 1
        ):
            beads.append(Bead((here[0],), (there[0],), similarity=1.0))
            continue
        if not here or not there:
            beads += [Bead((i,), ()) for i in here] + [Bead((), (j,)) for j in there]
            continue
        parts = whole_old.part(list(here)), whole_new.part(list(there))
        found = (
            align(*parts, encode, weights=SENTENCES)
            if sentences
            else align_segments(*parts, encode)
        )
        beads += [
            replace(one, a=tuple(here[i] for i in one.a), b=tuple(there[j] for j in one.b))
            for one in found
        ]
    return in_order(find_moved(tuple(beads), whole_old, whole_new))


def _key(segment: Segment) -> str:
    """A segment's text by which it is the same: whatever its blanks, capitals and own number."""
    return _BLANKS.sub(" ", without_number(segment.text)).strip().casefold()


def _stretches(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[range, range]]:
    """Equal segments one by one, and between them what differs on either side."""
    from rapidfuzz.distance import Indel

    gone, came = [0, 0], [0, 0]
    for code in Indel.opcodes(list(old), list(new)):
        if code.tag != "equal":
            gone[1], came[1] = code.src_end, code.dest_end
            continue
        if gone[1] > gone[0] or came[1] > came[0]:
            yield range(*gone), range(*came)
        for k in range(code.src_end - code.src_start):
            i, j = code.src_start + k, code.dest_start + k
            yield range(i, i + 1), range(j, j + 1)
        gone, came = [code.src_end] * 2, [code.dest_end] * 2
    if gone[1] > gone[0] or came[1] > came[0]:
        yield range(*gone), range(*came)
