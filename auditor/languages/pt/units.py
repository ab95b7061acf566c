"""How units of measure are said in Portuguese, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import SI_PREFIXES, Units

# What CLDR lacks: other cases, numbers and spellings, and what people say for a unit.
_NAMES = {
    "milhas": "miles", "graus": "temperature-generic", "quilos": "mass-kilogram",
    "quilo": "mass-kilogram", "graus centígrados": "temperature-celsius",
}  # fmt: skip
_PREFIXES = "nano micro mili centi deci hecto quilo mega giga tera".split()
_SI_UNITS = {
    "length-meter": ("metro", "metros"), "mass-gram": ("grama", "gramas"),
    "volume-liter": ("litro", "litros"), "duration-second": ("segundo", "segundos"),
    "power-watt": ("watt", "watts"), "energy-joule": ("joule", "joules"),
    "frequency-hertz": ("hertz",), "pressure-pascal": ("pascal",),
    "electric-volt": ("volt", "volts"), "digital-byte": ("byte", "bytes"),
    "digital-bit": ("bit", "bits"),
}  # fmt: skip

TABLES = Units(
    modifiers=frozenset(
        "próximos próximas últimos últimas primeiros primeiras longos longas".split()
    ),
    percent=("por cento", "porcento"),
    names=_NAMES,
    si_prefixes=tuple(zip(SI_PREFIXES, _PREFIXES, strict=True)),
    si_units=_SI_UNITS,
    unsure=frozenset("bar bars coroas graus libra libras real segundo".split()),
    accented=(
        ("quilometro", "quilômetro"),  # Brazil
        ("quilometro", "quilómetro"),  # Portugal
        ("milimetro", "milímetro"),
        ("centimetro", "centímetro"),
    ),
    ones="uma?",
    per="por|à",
    hour="hora",
    second="segundo",
)
