"""How decades and centuries are said in English (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.periods import Periods

TABLES = Periods(
    digits=r"(?<![\w.,])['’]?((?:1[0-9]|20)?[0-9]0)(?:['’]?s)(?!\w)",
    words=tuple("twenties thirties forties fifties sixties seventies eighties nineties".split()),
    century="centur(?:y|ies)",
)
