"""Limits of two sides compared by value: what meets, what explains it, what stands against what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from auditor.facts.official.comparison import unmet
from auditor.facts.official.limits import FoundLimit
from auditor.languages.tables.limits import ALIKE, APART

# What lifts a denial, and what says the same without one: "not before he signs" is "only if he signs".
_LIFTED = frozenset(
    {"condition:unless", "exception:except", "bound:until", "bound:before", "lack:without"}
)
_RESTRICTED = frozenset({"restriction:only"})
_CONDITIONS = frozenset({"condition:if", "condition:provided"})


@dataclass(frozen=True, slots=True)
class LimitDifference:
    """A limit of one side and what stands for it on the other, ``None`` where nothing of its class does."""

    a: FoundLimit | None
    b: FoundLimit | None
    relation: Literal["other", "unmatched"]
    kind: str
    ambiguity: int


def compare_limits(
    a: Sequence[FoundLimit],
    b: Sequence[FoundLimit],
    *,
    joined: frozenset[str] = frozenset(),
    turned: bool = False,
) -> tuple[LimitDifference, ...]:
    """The differences between the limits of two passages, those of A first, by position.

    Of several of a class that are left, those whose clauses come in the same order stand together.
    ``joined``: values that one of the two languages writes onto other words (see `joined_limits`);
    what may be one of them is compared with nothing. ``turned``: one side denies more often than the
    other, so that its *not … unless* meets the other's *only if*.
    """
    a = [each for each in a if each.values.isdisjoint(joined)]
    b = [each for each in b if each.values.isdisjoint(joined)]
    left_a, left_b = _left_over(a, b)
    left_a, left_b = _unlike(left_a, left_b, a, b)
    if turned:
        left_a, left_b = _denied(left_a, left_b, a, b)
        left_b, left_a = _denied(left_b, left_a, b, a)
    in_a = frozenset[str]().union(*(each.values | each.weak for each in a))
    in_b = frozenset[str]().union(*(each.values | each.weak for each in b))
    found: list[LimitDifference] = []
    paired: set[int] = set()
    waiting: dict[tuple[str, int], list[int]] = {}
    for other in reversed(left_b):
        for kind in _families(b[other]):
            waiting.setdefault(kind, []).append(other)
    for index in left_a:
        family, other = _first_of(sorted(_families(a[index])), waiting, paired)
        if family:
            paired.add(other)
            size = len(a[index].values) * len(b[other].values)
            found.append(LimitDifference(a[index], b[other], "other", family[0], size))
        elif in_b.isdisjoint(a[index].values):
            found.append(_lone(a[index], in_a=True))
    for other in left_b:
        if other not in paired and in_a.isdisjoint(b[other].values):
            found.append(_lone(b[other], in_a=False))
    return tuple(found)


def _left_over(a: Sequence[FoundLimit], b: Sequence[FoundLimit]) -> tuple[list[int], list[int]]:
    """What is left of both sides when it has met its like, and then what words of the other side may be."""
    left_a, left_b = unmet([each.values for each in a], [each.values for each in b])
    # Both ways from what is left of both, so that it is the same whichever side is A.
    rest_a, free_b = _explained(left_a, left_b, a, b)
    rest_b, free_a = _explained(left_b, left_a, b, a)
    return _sure(rest_a, free_a, a), _sure(rest_b, free_b, b)


def _sure(some: Sequence[int], free: Sequence[int], limits: Sequence[FoundLimit]) -> list[int]:
    """Those of the first that are free and more than weak."""
    among = frozenset(free)
    return [index for index in some if index in among and limits[index].values]


def _explained(
    some_a: Sequence[int], some_b: Sequence[int], a: Sequence[FoundLimit], b: Sequence[FoundLimit]
) -> tuple[list[int], list[int]]:
    """What is left when A's has met what B's may be as well."""
    left_a, left_b = unmet([a[i].values for i in some_a], [b[i].weak for i in some_b])
    return [some_a[i] for i in left_a], [some_b[i] for i in left_b]


def _denied(
    some_a: Sequence[int], some_b: Sequence[int], a: Sequence[FoundLimit], b: Sequence[FoundLimit]
) -> tuple[list[int], list[int]]:
    """What is left when A's *not … unless* and *not … until* have met B's *only if* and *only after*.

    A plain *if* is not enough: "not unless they agree" is no "if they agree".
    """
    left_a, left_b = list(some_a), list(some_b)
    perhaps = any(not each.values and each.weak & _RESTRICTED for each in b)
    for index in some_a:
        if a[index].values.isdisjoint(_LIFTED):
            continue
        only = [other for other in left_b if b[other].values & _RESTRICTED][:1]
        if only or perhaps:
            only += [other for other in left_b if b[other].values & _CONDITIONS][:1]
        if only or perhaps:
            left_a.remove(index)
            left_b = [other for other in left_b if other not in only]
    return left_a, left_b


def _unlike(
    some_a: Sequence[int], some_b: Sequence[int], a: Sequence[FoundLimit], b: Sequence[FoundLimit]
) -> tuple[list[int], list[int]]:
    """What is left when what says nearly the same has met too (`ALIKE`)."""
    left_a, left_b = unmet(
        [_widened(a[index]) for index in some_a], [_widened(b[other]) for other in some_b]
    )
    return [some_a[index] for index in left_a], [some_b[other] for other in left_b]


def _widened(limit: FoundLimit) -> frozenset[str]:
    """Its values, and the groups of `ALIKE` that it may be of."""
    groups = {
        str(number) for number, group in enumerate(ALIKE) if not group.isdisjoint(limit.values)
    }
    return limit.values | groups


def _families(limit: FoundLimit) -> frozenset[tuple[str, int]]:
    """What it may be contrasted with: the classes of its values, taken apart as `APART` says.

    What is excluded may be included on the other side.
    """
    return frozenset(
        (
            value.partition(":")[0].replace("inclusion", "exception"),
            next((number for number, group in enumerate(APART, 1) if value in group), 0),
        )
        for value in limit.values
    )


def _lone(limit: FoundLimit, *, in_a: bool) -> LimitDifference:
    kind, size = min(limit.classes), len(limit.values)
    return LimitDifference(
        limit if in_a else None, None if in_a else limit, "unmatched", kind, size
    )


def _first_of(
    kinds: Sequence[tuple[str, int]],
    waiting: dict[tuple[str, int], list[int]],
    paired: set[int],
) -> tuple[tuple[str, int] | None, int]:
    """The first that waits of one of the families, with its family; none if none does."""
    for kind in kinds:
        line = waiting.get(kind, [])
        while line and line[-1] in paired:
            line.pop()
        if line:
            return kind, line[-1]
    return None, -1
