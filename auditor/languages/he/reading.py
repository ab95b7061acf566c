"""Frequent short words of Hebrew whose reverse is no frequent word."""

from __future__ import annotations

from auditor.languages.tables.reading import Reading

TABLES = Reading(
    words=frozenset(
        (
            "של את על לא זה הוא היא עם כל גם או כי אם אני יש היה היו אך רק אל בין לפי אשר עוד "
            "כך מה זו אנו כדי אחרי לפני"
        ).split()
    ),
    finals="ךםןףץ",
)
