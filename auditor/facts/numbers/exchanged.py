"""Two numbers that have changed places: by the words around them, or by standing the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from auditor.facts.numbers.counterparts import Counterpart, counterparts
from auditor.facts.numbers.quantities import Quantity
from auditor.facts.numbers.roles import (
    Joint,
    is_whole,
    joints_of,
    outer,
    repeats,
    roles_of,
    speaks_of_losing,
)
from auditor.languages import language as language_of
from auditor.languages import primary
from auditor.model import Pair, Passage, Span

# Numbers further apart belong to different statements.
_FAR = 120
_SENTENCE_END = re.compile(r"[.!?;。！？；؟؛۔]\s")
_Number: TypeAlias = tuple[Span, Quantity]


@dataclass(frozen=True, slots=True)
class Exchange:
    """Two numbers of A, in order, that B may have exchanged.

    ``by``: ``roles`` and ``joint``: the words say so; ``signs``: so does the order around a sign, which in
    right-to-left text may be stored either way; ``order``: they only stand the other way round.
    """

    one: Counterpart
    other: Counterpart
    by: str


@dataclass(frozen=True, slots=True)
class _Side:
    """Two numbers as one text has them."""

    text: str
    language: str
    numbers: tuple[_Number, _Number]

    @classmethod
    def of(cls, passage: Passage, one: _Number, other: _Number) -> _Side:
        return cls(passage.text, primary(passage.language), (one, other))

    @property
    def crossed(self) -> bool:
        """Whether the second stands before the first."""
        return self.numbers[1][0] < self.numbers[0][0]

    @property
    def gap(self) -> str:
        """The text between the two, units aside."""
        first, second = sorted(outer(self.text, *number) for number in self.numbers)
        return self.text[first[1] : second[0]]

    def roles(self) -> list[frozenset[str]]:
        return [roles_of(self.text, *number, self.language) for number in self.numbers]

    def wholes(self) -> list[bool]:
        return [is_whole(self.text, *number, self.language) for number in self.numbers]

    def repeats(self) -> list[bool]:
        return [repeats(self.text, at, self.language) for at, _ in self.numbers]

    def joints(self) -> frozenset[tuple[Joint, bool]]:
        """What may join the two, and whether the first is then what stands first: the part, not the whole."""
        one, other = reversed(self.numbers) if self.crossed else self.numbers
        return frozenset(
            (Joint.OUT_OF, self.crossed)
            if joint is Joint.WHOLE_FIRST
            else (joint, not self.crossed)
            for joint in joints_of(self.text, one, other, self.language)
        )

    def either_way(self) -> bool:
        """Whether nobody knows which of the two a reader sees first."""
        rtl = language_of(self.language).direction == "rtl"
        return rtl and not any(map(str.isalpha, self.gap))


def exchanges(pair: Pair) -> list[Exchange]:
    """Neighbours among the numbers of a pair that B exchanges or has in the other order."""
    found = counterparts(pair)
    return [Exchange(x, y, by) for x, y in _neighbours(found) if (by := _how(x, y, pair))]


def _neighbours(found: Sequence[Counterpart]) -> Iterator[tuple[Counterpart, Counterpart]]:
    """Each number with the next that could stand in its place."""
    for i, one in enumerate(found):
        other = next((y for y in found[i + 1 :] if one.measures_like(y)), None)
        if other is not None:
            yield one, other


def _how(x: Counterpart, y: Counterpart, pair: Pair) -> str:
    a = _Side.of(pair.a, (x.a, x.of_a), (y.a, y.of_a))
    b = _Side.of(pair.b, (x.b, x.of_b), (y.b, y.of_b))
    if any(len(side.gap) > _FAR or _SENTENCE_END.search(side.gap) for side in (a, b)):
        return ""
    same = _same_roles(a.roles(), b.roles())
    if same is not None:
        return "" if same else "roles"
    if x.is_year or a.repeats() != [False, False] or b.repeats() != [False, False]:
        return ""
    by = _by_joint(a, b)
    if by is not None:
        return by
    # "Of the nine, six" and "six out of nine" have the same whole.
    whole = any(here and there for here, there in zip(a.wholes(), b.wholes(), strict=True))
    return "order" if b.crossed and not whole else ""


def _same_roles(a: list[frozenset[str]], b: list[frozenset[str]]) -> bool | None:
    """Whether both numbers keep their roles or exchange them; None where that is not said."""
    if a[0] == a[1] or b[0] == b[1] or not (all(a) or all(b)):
        return None
    if not (all(a) and all(b)):
        # From 9 to 6, and to 6 here, too, after 9.
        of_both = [(here, there) for here, there in zip(a, b, strict=True) if here and there]
        return True if any(here & there for here, there in of_both) else None
    kept = [bool(here & there) for here, there in zip(a, b, strict=True)]
    turned = [bool(here & there) for here, there in zip(a, reversed(b), strict=True)]
    if all(kept) == all(turned):
        return None
    return all(kept)


def _by_joint(a: _Side, b: _Side) -> str | None:
    """How the numbers around one joint were exchanged, empty if they were not; None without a common one."""
    of_a, of_b = a.joints(), b.joints()
    if of_a & of_b:
        return ""
    same = {joint for joint, _ in of_a} & {joint for joint, _ in of_b}
    if not same:
        return None
    if Joint.AGAINST in same and any(speaks_of_losing(s.text, s.language) for s in (a, b)):
        return ""
    return "signs" if a.either_way() or b.either_way() else "joint"
