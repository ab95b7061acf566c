"""How units of measure are said in Polish, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import Units

_COUNTED = {
    "dwu": 2, "trzy": 3, "cztero": 4, "pięcio": 5, "sześcio": 6, "siedmio": 7, "ośmio": 8,
    "dziewięcio": 9, "dziesięcio": 10, "dwunasto": 12, "dwudziesto": 20,
}  # fmt: skip
_LASTING = {
    "godzinn": "duration-hour", "minutow": "duration-minute", "dniow": "duration-day",
    "tygodniow": "duration-week", "miesięczn": "duration-month", "letni": "duration-year",
}  # fmt: skip

TABLES = Units(
    percent=("procent", "punktów procentowych", "punkty procentowe"),
    counted=_COUNTED,
    lasting=_LASTING,
)
