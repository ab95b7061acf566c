"""How units of measure are said in Dutch, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import Units

_COUNTED = {
    "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    "tien": 10, "twaalf": 12,
}  # fmt: skip
_LASTING = {
    "daags": "duration-day", "weeks": "duration-week", "maands": "duration-month",
    "jarig": "duration-year", "urig": "duration-hour",
}  # fmt: skip

TABLES = Units(
    percent=("procentpunt", "procentpunten"),
    counted=_COUNTED,
    lasting=_LASTING,
)
