"""How Hebrew is written."""

from __future__ import annotations

from auditor.languages.tables.writing import Writing

TABLES = Writing(
    script="HEBREW",
    right_to_left=True,
    cased=False,
    code_pages=("cp1255",),
)
