"""How decades and centuries are said in French (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.periods import Periods

_TENS = "vingt trente quarante cinquante soixante soixante-dix quatre-vingts? quatre-vingt-dix"

TABLES = Periods(
    digits=r"\bannées[ \u00a0]+['’]?((?:1[0-9]|20)?[0-9]0)(?![0-9])",
    after_years=r"\bannées[ \u00a0]+",
    tens=tuple(_TENS.split()),
    century="siècles?",
)
