"""The names of Russian header lines, as letters and news releases have them."""

from __future__ import annotations

from auditor.languages.tables.headers import Headers

TABLES = Headers(
    source="источник",
    date="дата опубликовано",
    label="заголовок название",
    note="примечание язык",
)
"""Russian."""
