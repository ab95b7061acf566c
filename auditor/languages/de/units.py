"""How units of measure are said in German, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import SI_PREFIXES, Units

# What CLDR lacks: other cases, numbers and spellings, and what people say for a unit.
_NAMES = {
    "kilo": "mass-kilogram", "grad": "temperature-generic", "jahren": "duration-year",
    "tagen": "duration-day", "monaten": "duration-month", "barrel": "volume-barrel",
    "gallone": "volume-gallon", "gallonen": "volume-gallon",
}  # fmt: skip
# Abbreviations in use beside CLDR's short forms.
_SYMBOLS = {
    "Std": "duration-hour", "Min": "duration-minute", "Sek": "duration-second",
}  # fmt: skip
_PREFIXES = "nano mikro milli zenti dezi hekto kilo mega giga tera".split()
_SI_UNITS = {
    "length-meter": ("meter", "metern"), "mass-gram": ("gramm",),
    "volume-liter": ("liter", "litern"), "duration-second": ("sekunde", "sekunden"),
    "power-watt": ("watt",), "energy-watt-hour": ("wattstunde", "wattstunden"),
    "energy-joule": ("joule",), "frequency-hertz": ("hertz",), "pressure-pascal": ("pascal",),
    "electric-volt": ("volt",), "digital-byte": ("byte", "bytes"),
    "digital-bit": ("bit", "bits"),
}  # fmt: skip

_COUNTED = {
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
    "zehn": 10, "elf": 11, "zwölf": 12, "vierzehn": 14, "fünfzehn": 15, "achtzehn": 18,
    "zwanzig": 20, "dreißig": 30, "hundert": 100,
}  # fmt: skip
_LASTING = {
    "stündig": "duration-hour", "minütig": "duration-minute", "tägig": "duration-day",
    "wöchig": "duration-week", "monatig": "duration-month", "jährig": "duration-year",
}  # fmt: skip

TABLES = Units(
    counted=_COUNTED,
    lasting=_LASTING,
    modifiers=frozenset(
        "nächsten kommenden folgenden letzten ersten vollen ganzen langen weitere weiteren weiterer aufeinanderfolgende aufeinanderfolgenden volle".split()
    ),
    percent=("prozent", "prozentpunkte", "prozentige", "v. h."),
    names=_NAMES,
    symbols=_SYMBOLS,
    si_prefixes=tuple(zip(SI_PREFIXES, _PREFIXES, strict=True)),
    si_units=_SI_UNITS,
    unsure=frozenset("bar fuß grad minute".split()),
    ending="n",  # the dative plural: mit 3 Kilometern
    compounds=True,
    ones="eine?[nrms]?",
    per="in der|pro|die",
    hour="stunde",
    second="sekunde",
)
