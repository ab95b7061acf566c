"""How numbers are said in Polish, beyond what CLDR knows."""

from __future__ import annotations

from auditor.languages.tables.numbers import Numbers

TABLES = Numbers(
    spaced_groups=True,
    roman=True,
    scales={"tys": 3},
    stopped=frozenset("tys mln mld".split()),
    roman_heads=frozenset(
        "artykuł rozdział część tom załącznik tytuł wojna światowa wieku wiek".split()
    ),
    roman_before="wieku?|wojn[ay]",
)
