"""How units of measure are said in English, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import SI_PREFIXES, Units

# What CLDR lacks: other cases, numbers and spellings, and what people say for a unit.
_NAMES = {
    "degrees": "temperature-generic", "degree": "temperature-generic", "kilo": "mass-kilogram",
    "kilos": "mass-kilogram", "degrees centigrade": "temperature-celsius",
    "degrees c": "temperature-celsius", "degrees f": "temperature-fahrenheit",
    "tonnes": "mass-tonne", "tons": "mass-ton", "feet": "length-foot",
    "barrels": "volume-barrel", "year-old": "duration-year",
    "square kilometres": "area-square-kilometer", "square metres": "area-square-meter",
    "gallons": "volume-gallon", "cubic metres": "volume-cubic-meter",
    "miles an hour": "speed-mile-per-hour", "inch": "length-inch", "knots": "speed-knot",
}  # fmt: skip
# Abbreviations in use beside CLDR's short forms.
_SYMBOLS = {
    "mi": "length-mile", "hr": "duration-hour", "hrs": "duration-hour",
    "mins": "duration-minute", "sec": "duration-second", "secs": "duration-second",
    "yr": "duration-year", "yrs": "duration-year",
}  # fmt: skip
_SI_UNITS = {
    "length-meter": ("meter", "meters", "metre", "metres"),
    "mass-gram": ("gram", "grams", "gramme", "grammes"),
    "volume-liter": ("liter", "liters", "litre", "litres"),
    "duration-second": ("second", "seconds"), "power-watt": ("watt", "watts"),
    "energy-watt-hour": ("watt-hour", "watt-hours"), "energy-joule": ("joule", "joules"),
    "frequency-hertz": ("hertz",), "pressure-pascal": ("pascal", "pascals"),
    "electric-volt": ("volt", "volts"), "digital-byte": ("byte", "bytes"),
    "digital-bit": ("bit", "bits"),
}  # fmt: skip

TABLES = Units(
    modifiers=frozenset(
        "next coming following consecutive successive full working calendar business additional further more whole long last past first final".split()
    ),
    percent=("percent", "per cent", "percentage points", "percentage point", "pct"),
    names=_NAMES,
    symbols=_SYMBOLS,
    si_prefixes=tuple(zip(SI_PREFIXES, SI_PREFIXES, strict=True)),
    si_units=_SI_UNITS,
    unsure=frozenset("bar bars degree degrees feet foot knot knots minute second".split()),
    unsure_symbols=frozenset(("mi",)),
    ones="an?|one|per",
    per="an|a|per",
    hour="hours?",
    second="second",
)
