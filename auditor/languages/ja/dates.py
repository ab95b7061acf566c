"""How dates are written in Japanese, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.dates import Dates

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}

TABLES = Dates(month_first=True, eras=_ERAS)
