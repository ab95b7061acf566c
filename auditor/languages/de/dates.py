"""How dates are written in German, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.dates import Dates

TABLES = Dates(days={5: "sonnabend"}, capitalised=True)  # Saturday in the north and east
