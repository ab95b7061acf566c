"""Two sides compared by value: what meets cancels out, what is left is put beside its counterpart.

A word that may stand for several concepts meets every word that may stand for one of them, and of
several ways to read a pair the one that differs least is taken: ambiguity never makes a difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from auditor.facts.official.concepts import FoundConcept
from auditor.languages.concepts import Concept, concepts

# Of many words of one scale, as many are looked at to find the nearest.
_LOOKED_AT = 8


Relation = Literal["stronger", "weaker", "opposite", "other", "unmatched"]


@dataclass(frozen=True, slots=True)
class ConceptDifference:
    """A concept of one side and what stands for it on the other.

    ``relation`` is that of B to A: ``stronger``, B says more on the same side of the scale;
    ``opposite``, it takes the other side; ``other``, another act of equal weight, or of no side;
    ``unmatched``, nothing of the scale is on the other side, which is ``None`` then.
    ``distance``: steps of the scale between the two. ``ambiguity``: how many concepts the words may
    stand for, both sides multiplied: 1 is a plain case.
    """

    a: FoundConcept | None
    b: FoundConcept | None
    relation: Relation
    scale: str
    distance: int
    ambiguity: int


def compare_concepts(
    a: Sequence[FoundConcept], b: Sequence[FoundConcept]
) -> tuple[ConceptDifference, ...]:
    """The differences between the concepts of two passages, those of A first, by position."""
    left_a, left_b = unmet([each.concepts for each in a], [each.concepts for each in b])
    in_a = frozenset[str]().union(*(each.concepts for each in a))
    in_b = frozenset[str]().union(*(each.concepts for each in b))
    of_scale: dict[str, list[int]] = {}
    for other in left_b:
        for scale in b[other].scales:
            of_scale.setdefault(scale, []).append(other)
    found: list[ConceptDifference] = []
    paired: set[int] = set()
    for index in left_a:
        related = _nearest(a[index], b, of_scale, paired)
        if related is not None:
            relation, scale, distance, other = related
            paired.add(other)
            size = len(a[index].concepts) * len(b[other].concepts)
            found.append(ConceptDifference(a[index], b[other], relation, scale, distance, size))
        elif in_b.isdisjoint(a[index].concepts):
            found.append(_alone(a[index], None))
    for other in left_b:
        if other not in paired and in_a.isdisjoint(b[other].concepts):
            found.append(_alone(None, b[other]))
    return tuple(found)


def _nearest(
    a: FoundConcept,
    b: Sequence[FoundConcept],
    of_scale: dict[str, list[int]],
    paired: set[int],
) -> tuple[Relation, str, int, int] | None:
    """What of B, on a scale of A's and not paired yet, differs least: relation, scale, distance, its number."""
    best: tuple[tuple[int, int], int, Relation, str, int] | None = None
    for scale in a.scales:
        free = [other for other in of_scale.get(scale, ()) if other not in paired]
        of_scale[scale] = free
        for other in free[:_LOOKED_AT]:
            related = _relate(a, b[other])
            if related is not None:
                gravity, relation, on, distance = related
                if best is None or (gravity, other) < best[:2]:
                    best = gravity, other, relation, on, distance
    return None if best is None else (best[2], best[3], best[4], best[1])


def unmet(a: Sequence[frozenset[str]], b: Sequence[frozenset[str]]) -> tuple[list[int], list[int]]:
    """What is left of both sides when what can has met, each one other; the plainest words first."""
    waiting: dict[str, list[int]] = {}
    # The plainest last, where it is taken from, and of these the first, whichever side is A.
    for other in sorted(range(len(b)), key=lambda each: (-len(b[each]), -each)):
        for value in b[other]:
            waiting.setdefault(value, []).append(other)
    met: set[int] = set()
    left: list[int] = []
    for index in sorted(range(len(a)), key=lambda each: len(a[each])):
        ready = []
        for value in a[index]:
            line = waiting.get(value, [])
            while line and line[-1] in met:
                line.pop()
            if line:
                ready.append(line[-1])
        if ready:
            met.add(min(ready, key=lambda each: (len(b[each]), each)))
        else:
            left.append(index)
    return sorted(left), [index for index in range(len(b)) if index not in met]


def _relate(a: FoundConcept, b: FoundConcept) -> tuple[tuple[int, int], Relation, str, int] | None:
    """How far B's is from A's: order of gravity, relation, scale, distance; nothing if no scale is shared."""
    known = concepts()
    pairs = [
        _between(known[one], known[other])
        for one in sorted(a.concepts)
        for other in sorted(b.concepts)
        if known[one].scale == known[other].scale
    ]
    return min(pairs, default=None)


def _between(a: Concept, b: Concept) -> tuple[tuple[int, int], Relation, str, int]:
    if a.name == b.name:
        return (-1, 0), "other", a.scale, 0
    if a.rank and b.rank and a.pole != b.pole:
        distance = a.rank + b.rank
        return (2, distance), "opposite", a.scale, distance
    distance = abs(a.rank - b.rank)
    if not distance or not (a.rank and b.rank):
        return (0, distance), "other", a.scale, distance
    return (1, distance), ("stronger" if b.rank > a.rank else "weaker"), a.scale, distance


def _alone(a: FoundConcept | None, b: FoundConcept | None) -> ConceptDifference:
    there = a or b
    scales = sorted(there.scales) if there else []
    size = len(there.concepts) if there else 0
    return ConceptDifference(a, b, "unmatched", scales[0] if scales else "", 0, size)
