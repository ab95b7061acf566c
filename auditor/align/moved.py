"""The second pass: segments that the path left over but that clearly belong together were moved.

Told by four things: how near the two are, how much nearer than anything else in either document,
how well their lengths agree, and which rare numbers, names and terms they share.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor.align.anchors_in_text import Marks, marks_of
from auditor.align.band import rising
from auditor.align.costs import length_difference, lengths_compared, typical_distances
from auditor.align.order import in_order
from auditor.align.segments import Segments
from auditor.logistic import logistic
from auditor.model import Bead

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Log-odds of two segments to belong together: constant, normalised distance, margin over the nearest
# rival in either document, difference of lengths, logarithm of how many segments the shorter
# document has. Fitted on 3,035 pairs of left-over segments of NTREX and XQuAD, 2,306 of them true:
# edited documents, short ones with a move, and short ones with an omission and an addition from
# further down the same text. On documents it was not fitted on it finds 96 in 100 of the moves of
# edited documents, 92 of those of short ones, and claims 11 in the 6,000 without.
BELONG = (2.23, -10.62, 10.55, -1.11, 2.64)
# More rivals than this prove no more.
MOST_RIVALS = 24
# A move is claimed from here on: an omission beside an unrelated addition is far more common…
CLAIMED = 2.0
# …and of two copies of one line neither is clearly the one meant.
CLEARLY = 0.02
# A bead gives a member up to a left-over segment that it fits so much better than any in the bead.
TAKEN = 0.1
# Two neighbours have changed places if they fit crosswise this much better than straight.
CROSSED = 0.2
# What sharing a mark of weight 1 (a rare number, name or term) adds to a cosine, and the most of them that count.
SHARED, MOST_SHARED = 0.08, 2.0
# Beads below this confidence may be none; each of the two has a like elsewhere that is so much nearer.
WEAK, ELSEWHERE = 0.95, 0.2
# Rows of segments compared at a time, so that memory stays linear.
BLOCK = 512


@dataclass(frozen=True, slots=True)
class _Sides:
    """Vectors, typical distances and comparable lengths of A's and B's segments."""

    vectors: tuple[NDArray[np.float32], NDArray[np.float32]]
    typical: tuple[NDArray[np.float32], NDArray[np.float32]]
    lengths: tuple[NDArray[np.float32], NDArray[np.float32]]
    marks: tuple[Marks, Marks] | None
    places: tuple[Mapping[int, Sequence[int]], Mapping[int, Sequence[int]]]

    def swapped(self) -> _Sides:
        return _Sides(
            self.vectors[::-1],
            self.typical[::-1],
            self.lengths[::-1],
            self.marks and self.marks[::-1],
            self.places[::-1],
        )

    def likeness(self, rows: Sequence[int]) -> NDArray[np.float32]:
        """Those segments of A against all of B: cosines, and what the marks that they share add."""
        import numpy as np

        cosine: NDArray[np.float32] = self.vectors[0][list(rows)] @ self.vectors[1].T
        if self.marks is None:
            return cosine
        own = self.marks[0]
        shared = np.zeros_like(cosine)
        for row, i in enumerate(rows):
            for mark in own.of[i]:
                shared[row, self.places[1].get(mark, ())] += own.weights[mark]
        found: NDArray[np.float32] = (cosine + SHARED * np.minimum(shared, MOST_SHARED)).astype(np.float32)
        return found


@dataclass(frozen=True, slots=True)
class _Pair:
    """A segment of A, one of B, and what is known of whether they belong together."""

    a: int
    b: int
    cosine: float
    margin: float
    odds: float

    @property
    def clear(self) -> bool:
        return self.odds >= CLAIMED and self.margin >= CLEARLY


def find_moved(beads: Sequence[Bead], a: Segments, b: Segments) -> tuple[Bead, ...]:
    """The same beads, those of left-over segments that clearly belong together now one.

    A moved bead stands at its place in A.
    """
    if not len(a) or not len(b):
        return tuple(beads)
    marks = marks_of(a.texts, b.texts) if a.texts and b.texts else None
    sides = _Sides(
        (a.vectors, b.vectors),
        (typical_distances(a.vectors, b.vectors), typical_distances(b.vectors, a.vectors)),
        lengths_compared(a, b),
        marks,
        (_places(marks[0]), _places(marks[1])) if marks else ({}, {}),
    )
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


def _places(marks: Marks) -> Mapping[int, Sequence[int]]:
    """In which segments each mark stands."""
    found: dict[int, list[int]] = {}
    for i, some in enumerate(marks.of):
        for mark in some:
            found.setdefault(mark, []).append(i)
    return found


def _joined(pair: _Pair, matched: Sequence[tuple[int, int]]) -> Bead:
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


def _loosened(beads: Sequence[Bead], sides: _Sides) -> list[Bead]:
    """Part two segments that the path put together for want of better, each of which has its like elsewhere."""
    weak = [bead for bead in beads if bead.kind == "1-1" and bead.confidence < WEAK]
    if not weak:
        return list(beads)
    own_a, elsewhere_a = _rivals(
        sides, _indices([bead.a[0] for bead in weak]), _indices([bead.b[0] for bead in weak])
    )
    own_b, elsewhere_b = _rivals(
        sides.swapped(), _indices([bead.b[0] for bead in weak]), _indices([bead.a[0] for bead in weak])
    )
    apart = {
        bead
        for bead, one, other, x, y in zip(
            weak, elsewhere_a, elsewhere_b, own_a, own_b, strict=True
        )
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


def _uncross(beads: Sequence[Bead], sides: _Sides) -> list[Bead]:
    """Open beads of several with several whose members match crosswise: neighbours that changed places."""
    result: list[Bead] = []
    for bead in beads:
        opened = _opened(bead, sides) if min(len(bead.a), len(bead.b)) > 1 else ()
        result += opened or (bead,)
    return result


def _opened(bead: Bead, sides: _Sides) -> Sequence[Bead]:
    """Such a bead as beads of its pairs; nothing where they do not cross."""
    like = sides.likeness(bead.a)[:, list(bead.b)]
    best_a = like.argmax(axis=0)
    pairs = [(x, int(y)) for x, y in enumerate(like.argmax(axis=1)) if best_a[y] == x]
    crossed = any(
        x < other_x and y > other_y
        and like[x, y] + like[other_x, other_y] > like[x, other_y] + like[other_x, y] + CROSSED
        for x, y in pairs
        for other_x, other_y in pairs
    )
    if not crossed or len(pairs) < min(like.shape):
        return ()
    judged = _judged(sides, [bead.a[x] for x, _ in pairs], [bead.b[y] for _, y in pairs])
    # All must fit: where one does not, a clause has only gone from one sentence to the next.
    if min(pair.odds for pair in judged) < 0:
        return ()
    chain = set(rising(pairs))
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


def _release(beads: Sequence[Bead], sides: _Sides) -> list[Bead]:
    """Free members of B that a bead took up although a left-over segment of A is clearly theirs."""
    place = {j: k for k, bead in enumerate(beads) if bead.a for j in bead.b}
    freed: dict[int, int] = {}
    for pair in _best(sides, beads):
        k = place.get(pair.b)
        if k is None or k in freed or not pair.clear or pair.margin < TAKEN:
            continue
        if _fits_without(beads[k], pair.b, sides):
            freed[k] = pair.b
    result: list[Bead] = []
    for k, bead in enumerate(beads):
        if k not in freed:
            result.append(bead)
            continue
        alone = Bead((), (freed[k],), confidence=bead.confidence)
        rest = tuple(j for j in bead.b if j != freed[k])
        if rest:
            result += [replace(bead, b=rest, similarity=_cosine(sides, bead.a, rest)), alone]
        else:
            result += [Bead((i,), (), confidence=bead.confidence) for i in bead.a] + [alone]
    return result


def _fits_without(bead: Bead, member: int, sides: _Sides) -> bool:
    """Whether a bead is no worse without a member at one of its ends (alone, it goes)."""
    if len(bead.b) == 1:
        return True
    if member not in (bead.b[0], bead.b[-1]):
        return False
    rest = tuple(j for j in bead.b if j != member)
    return _cosine(sides, bead.a, rest) >= _cosine(sides, bead.a, bead.b)


def _cosine(sides: _Sides, members_a: Sequence[int], members_b: Sequence[int]) -> float:
    import numpy as np

    means = []
    for vectors, lengths, members in zip(
        sides.vectors, sides.lengths, (list(members_a), list(members_b)), strict=True
    ):
        mean = np.sqrt(np.maximum(lengths[members], 1.0)) @ vectors[members]
        means.append(mean / max(float(np.linalg.norm(mean)), 1e-9))
    return round(float(means[0] @ means[1]), 6)


def _best(sides: _Sides, beads: Sequence[Bead]) -> list[_Pair]:
    """Every segment that stands in A alone with the segment nearest to it in all of B."""
    left = [bead.a[0] for bead in beads if not bead.b]
    nearest: list[int] = []
    for start in range(0, len(left), BLOCK):
        nearest += sides.likeness(left[start : start + BLOCK]).argmax(axis=1).tolist()
    return _judged(sides, left, nearest)


def _judged(sides: _Sides, members_a: Sequence[int], members_b: Sequence[int]) -> list[_Pair]:
    """Each of A's segments with the one of B in the same place."""
    import numpy as np

    i, j = np.array(members_a, dtype=np.int64), np.array(members_b, dtype=np.int64)
    if not len(i):
        return []
    (a, b), (long_a, long_b) = sides.vectors, sides.lengths
    cosine = np.einsum("kd,kd->k", a[i], b[j])
    typical = (sides.typical[0][i] + sides.typical[1][j]) / 2
    own, rivals_b = _rivals(sides, i, j)
    _, rivals_a = _rivals(sides.swapped(), j, i)
    margin = (own - np.maximum(rivals_a, rivals_b)) / typical
    difference = length_difference(long_a[i], long_b[j])
    size = np.full(len(i), np.log(min(len(a), len(b), MOST_RIVALS)))
    features = np.stack([np.ones(len(i)), (1 - own) / typical, margin, difference, size])
    odds = np.array(BELONG) @ features
    values = zip(i, j, cosine, margin, odds, strict=True)
    return [_Pair(int(x), int(y), float(c), float(m), float(o)) for x, y, c, m, o in values]


def _indices(members: Sequence[int]) -> NDArray[np.int64]:
    import numpy as np

    return np.array(members, dtype=np.int64)


def _rivals(
    sides: _Sides, rows: NDArray[np.int64], own: NDArray[np.int64]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How like each of A's segments is to its own of B, and to the next most like; 0 if there is none."""
    import numpy as np

    like = np.zeros(len(rows), dtype=np.float32)
    rival = np.zeros(len(rows), dtype=np.float32)
    for start in range(0, len(rows), BLOCK):
        block = sides.likeness(rows[start : start + BLOCK].tolist())
        at = (np.arange(len(block)), own[start : start + BLOCK])
        like[start : start + BLOCK] = block[at]
        if block.shape[1] > 1:
            block[at] = -1.0
            rival[start : start + BLOCK] = block.max(axis=1)
    return like, rival
