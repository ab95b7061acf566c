"""How units of measure are said in Russian, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import Units

TABLES = Units(
    percent=("процент", "процента", "процентов", "проц"),
)
