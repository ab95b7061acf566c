"""Frequent short words of Persian whose reverse is no frequent word."""

from __future__ import annotations

from auditor.languages.tables.reading import Reading

TABLES = Reading(
    words=frozenset(
        (
            "از به که را این است با برای آن یک خود تا کرد بر هم نیز می بود شود شده کند دارد "
            "باید ولی اما اگر همه هر پس ما شما آنها ایران کرده گفت"
        ).split()
    ),
)
