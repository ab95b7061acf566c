"""Numbers that both sides give once: which is which, for asking whether they have changed places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from auditor.facts.dates.partial_dates import dates
from auditor.facts.numbers.quantities import Form, Quantity, quantities
from auditor.facts.references.values import KIND as REFERENCE
from auditor.model import Fact, Pair, Span

# Of a passage with more numbers than this (a table) only the first are looked at.
MOST = 40
_FORMS = frozenset({Form.DIGITS, Form.WORDS, Form.TIME, Form.FRACTION})
_YEARS = range(1500, 2101)


@dataclass(frozen=True, slots=True)
class Counterpart:
    """One number as either side has it; the spans are those of the passages, not of the documents."""

    a: Span
    b: Span
    of_a: Quantity
    of_b: Quantity

    @property
    def is_year(self) -> bool:
        """Whether it may well be the year of something."""
        bare = self.of_a.unit is None and self.of_a.form is Form.DIGITS
        return bare and self.of_a.value in _YEARS

    def measures_like(self, other: Counterpart) -> bool:
        """Whether the two numbers could stand in each other's place: of one unit, or years both."""
        units = {q.unit for q in (self.of_a, self.of_b, other.of_a, other.of_b) if q.unit}
        times = self.of_a.form is Form.TIME, other.of_a.form is Form.TIME
        return self.is_year == other.is_year and len(units) <= 1 and times[0] == times[1]


def counterparts(pair: Pair) -> list[Counterpart]:
    """The numbers that stand once in each passage, dates and references aside, in A's order."""
    of_a, of_b = _single(pair.facts_a), _single(pair.facts_b)
    found: dict[Span, Counterpart] = {}
    taken: set[int] = set()
    for value, (fact, quantity) in of_a.items():
        there, its = of_b.get(value, (None, None))
        if there is None or its is None or there.start in taken:
            continue
        a = fact.start - pair.a.start, fact.end - pair.a.start
        if a not in found:
            b = there.start - pair.b.start, there.end - pair.b.start
            found[a] = Counterpart(a, b, quantity, its)
            taken.add(there.start)
    return list(found.values())


def _single(facts: Sequence[Fact]) -> dict[Decimal, tuple[Fact, Quantity]]:
    """By every value that one number alone may have, that number."""
    numbers = [
        (fact, quantity)
        for fact, quantity in quantities(facts)[:MOST]
        if quantity.form is not Form.SINGLE
    ]
    apart = [(fact.start, fact.end) for fact, _ in dates(facts)]
    apart += [(fact.start, fact.end) for fact in facts if fact.kind == REFERENCE]
    often = Counter(value for _, quantity in numbers for value in set(quantity.all_readings))
    return {
        value: (fact, quantity)
        for fact, quantity in sorted(numbers, key=lambda one: one[0].start)
        if quantity.form in _FORMS and not any(start <= fact.start < end for start, end in apart)
        for value in quantity.all_readings
        if often[value] == 1
    }
