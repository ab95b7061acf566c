"""How units of measure are said in Russian, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import Units

_COUNTED = {
    "двух": 2, "трёх": 3, "трех": 3, "четырёх": 4, "четырех": 4, "пяти": 5, "шести": 6, "семи": 7,
    "восьми": 8, "девяти": 9, "десяти": 10, "двенадцати": 12, "двадцати": 20, "тридцати": 30,
}  # fmt: skip
_LASTING = {
    "часов": "duration-hour", "минутн": "duration-minute", "дневн": "duration-day",
    "недельн": "duration-week", "месячн": "duration-month", "летн": "duration-year",
    "годичн": "duration-year",
}  # fmt: skip

TABLES = Units(
    counted=_COUNTED,
    lasting=_LASTING,
    modifiers=frozenset(
        "следующих последних ближайших первых календарных рабочих полных предстоящих последующих последовательных рабочие календарные полные полный календарный рабочий".split()
    ),
    percent=("процент", "процента", "процентов", "проц"),
)
