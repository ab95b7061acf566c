"""The names of Dutch header lines, as letters and news releases have them."""

from __future__ import annotations

from auditor.languages.tables.headers import Headers

TABLES = Headers(
    source="bron",
    date="datum gepubliceerd",
    label="titel kop",
    note="noot opmerking taal",
)
"""Dutch."""
