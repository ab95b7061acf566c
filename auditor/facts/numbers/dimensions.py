"""What a unit measures and how much of it: dimensions, SI prefixes, and names several units share.

Factors are the exact definitions (BIPM, *The International System of Units*, 9th edition; NIST SP 811)
where there is one; a month and a year are their means. Units are named by CLDR's ids.
"""

from __future__ import annotations

from functools import lru_cache

PERCENT = "percent"
MONEY = "money"
# Degrees of which nobody says whether they are Celsius's or Fahrenheit's.
SOME_DEGREES = "temperature-generic"
SI_PREFIXES = {
    "nano": 1e-9,
    "micro": 1e-6,
    "milli": 1e-3,
    "centi": 1e-2,
    "deci": 0.1,
    "hecto": 100.0,
    "kilo": 1e3,
    "mega": 1e6,
    "giga": 1e9,
    "tera": 1e12,
    "peta": 1e15,
}
# To one unit of each dimension. Those with a prefix (kilometre) follow from these.
_FACTORS: dict[str, float] = {
    "length-meter": 1,
    "length-mile": 1609.344,
    "length-nautical-mile": 1852,
    "length-yard": 0.9144,
    "length-foot": 0.3048,
    "length-inch": 0.0254,
    "area-square-kilometer": 1e6,
    "area-hectare": 1e4,
    "area-square-meter": 1,
    "area-square-centimeter": 1e-4,
    "area-square-mile": 2.59e6,
    "area-acre": 4046.86,
    "area-square-foot": 0.092903,
    "area-dunam": 1000,
    "mass-gram": 1,
    "mass-pound": 453.592,
    "mass-ounce": 28.3495,
    "mass-stone": 6350.29,
    "mass-ton": 1e6,
    "mass-tonne": 1e6,
    "volume-liter": 1,
    "volume-cubic-meter": 1000,
    "volume-cubic-kilometer": 1e12,
    "volume-cubic-centimeter": 0.001,
    "volume-cubic-foot": 28.3168,
    "volume-gallon": 3.78541,
    "volume-gallon-imperial": 4.54609,
    "volume-pint": 0.473176,
    "volume-quart": 0.946353,
    "volume-fluid-ounce": 0.0295735,
    "volume-barrel": 158.987,
    "speed-meter-per-second": 1,
    "speed-kilometer-per-hour": 1 / 3.6,
    "speed-mile-per-hour": 0.44704,
    "speed-knot": 1852 / 3600,
    "duration-second": 1,
    "duration-minute": 60,
    "duration-hour": 3600,
    "duration-day": 86400,
    "duration-week": 604800,
    "duration-month": 86400 * 30.44,
    "duration-year": 86400 * 365.25,
    "duration-decade": 864000 * 365.25,
    "duration-century": 8640000 * 365.25,
    "power-watt": 1,
    "power-horsepower": 745.7,
    "energy-joule": 1,
    "energy-watt-hour": 3600,
    "energy-calorie": 4.184,
    "energy-electronvolt": 1.602176634e-19,
    "frequency-hertz": 1,
    "pressure-pascal": 1,
    "pressure-bar": 1e5,
    "pressure-pound-force-per-square-inch": 6894.76,
    "pressure-atmosphere": 101325,
    "electric-volt": 1,
    "electric-ampere": 1,
    "digital-bit": 1,
    "digital-byte": 8,
}
# A bare name or sign stands for any of its family, and a writer's *ton* for either ton.
_FAMILIES = {
    "dollars": "USD AUD CAD NZD HKD SGD TWD JMD NAD BBD FJD TTD LRD XCD ZWL BSD BZD GYD SRD BND",
    "pounds": "GBP EGP LBP SYP SDG SSP FKP GIP mass-pound",
    "liras": "TRY LBP SYP",
    "dinars": "IQD JOD KWD BHD LYD TND DZD RSD",
    "riyals": "SAR QAR OMR YER IRR",
    "dirhams": "AED MAD",
    "francs": "CHF XOF XAF XPF DJF GNF BIF RWF CDF KMF",
    "pesos": "MXN ARS CLP COP PHP UYU CUP DOP",
    "rupees": "INR PKR LKR NPR MUR SCR",
    "kroner": "SEK NOK DKK ISK CZK",
    "roubles": "RUB BYN",
    "yen or yuan": "JPY CNY",
    "miles": "length-mile length-nautical-mile",
    "mass-ton": "mass-ton mass-tonne",
    SOME_DEGREES: "temperature-celsius temperature-fahrenheit angle-degree",
    "volume-gallon": "volume-gallon volume-gallon-imperial",
}


@lru_cache(maxsize=256)
def alternatives(unit: str) -> frozenset[str]:
    """The units that a unit as written may stand for, itself alone as a rule."""
    return frozenset(_FAMILIES.get(unit, unit).split())


@lru_cache(maxsize=256)
def dimension(unit: str) -> str:
    """What a single unit measures: ``length``, ``money`` …; per cent measure a share."""
    if unit == PERCENT:
        return PERCENT
    return unit.split("-", 1)[0] if "-" in unit else MONEY


@lru_cache(maxsize=256)
def factor(unit: str) -> float | None:
    """How many of its dimension's first unit it is; None where no factor converts it."""
    if unit in _FACTORS:
        return _FACTORS[unit]
    of, _, name = unit.partition("-")
    for prefix, times in SI_PREFIXES.items():
        base = (
            _FACTORS.get(f"{of}-{name.removeprefix(prefix)}") if name.startswith(prefix) else None
        )
        if base is not None:
            return base * times
    return None


def same_dimension(one: str, other: str) -> bool:
    """Whether two units as written can measure the same kind of thing."""
    ours, theirs = ({dimension(u) for u in alternatives(unit)} for unit in (one, other))
    return not ours.isdisjoint(theirs)


def convert(value: float, unit: str, to: str) -> float | None:
    """The value in another single unit of the dimension; None where nothing converts."""
    if unit == to:
        return value
    if dimension(unit) != dimension(to):
        return None
    if unit == "temperature-celsius" and to == "temperature-fahrenheit":
        return value * 1.8 + 32
    if unit == "temperature-fahrenheit" and to == "temperature-celsius":
        return (value - 32) / 1.8
    ours, theirs = factor(unit), factor(to)
    return None if ours is None or theirs is None else value * ours / theirs
