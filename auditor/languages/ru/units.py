"""How units of measure are said in Russian, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import Units

TABLES = Units(
    modifiers=frozenset(
        "следующих последних ближайших первых календарных рабочих полных предстоящих последующих последовательных рабочие календарные полные полный календарный рабочий".split()
    ),
    percent=("процент", "процента", "процентов", "проц"),
)
