"""How units of measure are said in Spanish, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import SI_PREFIXES, Units

# What CLDR lacks: other cases, numbers and spellings, and what people say for a unit.
_NAMES = {
    "millas": "miles", "millas náuticas": "length-nautical-mile",
    "grados": "temperature-generic", "kilo": "mass-kilogram", "kilos": "mass-kilogram",
    "grados centígrados": "temperature-celsius",
}  # fmt: skip
# Abbreviations in use beside CLDR's short forms.
_SYMBOLS = {
    "seg": "duration-second",
}  # fmt: skip
_PREFIXES = "nano micro mili centi deci hecto kilo mega giga tera".split()
_SI_UNITS = {
    "length-meter": ("metro", "metros"), "mass-gram": ("gramo", "gramos"),
    "volume-liter": ("litro", "litros"), "duration-second": ("segundo", "segundos"),
    "power-watt": ("vatio", "vatios", "watt", "watts"), "energy-joule": ("julio", "julios"),
    "frequency-hertz": ("hercio", "hercios"), "pressure-pascal": ("pascal", "pascales"),
    "electric-volt": ("voltio", "voltios"), "digital-byte": ("byte", "bytes"),
    "digital-bit": ("bit", "bits"),
}  # fmt: skip

TABLES = Units(
    modifiers=frozenset(
        "próximos próximas últimos últimas primeros primeras largos largas".split()
    ),
    percent=("por ciento", "por cien"),
    names=_NAMES,
    symbols=_SYMBOLS,
    si_prefixes=tuple(zip(SI_PREFIXES, _PREFIXES, strict=True)),
    si_units=_SI_UNITS,
    unsure=frozenset("bar coronas grado grados libra libras segundo".split()),
    accented=(
        ("kilometro", "kilómetro"),
        ("milimetro", "milímetro"),
        ("centimetro", "centímetro"),
    ),
    ones="una?",
    per="por|a la",
    hour="hora",
    second="segundo",
)
