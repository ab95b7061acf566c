"""The names of Portuguese header lines, as letters and news releases have them."""

from __future__ import annotations

from auditor.languages.tables.headers import Headers

TABLES = Headers(
    source="fonte origem",
    date="data publicado",
    label="título",
    note="nota idioma",
)
"""Portuguese."""
