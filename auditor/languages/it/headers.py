"""The names of Italian header lines, as letters and news releases have them."""

from __future__ import annotations

from auditor.languages.tables.headers import Headers

TABLES = Headers(
    source="fonte",
    date="data pubblicato",
    label="titolo",
    note="nota lingua",
)
"""Italian."""
