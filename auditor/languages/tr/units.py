"""How units of measure are said in Turkish, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import Units

TABLES = Units(
    percent=("yüzde", "puan"),
    names={
        "ay": "duration-month", "ayda": "duration-month", "aylık": "duration-month",
        "ayı": "duration-month", "yıllık": "duration-year", "yılda": "duration-year",
        "sene": "duration-year", "senelik": "duration-year", "günlük": "duration-day",
        "günde": "duration-day", "haftalık": "duration-week", "haftada": "duration-week",
        "saatlik": "duration-hour", "saatte": "duration-hour", "dakikalık": "duration-minute",
    },
)  # fmt: skip
