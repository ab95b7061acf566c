"""Symbols of units: common to all languages, with case, and with every usual SI prefix."""

from __future__ import annotations

from functools import lru_cache

from auditor.facts.numbers.dimensions import PERCENT
from auditor.languages import language as language_of
from auditor.languages.tables.units import Units

_PREFIX_SIGNS = {
    "n": "nano",
    "µ": "micro",
    "μ": "micro",
    "u": "micro",
    "m": "milli",
    "c": "centi",
    "d": "deci",
    "h": "hecto",
    "k": "kilo",
    "K": "kilo",
    "M": "mega",
    "G": "giga",
    "T": "tera",
    "P": "peta",
}
# Each base with the prefixes in use; with others it would be another word (Mg is a slip for mg).
_PREFIXED = (
    ("m", "length-meter", "n µ μ m c d k"),
    ("g", "mass-gram", "n µ μ u m k"),
    ("l", "volume-liter", "µ μ m c d h"),
    ("L", "volume-liter", "µ μ m c d h"),
    ("s", "duration-second", "n µ μ m"),
    ("t", "mass-tonne", "k M G"),
    ("W", "power-watt", "m k M G T"),
    ("Wh", "energy-watt-hour", "k M G T"),
    ("J", "energy-joule", "k M G T"),
    ("cal", "energy-calorie", "k"),
    ("eV", "energy-electronvolt", "k M G T"),
    ("Hz", "frequency-hertz", "k M G T"),
    ("Pa", "pressure-pascal", "h k M G"),
    ("bar", "pressure-bar", "m"),
    ("V", "electric-volt", "m k"),
    ("A", "electric-ampere", "m k"),
    ("B", "digital-byte", "k K M G T P"),
    ("bit", "digital-bit", "k K M G T"),
    ("bit/s", "digital-bit", "k K M G T"),
)
# Bases that are a symbol without a prefix too. A, B, J and K mean too many things.
_BARE = frozenset("m g l L s t W Wh Hz Pa bar V bit".split())
_OTHERS = {
    "%": PERCENT,
    "٪": PERCENT,
    "％": PERCENT,
    "ha": "area-hectare",
    "km²": "area-square-kilometer",
    "km2": "area-square-kilometer",
    "sq km": "area-square-kilometer",
    "m²": "area-square-meter",
    "m2": "area-square-meter",
    "sq m": "area-square-meter",
    "cm²": "area-square-centimeter",
    "cm2": "area-square-centimeter",
    "sq ft": "area-square-foot",
    "m³": "volume-cubic-meter",
    "m3": "volume-cubic-meter",
    "cm³": "volume-cubic-centimeter",
    "cm3": "volume-cubic-centimeter",
    "mcg": "mass-microgram",
    "min": "duration-minute",
    "h": "duration-hour",
    "°C": "temperature-celsius",
    "° C": "temperature-celsius",
    "℃": "temperature-celsius",
    "°F": "temperature-fahrenheit",
    "° F": "temperature-fahrenheit",
    "℉": "temperature-fahrenheit",
    "°": "temperature-generic",
    "km/h": "speed-kilometer-per-hour",
    "kmh": "speed-kilometer-per-hour",
    "kph": "speed-kilometer-per-hour",
    "m/s": "speed-meter-per-second",
    "mph": "speed-mile-per-hour",
    "lb": "mass-pound",
    "lbs": "mass-pound",
    "oz": "mass-ounce",
    "ft": "length-foot",
    "yd": "length-yard",
    "psi": "pressure-pound-force-per-square-inch",
    "bbl": "volume-barrel",
}
# Something else as often: million, a verb, tuberculosis, a café.
_UNSURE = frozenset("m t h s l L W V ha TB bar min cal ms °".split())
# Words or other symbols when written small.
_CAPITALS = frozenset("ma mt gt".split())


def is_confident(symbol: str, language: str) -> bool:
    """Whether a symbol behind a number is hardly ever anything but the unit."""
    return (
        symbol not in _UNSURE and symbol not in language_of(language).tables(Units).unsure_symbols
    )


@lru_cache(maxsize=64)
def symbols(language: str) -> dict[str, str]:
    """Symbols as they are written, and the ids of their units."""
    known = language_of(language).tables(Units)
    table = dict(_OTHERS)
    for base, unit, prefixes in (*_PREFIXED, *known.prefixed_symbols):
        of, _, name = unit.partition("-")
        for sign in prefixes.split():
            table[sign + base] = f"{of}-{_PREFIX_SIGNS[sign]}{name}"
        if base in _BARE:
            table[base] = unit
    return {**table, **known.symbols}


@lru_cache(maxsize=64)
def caseless_symbols(language: str) -> dict[str, str]:
    """Symbols in lower case, for KM and Kg; of mW and MW the common one."""
    capitals = _CAPITALS | language_of(language).tables(Units).capital_symbols
    return {
        symbol.lower(): unit
        for symbol, unit in symbols(language).items()
        if len(symbol) > 1 and symbol.lower() not in capitals
    }
