"""What a number fact is worth: an exact value, its unit, and the other ways it can be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from auditor.facts.numbers.dimensions import (
    PERCENT,
    SOME_DEGREES,
    alternatives,
    convert,
    same_dimension,
)
from auditor.facts.valued import valued
from auditor.model import Fact

KIND = "number"

# Translators round what they convert: 100 feet is 30 metres.
_SAME_MEASURE = 0.09


class Form(StrEnum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    ORDINAL = "ordinal words"
    FRACTION = "fraction"
    DUAL = "dual"
    SINGLE = "single"
    ROMAN = "roman"
    TIME = "time"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as a text asserts it; equal when value and unit are.

    ``value`` is absolute (a minus sign is not read); a clock time is hours and hundredths for
    minutes, so 20:30 is 20.30. ``unit``: ``percent``, an ISO 4217 code, a CLDR unit id, the name of
    a family (``dollars``) or None; ``unit_sure`` unless its word means other things as often.
    ``written``: the number with its unit as the text has them. ``half_day_said``: a clock time that
    is known to be before or after noon (3 p.m., 15:30).
    ``ambiguous``: the word has other common meanings, or is often left out. ``readings``: other values
    the same writing may stand for. ``other_mark``: what it would be worth in a language with the other
    decimal mark (``1.234`` is one thousand in half of the world). ``groups``: the numbers it is, one by
    one, if the blanks in it (``12 500``) group nothing.
    """

    value: Decimal
    unit: str | None = None
    form: Form = field(default=Form.DIGITS, compare=False)
    ambiguous: bool = field(default=False, compare=False)
    readings: tuple[Decimal, ...] = field(default=(), compare=False)
    unit_confident: bool = field(default=True, compare=False)
    written: str = field(default="", compare=False)
    half_day_said: bool = field(default=False, compare=False)
    other_mark: tuple[Decimal, ...] = field(default=(), compare=False)
    groups: tuple[Decimal, ...] = field(default=(), compare=False)

    def __str__(self) -> str:
        """The value without exponent, and the unit."""
        value = format(self.value, "f")
        if self.unit is None:
            return value
        return f"{value}%" if self.unit == PERCENT else f"{value} {self.unit.split('-', 1)[-1]}"

    @property
    def all_readings(self) -> tuple[Decimal, ...]:
        """The value first, then what else it may be."""
        return (self.value, *self.readings)

    def agrees(self, other: Quantity) -> bool:
        """Whether one reading of each is the same number."""
        if (self.form is Form.VAGUE) != (other.form is Form.VAGUE):
            return False
        return not set(self.all_readings).isdisjoint(other.all_readings)

    def converts_to(self, other: Quantity) -> bool:
        """Whether both are the same measure in different units, rounding allowed."""
        if self.unit is None or other.unit is None:
            return False
        if self.unit == other.unit and self.unit != SOME_DEGREES:
            return False
        mine, others = alternatives(self.unit), alternatives(other.unit)
        if mine & others and not self.unit.startswith("temperature"):
            return False  # the same unit under two names: nothing was converted or rounded
        return any(
            _same_measure(float(ours), unit, float(theirs), to)
            for unit in mine
            for to in others
            if unit != to
            for ours in self.all_readings
            for theirs in other.all_readings
        )

    def unit_conflicts(self, other: Quantity) -> bool:
        """Whether both have a unit, these cannot mean the same, and the values do not convert."""
        if self.unit is None or other.unit is None or self.unit == other.unit:
            return False
        if not alternatives(self.unit).isdisjoint(alternatives(other.unit)):
            return False
        return not self.converts_to(other)

    def unit_conflict_is_confident(self, other: Quantity) -> bool:
        """Whether units that conflict are surely units: of one dimension, or neither ambiguous."""
        if self.unit is None or other.unit is None:
            return False
        return same_dimension(self.unit, other.unit) or (
            self.unit_confident and other.unit_confident
        )

    def half_day_conflicts(self, other: Quantity) -> bool:
        """Whether both are clock times whose half of the day is known, and it is not the same."""
        if not (self.half_day_said and other.half_day_said):
            return False
        return self.value != other.value


def quantities(facts: Iterable[Fact]) -> list[tuple[Fact, Quantity]]:
    """The numbers among the facts, each with its quantity."""
    return valued(facts, KIND, Quantity)


def _same_measure(value: float, unit: str, other: float, to: str) -> bool:
    converted = convert(value, unit, to)
    if converted is None:
        return False
    if unit.startswith("temperature"):
        return abs(converted - other) <= 2
    return abs(converted - other) <= _SAME_MEASURE * max(abs(converted), abs(other))
