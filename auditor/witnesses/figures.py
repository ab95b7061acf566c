"""Numbers of several readings: which are the same figure, as exact as each is given.

*About 6,000* is a figure of one digit that counts: 5,500 to 6,500. *More than 5,000* and *between 5,000 and 6,000*
hold what lies in them. Two figures are the same where what they allow meets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from auditor.checks.numbers.number import Number, numbers_of
from auditor.facts.numbers.quantities import Form, Quantity
from auditor.facts.official import FoundLimit, find_limits
from auditor.facts.wording import either
from auditor.languages import primary
from auditor.languages.tables.joints import Joints
from auditor.witnesses.model import Statement

_ABOUT = frozenset({"amount:about"})
_FROM = frozenset({"amount:at-least", "amount:more-than"})
_UP_TO = frozenset({"amount:at-most", "amount:less-than"})
# The word that makes a number approximate stands beside it.
_NEAR = 3
INFINITE = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as a reading gives it: ``low`` to ``high`` is what it allows; ``text`` with the word beside it."""

    quantity: Quantity
    start: int
    end: int
    text: str
    low: Decimal
    high: Decimal
    approximate: bool = False

    def meets(self, other: Figure) -> bool:
        """Whether both can be the same figure."""
        if self.quantity.unit_conflicts(other.quantity):
            return False
        if self.quantity.agrees(other.quantity) or self.quantity.converts_to(other.quantity):
            return True
        if self.low == self.high or other.low == other.high:
            return self.low <= other.high and other.low <= self.high
        # Two ranges that only touch, as about 5,000 and about 6,000 do at 5,500, have nothing in common.
        return self.low < other.high and other.low < self.high


def figures_of(statement: Statement) -> list[Figure]:
    """The numbers of a reading that are no part of a date, in order."""
    passage = statement.passage
    numbers = [one for one in numbers_of(statement.facts) if not one.in_date and not one.vague]
    if not numbers:
        return []
    limits = find_limits(passage.text, language=passage.language)
    ranges = _ranges(statement, numbers)
    return [_figure(one, statement, limits, ranges) for one in numbers]


def _figure(
    number: Number,
    statement: Statement,
    limits: Sequence[FoundLimit],
    ranges: dict[int, tuple[Decimal, Decimal]],
) -> Figure:
    own = statement.passage
    start, end = number.fact.start - own.start, number.fact.end - own.start
    beside = next((one for one in limits if _stands_beside(one, start, end, own.text)), None)
    values = beside.values if beside else frozenset[str]()
    value = number.quantity.value
    low = high = value
    approximate = bool(values & _ABOUT)
    if approximate:
        half = granule(value) / 2
        low, high = value - half, value + half
    elif values & _FROM:
        high = INFINITE
    elif values & _UP_TO:
        low = Decimal(0)
    if number.fact.start in ranges:
        low, high = ranges[number.fact.start]
        approximate = True
    first = min(start, beside.start) if beside else start
    last = max(end, beside.end) if beside else end
    return Figure(
        number.quantity,
        number.fact.start,
        number.fact.end,
        " ".join(own.text[first:last].split()),
        low,
        high,
        approximate or bool(values & (_FROM | _UP_TO)),
    )


def _stands_beside(limit: FoundLimit, start: int, end: int, text: str) -> bool:
    if not limit.values & (_ABOUT | _FROM | _UP_TO):
        return False
    if limit.start <= start and limit.end >= start:
        return True
    before, behind = text[limit.end : start], text[end : limit.start]
    near_before = limit.end <= start and len(before.split()) <= 1 and len(before) <= 2 * _NEAR
    near_behind = limit.start >= end and len(behind.strip()) == 0 and len(behind) <= _NEAR
    return near_before or near_behind


def granule(value: Decimal) -> Decimal:
    """The step of a round number's last digit that counts: 1000 of 6,000, 100 of 5,200, 1 of 17."""
    if value == 0 or value != value.to_integral_value():
        return Decimal(0)
    _, digits, exponent = value.normalize().as_tuple()
    step = int(exponent) if isinstance(exponent, int) else 0
    # Of 10 and 20 nobody says that the tens are all that counts; a lone digit allows one either side.
    return Decimal(10) ** step if step or len(digits) > 1 else Decimal(1)


@lru_cache(maxsize=32)
def _range_word(code: str) -> re.Pattern[str]:
    words = either(code, Joints, lambda t: t.to)
    return re.compile(rf"\s*(?:-|–|—|(?<!\w)(?:{words})(?!\w))\s*", re.IGNORECASE)


def _ranges(statement: Statement, numbers: Sequence[Number]) -> dict[int, tuple[Decimal, Decimal]]:
    """By where a number starts, the range that it and its neighbour make: 5,000 to 6,000."""
    own, found = statement.passage, {}
    pattern = _range_word(primary(own.language))
    for one, other in pairwise(numbers):
        low, high = one.quantity.value, other.quantity.value
        plain = {one.quantity.form, other.quantity.form} <= {Form.DIGITS, Form.WORDS}
        between = own.text[one.fact.end - own.start : other.fact.start - own.start]
        if plain and low < high and pattern.fullmatch(between):
            found[one.fact.start] = found[other.fact.start] = low, high
    return found
