"""How often something is done, as Persian says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        ("hour", "هر (ساعت)"),
        ("day", "هر (روز) | روزانه"),
        ("week", "هر (هفته) | هفتگی"),
        ("month", "هر (ماه) | ماهانه | ماهیانه"),
        ("year", "هر (سال) | سالانه | سالیانه"),
    )
)
