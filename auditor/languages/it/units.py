"""How units of measure are said in Italian, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import SI_PREFIXES, Units

# What CLDR lacks: other cases, numbers and spellings, and what people say for a unit.
_NAMES = {
    "miglia": "miles", "gradi": "temperature-generic", "chili": "mass-kilogram",
    "chilo": "mass-kilogram", "gradi centigradi": "temperature-celsius",
}  # fmt: skip
_PREFIXES = "nano micro milli centi deci etto chilo mega giga tera".split()
_SI_UNITS = {
    "length-meter": ("metro", "metri"), "mass-gram": ("grammo", "grammi"),
    "volume-liter": ("litro", "litri"), "duration-second": ("secondo", "secondi"),
    "power-watt": ("watt",), "energy-joule": ("joule",), "frequency-hertz": ("hertz",),
    "pressure-pascal": ("pascal",), "electric-volt": ("volt",), "digital-byte": ("byte",),
    "digital-bit": ("bit",),
}  # fmt: skip

TABLES = Units(
    modifiers=frozenset("prossimi prossime ultimi ultime primi prime lunghi lunghe".split()),
    percent=("per cento", "percento"),
    names=_NAMES,
    si_prefixes=tuple(zip(SI_PREFIXES, _PREFIXES, strict=True)),
    si_units=_SI_UNITS,
    unsure=frozenset("bar corone gradi grado secondo".split()),
    ones="una?|un['’]",
    per="(?:all|l)['’]|al|per",
    hour="ora",
    second="secondo",
)
