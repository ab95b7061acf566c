"""The names of Spanish header lines, as letters and news releases have them."""

from __future__ import annotations

from auditor.languages.tables.headers import Headers

TABLES = Headers(
    source="fuente origen",
    date="fecha publicado",
    label="título titular",
    note="nota idioma",
)
"""Spanish."""
