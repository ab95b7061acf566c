"""The second pass: segments that the path left over but that clearly belong together were moved.

Told by four things: how near the two are, how much nearer than anything else in either document,
how well their lengths agree, and which rare numbers, names and terms they share.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from auditor.align.anchors_in_text import Marks
from auditor.align.band import rising
from auditor.align.likeness import (
    BLOCK,
    Belonging,
    Likeness,
    indices_of,
    judged_pairs,
    rivals_of,
    sides_of,
)
from auditor.align.order import in_order
from auditor.align.segments import Segments
from auditor.logistic import logistic
from auditor.model import Bead

# A bead gives a member up to a left-over segment that it fits so much better than any in the bead.
TAKEN = 0.1
# Two neighbours have changed places if they fit crosswise this much better than straight.
CROSSED = 0.2
# Beads below this confidence may be none; each of the two has a like elsewhere that is so much nearer.
WEAK, ELSEWHERE = 0.95, 0.2
# Below this a bead is none as soon as one of its members belongs elsewhere.
NONE = 0.15
# Each of these is held against the whole of the other document; of more of them the rest stays as it is.
MOST_WEAK, MOST_LEFT = 500, 2000


def find_moved(
    beads: Sequence[Bead],
    a: Segments,
    b: Segments,
    *,
    marks: tuple[Marks, Marks] | None = None,
) -> tuple[Bead, ...]:
    """The same beads, those of left-over segments that clearly belong together now one.

    A moved bead stands at its place in A. ``marks`` are what the texts share, read from them by default.
    """
    if not len(a) or not len(b):
        return tuple(beads)
    sides = sides_of(a, b, marks)
    beads = _uncross(_loosened(beads, sides), sides)
    beads = _release(beads, sides)
    beads = _mirrored(_release(_mirrored(beads), sides.swapped()))
    left_b = {bead.b[0] for bead in beads if not bead.a}
    partner = {pair.a: pair for pair in _best(sides, beads) if pair.clear and pair.b in left_b}
    if not partner:
        return tuple(beads)
    taken = {pair.b for pair in partner.values()}
    matched = [(bead.a[0], bead.b[0]) for bead in beads if bead.a and bead.b]
    matched += [(pair.a, pair.b) for pair in partner.values()]
    result: list[Bead] = []
    for bead in beads:
        if not bead.b and bead.a[0] in partner:
            result.append(_joined(partner[bead.a[0]], matched))
        elif bead.a or bead.b[0] not in taken:
            result.append(bead)
    return tuple(result)


def _joined(pair: Belonging, matched: Sequence[tuple[int, int]]) -> Bead:
    """The bead of a pair; moved only if another bead stands across it."""
    return Bead(
        (pair.a,),
        (pair.b,),
        similarity=round(pair.cosine, 6),
        confidence=round(logistic(pair.odds), 4),
        moved=any((pair.a - i) * (pair.b - j) < 0 for i, j in matched),
    )


def _mirrored(beads: Sequence[Bead]) -> list[Bead]:
    return [replace(bead, a=bead.b, b=bead.a) for bead in beads]


def _loosened(beads: Sequence[Bead], sides: Likeness) -> list[Bead]:
    """Part two segments that the path put together for want of better, each of which has its like elsewhere."""
    weak = [bead for bead in beads if bead.kind == "1-1" and bead.confidence < WEAK]
    weak = sorted(weak, key=lambda bead: bead.confidence)[:MOST_WEAK]
    if not weak:
        return list(beads)
    own_a, elsewhere_a = rivals_of(
        sides, indices_of([bead.a[0] for bead in weak]), indices_of([bead.b[0] for bead in weak])
    )
    own_b, elsewhere_b = rivals_of(
        sides.swapped(),
        indices_of([bead.b[0] for bead in weak]),
        indices_of([bead.a[0] for bead in weak]),
    )
    apart = {
        bead
        for bead, one, other, x, y in zip(weak, elsewhere_a, elsewhere_b, own_a, own_b, strict=True)
        if one > x + ELSEWHERE and other > y + ELSEWHERE
    }
    result: list[Bead] = []
    for bead in beads:
        result += (
            [replace(bead, b=(), similarity=0.0), replace(bead, a=(), similarity=0.0)]
            if bead in apart
            else [bead]
        )
    return result


def _uncross(beads: Sequence[Bead], sides: Likeness) -> list[Bead]:
    """Open beads of several with several whose members match crosswise: neighbours that changed places."""
    result: list[Bead] = []
    for bead in beads:
        opened = _opened(bead, sides) if min(len(bead.a), len(bead.b)) > 1 else ()
        result += opened or (bead,)
    return result


def _opened(bead: Bead, sides: Likeness) -> Sequence[Bead]:
    """Such a bead as beads of its pairs; nothing where they do not cross."""
    like = sides.block(bead.a)[:, list(bead.b)]
    pairs = _mutual(bead, sides)
    crossed = any(
        x < other_x
        and y > other_y
        and like[x, y] + like[other_x, other_y] > like[x, other_y] + like[other_x, y] + CROSSED
        for x, y in pairs
        for other_x, other_y in pairs
    )
    if not crossed or (len(pairs) < min(like.shape) and bead.confidence >= NONE):
        return ()
    judged = judged_pairs(sides, [bead.a[x] for x, _ in pairs], [bead.b[y] for _, y in pairs])
    # All must fit: where one does not, a clause has only gone from one sentence to the next.
    if min(pair.odds for pair in judged) < 0:
        return ()
    # Of two that changed places the second is the moved one.
    chain = {(-x, -y) for x, y in rising([(-x, -y) for x, y in reversed(pairs)])}
    found = [
        replace(
            bead,
            a=(pair.a,),
            b=(pair.b,),
            similarity=round(pair.cosine, 6),
            moved=place not in chain,
        )
        for pair, place in zip(judged, pairs, strict=True)
    ]
    left_a = set(bead.a) - {pair.a for pair in judged}
    left_b = set(bead.b) - {pair.b for pair in judged}
    found += [Bead((i,), (), confidence=bead.confidence) for i in sorted(left_a)]
    found += [Bead((), (j,), confidence=bead.confidence) for j in sorted(left_b)]
    return in_order(found)


def _release(beads: Sequence[Bead], sides: Likeness) -> list[Bead]:
    """Free members of B that a bead took up although a left-over segment of A is clearly theirs."""
    place = {j: k for k, bead in enumerate(beads) if bead.a for j in bead.b}
    freed: dict[int, list[int]] = {}
    for pair in _best(sides, beads):
        k = place.get(pair.b)
        if k is None or not pair.clear or pair.margin < TAKEN:
            continue
        if beads[k].confidence < NONE or (
            k not in freed and _fits_without(beads[k], pair.b, sides)
        ):
            freed.setdefault(k, []).append(pair.b)
    result: list[Bead] = []
    for k, bead in enumerate(beads):
        if k not in freed:
            result.append(bead)
            continue
        rest = tuple(j for j in bead.b if j not in freed[k])
        if bead.confidence < NONE:
            result += _in_pairs(replace(bead, b=rest), sides)
        elif rest:
            result.append(replace(bead, b=rest, similarity=_cosine(sides, bead.a, rest)))
        else:
            result += [Bead((i,), (), confidence=bead.confidence) for i in bead.a]
        result += [Bead((), (j,), confidence=bead.confidence) for j in sorted(set(freed[k]))]
    return result


def _in_pairs(bead: Bead, sides: Likeness) -> list[Bead]:
    """A bead that is none as the pairs of its members that belong together, and what lies between them."""
    pairs = _mutual(bead, sides) if bead.b else []
    chosen = rising([(bead.a[x], bead.b[y]) for x, y in pairs])
    judged = judged_pairs(sides, [i for i, _ in chosen], [j for _, j in chosen])
    found: list[Bead] = []
    left_a, left_b = list(bead.a), list(bead.b)
    for pair in judged:
        if pair.odds < 0:
            continue
        before_a = [i for i in left_a if i < pair.a]
        before_b = [j for j in left_b if j < pair.b]
        found += _together(bead, before_a, before_b)
        found.append(replace(bead, a=(pair.a,), b=(pair.b,), similarity=round(pair.cosine, 6)))
        left_a = [i for i in left_a if i > pair.a]
        left_b = [j for j in left_b if j > pair.b]
    return found + _together(bead, left_a, left_b)


def _together(bead: Bead, left_a: Sequence[int], left_b: Sequence[int]) -> list[Bead]:
    """What is left of a bead: one, if its members are still neighbours, else each alone."""
    if left_a and left_b and all(s[-1] - s[0] == len(s) - 1 for s in (left_a, left_b)):
        return [replace(bead, a=tuple(left_a), b=tuple(left_b))]
    return [replace(bead, a=(i,), b=(), similarity=0.0) for i in left_a] + [
        replace(bead, a=(), b=(j,), similarity=0.0) for j in left_b
    ]


def _mutual(bead: Bead, sides: Likeness) -> list[tuple[int, int]]:
    """Which members of a bead, counted in it, are each other's most like."""
    like = sides.block(bead.a)[:, list(bead.b)]
    best_a = like.argmax(axis=0)
    return [(x, int(y)) for x, y in enumerate(like.argmax(axis=1)) if best_a[y] == x]


def _fits_without(bead: Bead, member: int, sides: Likeness) -> bool:
    """Whether a bead is no worse without a member at one of its ends (alone, it goes)."""
    if len(bead.b) == 1:
        return True
    if member not in (bead.b[0], bead.b[-1]):
        return False
    rest = tuple(j for j in bead.b if j != member)
    return _cosine(sides, bead.a, rest) >= _cosine(sides, bead.a, bead.b)


def _cosine(sides: Likeness, members_a: Sequence[int], members_b: Sequence[int]) -> float:
    import numpy as np

    means = []
    for vectors, lengths, members in zip(
        sides.vectors, sides.lengths, (list(members_a), list(members_b)), strict=True
    ):
        mean = np.sqrt(np.maximum(lengths[members], 1.0)) @ vectors[members]
        means.append(mean / max(float(np.linalg.norm(mean)), 1e-9))
    return round(float(means[0] @ means[1]), 6)


def _best(sides: Likeness, beads: Sequence[Bead]) -> list[Belonging]:
    """Every segment that stands in A alone with the segment nearest to it in all of B."""
    left = [bead.a[0] for bead in beads if not bead.b][:MOST_LEFT]
    nearest: list[int] = []
    for start in range(0, len(left), BLOCK):
        nearest += sides.block(left[start : start + BLOCK]).argmax(axis=1).tolist()
    return judged_pairs(sides, left, nearest)
