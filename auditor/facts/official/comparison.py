"""Two sides compared by value: what meets cancels out, what is left is put beside its counterpart.

A word that may stand for several concepts meets every word that may stand for one of them, and of
several ways to read a pair the one that differs least is taken: ambiguity never makes a difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar

from auditor.facts.official.concepts import FoundConcept
from auditor.facts.official.limits import FoundLimit
from auditor.languages.concepts import Concept, concepts

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


@dataclass(frozen=True, slots=True)
class LimitDifference:
    """A limit of one side and what stands for it on the other, ``None`` where nothing of its class does."""

    a: FoundLimit | None
    b: FoundLimit | None
    relation: Literal["other", "unmatched"]
    kind: str
    ambiguity: int


class _Valued(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


FoundT = TypeVar("FoundT", bound=_Valued)


def compare_concepts(
    a: Sequence[FoundConcept], b: Sequence[FoundConcept]
) -> tuple[ConceptDifference, ...]:
    """The differences between the concepts of two passages, those of A first, by position."""
    left_a, left_b = _left([each.concepts for each in a], [each.concepts for each in b])
    found: list[ConceptDifference] = []
    paired: set[int] = set()
    for index in left_a:
        choices = [
            (related, other)
            for other in left_b
            if other not in paired and (related := _relate(a[index], b[other]))
        ]
        if choices:
            (_, relation, scale, distance), other = min(choices, key=lambda each: each[0][0])
            paired.add(other)
            size = len(a[index].concepts) * len(b[other].concepts)
            found.append(ConceptDifference(a[index], b[other], relation, scale, distance, size))
        elif not any(a[index].concepts & each.concepts for each in b):
            found.append(_alone(a[index], None))
    for other in left_b:
        if other not in paired and not any(b[other].concepts & each.concepts for each in a):
            found.append(_alone(None, b[other]))
    return tuple(found)


def _left(a: Sequence[frozenset[str]], b: Sequence[frozenset[str]]) -> tuple[list[int], list[int]]:
    """What is left of both sides when as many as can be have met, each one other."""
    partner: dict[int, int] = {}

    def seek(index: int, seen: set[int]) -> bool:
        for other, values in enumerate(b):
            if other in seen or a[index].isdisjoint(values):
                continue
            seen.add(other)
            if other not in partner or seek(partner[other], seen):
                partner[other] = index
                return True
        return False

    # The plainest first: what may be many things can wait.
    for index in sorted(range(len(a)), key=lambda each: len(a[each])):
        seek(index, set())
    met = set(partner.values())
    return (
        [index for index in range(len(a)) if index not in met],
        [index for index in range(len(b)) if index not in partner],
    )


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


def compare_limits(
    a: Sequence[FoundLimit], b: Sequence[FoundLimit], *, joined: frozenset[str] = frozenset()
) -> tuple[LimitDifference, ...]:
    """The differences between the limits of two passages, those of A first, by position.

    Of several of a class that are left, those whose clauses come in the same order stand together.
    ``joined``: values that one of the two languages writes onto other words (see `joined_limits`);
    what may be one of them is compared with nothing.
    """
    a = [each for each in a if each.values.isdisjoint(joined)]
    b = [each for each in b if each.values.isdisjoint(joined)]
    left_a, left_b = _left([each.values for each in a], [each.values for each in b])
    found: list[LimitDifference] = []
    free = list(left_b)
    for index in left_a:
        shared = [(other, a[index].classes & b[other].classes) for other in free]
        other, kinds = next(((each, kinds) for each, kinds in shared if kinds), (-1, frozenset()))
        if kinds:
            free.remove(other)
            ambiguity = len(a[index].values) * len(b[other].values)
            found.append(LimitDifference(a[index], b[other], "other", min(kinds), ambiguity))
        elif not any(a[index].values & each.values for each in b):
            size = len(a[index].values)
            found.append(LimitDifference(a[index], None, "unmatched", min(a[index].classes), size))
    for other in free:
        if not any(b[other].values & each.values for each in a):
            size = len(b[other].values)
            found.append(LimitDifference(None, b[other], "unmatched", min(b[other].classes), size))
    return tuple(found)
