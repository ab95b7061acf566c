"""The names of German header lines, as letters and news releases have them."""

from __future__ import annotations

from auditor.languages.tables.headers import Headers

TABLES = Headers(
    source="quelle herausgeber",
    date="datum veröffentlicht",
    label="titel überschrift",
    note="hinweis anmerkung sprache",
)
"""German."""
