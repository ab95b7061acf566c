"""The names of French header lines, as letters and news releases have them."""

from __future__ import annotations

from auditor.languages.tables.headers import Headers

TABLES = Headers(
    source="source éditeur origine",
    date="date publié",
    label="titre intitulé",
    note="note remarque langue",
)
"""French."""
