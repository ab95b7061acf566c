"""How dates are written in Korean, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.dates import Dates

TABLES = Dates(month_first=True)
