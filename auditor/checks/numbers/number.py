"""A number of one side on its way to a finding."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from auditor.facts.dates.partial_dates import dates
from auditor.facts.numbers.quantities import Form, Quantity, quantities
from auditor.model import Fact


@dataclass(slots=True)
class Number:
    """A number fact on its way to a finding.

    ``implied``: the other side has a word that may carry it (*both*, a dual, an article for 1), so it
    counts only against a number the other side has instead.
    """

    fact: Fact
    quantity: Quantity
    in_date: bool
    partner: Number | None = None
    implied: bool = False

    @property
    def vague(self) -> bool:
        """Whether it is an order of magnitude ("hundreds")."""
        return self.quantity.form is Form.VAGUE

    @property
    def is_share(self) -> bool:
        """Whether it is a part in words or a fraction: a half, two thirds, 1/4."""
        return self.quantity.form is Form.FRACTION and self.quantity.value < 1

    @property
    def written_in_digits(self) -> bool:
        """Whether it stands in digits, as a number or a clock time."""
        return self.quantity.form in (Form.DIGITS, Form.TIME)


def numbers_of(facts: Iterable[Fact]) -> list[Number]:
    """The numbers among the facts, in order; one of a unit without a number is none."""
    facts = list(facts)
    spans = sorted((fact.start, fact.end) for fact, _ in dates(facts))
    numbers: list[Number] = []
    index = 0
    found = [one for one in quantities(facts) if one[1].form is not Form.SINGLE]
    for fact, quantity in sorted(found, key=lambda one: one[0].start):
        while index < len(spans) and spans[index][1] <= fact.start:
            index += 1
        in_date = index < len(spans) and spans[index][0] <= fact.start < spans[index][1]
        numbers.append(Number(fact, quantity, in_date))
    return numbers
