"""What a number fact is worth: an exact value, its unit, and the other ways it can be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

# Money is often named by its family alone ("five million dollars"), so only families conflict.
_FAMILIES = {
    "dollar": "USD AUD CAD NZD HKD SGD TWD JMD",
    "pound": "GBP EGP LBP SYP SDG mass-pound",
    "dinar": "IQD JOD KWD BHD LYD TND DZD RSD",
    "riyal": "SAR QAR OMR YER IRR",
    "franc": "CHF XOF XAF FRF",
    "peso": "MXN ARS CLP COP PHP UYU CUP",
    "rupee": "INR PKR LKR NPR",
    "krone": "SEK NOK DKK ISK",
    "ton": "mass-tonne mass-ton",
}
# To one unit of each dimension: metres, square metres, kilograms, litres, metres a second.
_MEASURES: dict[str, tuple[str, float]] = {
    "length-kilometer": ("length", 1000),
    "length-meter": ("length", 1),
    "length-centimeter": ("length", 0.01),
    "length-millimeter": ("length", 0.001),
    "length-mile": ("length", 1609.34),
    "length-nautical-mile": ("length", 1852),
    "length-yard": ("length", 0.9144),
    "length-foot": ("length", 0.3048),
    "length-inch": ("length", 0.0254),
    "area-square-kilometer": ("area", 1e6),
    "area-hectare": ("area", 1e4),
    "area-square-meter": ("area", 1),
    "area-square-mile": ("area", 2.59e6),
    "area-acre": ("area", 4046.9),
    "area-square-foot": ("area", 0.0929),
    "area-dunam": ("area", 1000),
    "mass-kilogram": ("mass", 1),
    "mass-gram": ("mass", 0.001),
    "mass-pound": ("mass", 0.4536),
    "mass-ounce": ("mass", 0.02835),
    "mass-ton": ("mass", 1000),
    "mass-tonne": ("mass", 1000),
    "volume-liter": ("volume", 1),
    "volume-gallon": ("volume", 3.785),
    "volume-barrel": ("volume", 159),
    "volume-cubic-meter": ("volume", 1000),
    "speed-kilometer-per-hour": ("speed", 1),
    "speed-mile-per-hour": ("speed", 1.609),
    "duration-year": ("duration", 365),
    "duration-month": ("duration", 30.4),
    "duration-week": ("duration", 7),
    "duration-day": ("duration", 1),
    "duration-hour": ("duration", 1 / 24),
    "duration-minute": ("duration", 1 / 1440),
}
_SAME_MEASURE = 0.09  # translators round what they convert: 100 feet is 30 metres
_FAMILY_OF = {unit: family for family, units in _FAMILIES.items() for unit in units.split()}


class Form(StrEnum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    ORDINAL = "ordinal words"
    FRACTION = "fraction"
    DUAL = "dual"
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

    def converts_to(self, other: Quantity) -> bool:
        """Whether both are the same measure in different units, rounding allowed."""
        if self.unit is None or other.unit is None or self.unit == other.unit:
            return False
        if self.unit.startswith("temperature") and other.unit.startswith("temperature"):
            return _same_temperature(float(self.value), float(other.value))
        ours, theirs = _MEASURES.get(self.unit), _MEASURES.get(other.unit)
        if ours is None or theirs is None or ours[0] != theirs[0]:
            return False
        left, right = float(self.value) * ours[1], float(other.value) * theirs[1]
        return abs(left - right) <= _SAME_MEASURE * max(left, right)

    def unit_conflicts(self, other: Quantity) -> bool:
        """Whether both have a unit of one kind (two lengths, two currencies) and not the same."""
        if self.unit is None or other.unit is None or self.unit == other.unit:
            return False
        if _FAMILY_OF.get(self.unit, self.unit) == _FAMILY_OF.get(other.unit, other.unit):
            return False
        kinds = [
            _MEASURES.get(u, ("money",))[0] if _is_kind(u) else u for u in (self.unit, other.unit)
        ]
        return kinds[0] == kinds[1]


def _is_kind(unit: str) -> bool:
    """Whether a unit has others of its kind: a measure or an ISO currency."""
    return unit in _MEASURES or (len(unit) == 3 and unit.isupper())


def _same_temperature(x: float, y: float) -> bool:
    """Whether one is the other in Fahrenheit; a bare *degrees* may be either."""
    return abs(x * 1.8 + 32 - y) <= 2 or abs(y * 1.8 + 32 - x) <= 2
