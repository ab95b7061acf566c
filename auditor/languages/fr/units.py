"""How units of measure are said in French, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import SI_PREFIXES, Units

# What CLDR lacks: other cases, numbers and spellings, and what people say for a unit.
_NAMES = {
    "an": "duration-year", "degrés": "temperature-generic", "kilos": "mass-kilogram",
    "kilo": "mass-kilogram", "milles": "miles", "années": "duration-year",
    "année": "duration-year", "barils": "volume-barrel",
    "degrés centigrades": "temperature-celsius",
}  # fmt: skip
# Abbreviations in use beside CLDR's short forms.
_SYMBOLS = {
    "mn": "duration-minute", "sec": "duration-second",
}  # fmt: skip
_PREFIXES = "nano micro milli centi déci hecto kilo méga giga téra".split()
_SI_UNITS = {
    "length-meter": ("mètre", "mètres"), "mass-gram": ("gramme", "grammes"),
    "volume-liter": ("litre", "litres"), "duration-second": ("seconde", "secondes"),
    "power-watt": ("watt", "watts"), "energy-watt-hour": ("wattheure", "wattheures"),
    "energy-joule": ("joule", "joules"), "frequency-hertz": ("hertz",),
    "pressure-pascal": ("pascal", "pascals"), "electric-volt": ("volt", "volts"),
    "digital-byte": ("octet", "octets"), "digital-bit": ("bit", "bits"),
}  # fmt: skip

TABLES = Units(
    modifiers=frozenset(
        "prochains prochaines derniers dernières premiers premières longs longues dernier bons bonnes autres".split()
    ),
    percent=("pour cent", "pourcent", "p. cent"),
    names=_NAMES,
    symbols=_SYMBOLS,
    si_prefixes=tuple(zip(SI_PREFIXES, _PREFIXES, strict=True)),
    si_units=_SI_UNITS,
    unsure=frozenset(
        "bar bars couronnes degré degrés livre livres milles minute nœuds pied pieds".split()
    ),
    # The byte is an octet: Mo, Go.
    prefixed_symbols=(("o", "digital-byte", "k K M G T P"),),
    capital_symbols=frozenset("mo go to po".split()),
    ones="une?",
    per="par|à la|à|(?:à )?l['’]",
    hour="heures?",
    second="seconde",
)
