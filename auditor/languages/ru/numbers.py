"""How numbers are said in Russian, beyond what CLDR knows: its words are not read."""

from __future__ import annotations

from auditor.languages.tables.numbers import Numbers

TABLES = Numbers(
    spaced_groups=True,
    scales={"тыс": 3},
    stopped=frozenset("тыс млн млрд".split()),
)
