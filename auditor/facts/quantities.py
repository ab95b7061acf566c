"""What a number fact is worth: an exact value, its unit, and the other ways it can be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

# Money is often named by its family alone ("five million dollars"), so only families conflict.
_FAMILIES = {
    "dollar": "USD AUD CAD NZD HKD SGD TWD JMD",
    "pound": "GBP EGP LBP SYP SDG",
    "dinar": "IQD JOD KWD BHD LYD TND DZD RSD",
    "riyal": "SAR QAR OMR YER IRR",
    "franc": "CHF XOF XAF FRF",
    "peso": "MXN ARS CLP COP PHP UYU CUP",
    "rupee": "INR PKR LKR NPR",
    "krone": "SEK NOK DKK ISK",
    "ton": "mass-tonne mass-ton",
    "year": "duration-year",
}
_FAMILY_OF = {unit: family for family, units in _FAMILIES.items() for unit in units.split()}


class Form(StrEnum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    ORDINAL = "ordinal words"
    FRACTION = "fraction"
    ROMAN = "roman"
    TIME = "time"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as a text asserts it; equal when value and unit are.

    ``value`` is absolute (a minus sign is not read); a clock time is hours and hundredths for
    minutes, so 20:30 is 20.30. ``unit``: ``percent``, an ISO 4217 code, a CLDR unit id or None.
    ``weak``: the word has other common meanings, or is often left out. ``readings``: other values
    the same writing may stand for (``1.234`` is one thousand in half of the world).
    """

    value: Decimal
    unit: str | None = None
    form: Form = field(default=Form.DIGITS, compare=False)
    weak: bool = field(default=False, compare=False)
    readings: tuple[Decimal, ...] = field(default=(), compare=False)

    def __str__(self) -> str:
        """The value without exponent, and the unit."""
        value = format(self.value, "f")
        if self.unit is None:
            return value
        return f"{value}%" if self.unit == "percent" else f"{value} {self.unit.split('-', 1)[-1]}"

    @property
    def all_readings(self) -> tuple[Decimal, ...]:
        """The value first, then what else it may be."""
        return (self.value, *self.readings)

    def agrees(self, other: Quantity) -> bool:
        """Whether one reading of each is the same number."""
        if (self.form is Form.VAGUE) != (other.form is Form.VAGUE):
            return False
        return not set(self.all_readings).isdisjoint(other.all_readings)

    def unit_conflicts(self, other: Quantity) -> bool:
        """Whether both have a unit and these cannot mean the same."""
        if self.unit is None or other.unit is None:
            return False
        return _FAMILY_OF.get(self.unit, self.unit) != _FAMILY_OF.get(other.unit, other.unit)
