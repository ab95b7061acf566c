"""How decades and centuries are said in Italian (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.periods import Periods

TABLES = Periods(
    digits=r"\b(?:anni|decennio)[ \u00a0]+['’]?((?:1[0-9]|20)?[0-9]0)(?![0-9])",
    after_years=r"\banni[ \u00a0]+",
    tens=tuple("venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()),
    century="secol[oi]",
    roman_behind=True,
)
