"""How units of measure are said in Chinese, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import Units

TABLES = Units(
    percent=("百分点",),
    unsure=frozenset(("bar",)),  # a place as well as the unit of pressure
)
