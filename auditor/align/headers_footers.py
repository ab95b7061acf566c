"""Page headers and footers: the same short line over and over, wherever a page happens to end.

They would break every chain of paragraphs, so they are aligned by themselves: copy by copy.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from auditor.align.anchors_in_text import closing
from auditor.align.costs import TYPICAL_DISTANCE
from auditor.align.likeness import Likeness, judged_pairs, sides_of
from auditor.model import Bead

if TYPE_CHECKING:
    from auditor.align.segments import Segments

# A line of at most this many characters that stands in a text this often, page numbers aside.
LONGEST = 80
COPIES = 3
# Two headers say the same up to this normalised distance.
SAME = 0.6

_DIGITS = re.compile(r"\d+")
_BODY = frozenset(("paragraph", "heading"))


def headers_and_footers(side: Segments) -> dict[str, list[int]]:
    """The copies of each recurring line of a side, by its text without numbers."""
    keys = [
        _key(text) if kind in _BODY and len(text) <= LONGEST and not closing(text) else None
        for text, kind in zip(side.texts, side.kinds, strict=False)
    ]
    counts = Counter(key for key in keys if key)
    copies: dict[str, list[int]] = {}
    for index, key in enumerate(keys):
        if key and counts[key] >= COPIES:
            copies.setdefault(key, []).append(index)
    return copies


def set_apart(a: Segments, b: Segments) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    """The headers and footers of both sides, without what is counted text on one of them.

    "6 Everyone has a right to", "7 Everyone has a right to": lines that are the same but for their numbers, each of which
    the other side has by itself, longer or with a stop, so that it looks like no header there.
    """
    of_a, of_b = headers_and_footers(a), headers_and_footers(b)
    if not of_a and not of_b:
        return of_a, of_b
    partner = _partners(a, b, list(of_a.values()), list(of_b.values()))
    taken = set(partner.values())
    alone_a = [key for row, key in enumerate(of_a) if row not in partner]
    alone_b = [key for column, key in enumerate(of_b) if column not in taken]
    if alone_a or alone_b:
        sides = sides_of(a, b)
        for alone, copies, way in ((alone_a, of_a, sides), (alone_b, of_b, sides.swapped())):
            for key in alone:
                if _is_text(copies[key], way):
                    del copies[key]
    return of_a, of_b


def _is_text(members: Sequence[int], sides: Likeness) -> bool:
    """Whether every copy clearly belongs to a segment of its own on the other side, in the same order."""
    nearest = sides.block(members).argmax(axis=1).tolist()
    if any(one >= following for one, following in pairwise(nearest)):
        return False
    return all(pair.clear for pair in judged_pairs(sides, members, nearest))


def align_copies(
    a: Segments, b: Segments, of_a: dict[str, list[int]], of_b: dict[str, list[int]]
) -> list[Bead]:
    """Each copy with the copy of the same rank on the other side; what is left over is repeated."""
    beads: list[Bead] = []
    partner = _partners(a, b, list(of_a.values()), list(of_b.values()))
    lists_a, lists_b = list(of_a.values()), list(of_b.values())
    for row, members in enumerate(lists_a):
        others = lists_b[partner[row]] if row in partner else []
        for i, j in zip(members, others, strict=False):
            similarity = round(float(a.vectors[i] @ b.vectors[j]), 6)
            beads.append(Bead((i,), (j,), similarity=similarity, confidence=0.9))
        beads += [Bead((), (j,), repeated=True) for j in others[len(members) :]]
        # Of a line that the other side has nowhere, the first copy is told.
        beads += [
            Bead((i,), (), repeated=bool(others) or rank > 0)
            for rank, i in enumerate(members[len(others) :])
        ]
    taken = set(partner.values())
    for column, members in enumerate(lists_b):
        if column not in taken:
            beads += [Bead((), (j,), repeated=rank > 0) for rank, j in enumerate(members)]
    return beads


def _partners(
    a: Segments, b: Segments, of_a: Sequence[list[int]], of_b: Sequence[list[int]]
) -> dict[int, int]:
    if not of_a or not of_b:
        return {}
    cosine = a.vectors[[m[0] for m in of_a]] @ b.vectors[[m[0] for m in of_b]].T
    best_b, best_a = cosine.argmax(axis=1), cosine.argmax(axis=0)
    return {
        row: int(column)
        for row, column in enumerate(best_b)
        if best_a[column] == row and 1 - cosine[row, column] <= SAME * TYPICAL_DISTANCE
    }


def _key(text: str) -> str:
    return _DIGITS.sub("#", " ".join(text.split()).casefold())
