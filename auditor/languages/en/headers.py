"""The names of English header lines, as letters and news releases have them."""

from __future__ import annotations

from auditor.languages.tables.headers import Headers

TABLES = Headers(
    source="source publisher outlet from",
    date="date published dated",
    label="title label headline",
    note="note language",
)
"""English."""
