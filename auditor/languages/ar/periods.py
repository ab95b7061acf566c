"""How decades and centuries are said in Arabic (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.periods import Periods

_BEFORE = "(?:[وبلف]|لل)?(?:ال)?"

TABLES = Periods(
    digits=r"(?:عقد|اعوام|سنوات)[ \u00a0]+(?:ال)?((?:1[0-9]|20)[0-9]0)(?:ات|ي[هن]ات)?(?![0-9])",
    words=tuple("عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين".split()),
    before=_BEFORE,
    behind="(?:ي)?ات",
    century=f"{_BEFORE}(?:قرن|قرنين|قرون)",
    number_behind=True,
)
