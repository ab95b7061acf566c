"""How German is written."""

from __future__ import annotations

from auditor.languages.tables.writing import Writing

TABLES = Writing(
    capital_nouns=True,
    ordinals_with_stop=True,
)
