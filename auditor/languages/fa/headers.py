"""The names of Persian header lines, as letters and news releases have them."""

from __future__ import annotations

from auditor.languages.tables.headers import Headers

TABLES = Headers(
    source="منبع",
    date="تاریخ",
    label="عنوان",
    note="یادداشت زبان",
)
"""Persian."""
