"""How a half is said in Arabic behind a number or a unit; other parts are in its grammar of numbers."""

from __future__ import annotations

from auditor.languages.tables.fractions import Fractions

# A scale behind a half is that of the number before it.
_OF = r"(?:[ \u00a0](?:ال)?(?:[اأ]لف|مليون|مليار|بليون|تريليون)|[ \u00a0]ال\w+)?"

TABLES = Fractions(
    and_half=rf"و(?:ال)?نصف{_OF}",
    and_parts=(
        (rf"وربع{_OF}", "0.25"),
        (rf"وثلث{_OF}", "0.3333"),
        (rf"وثلثا{_OF}", "0.6667"),
        (rf"وثلاثة أرباع{_OF}", "0.75"),
    ),
    unit_and="و",
)
