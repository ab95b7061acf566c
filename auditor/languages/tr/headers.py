"""The names of Turkish header lines, as letters and news releases have them."""

from __future__ import annotations

from auditor.languages.tables.headers import Headers

TABLES = Headers(
    source="kaynak",
    date="tarih",
    label="başlık",
    note="not dil",
)
"""Turkish."""
