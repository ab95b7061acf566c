"""How Arabic is written."""

from __future__ import annotations

from auditor.languages.tables.writing import Writing

TABLES = Writing(
    script="ARABIC",
    right_to_left=True,
    cased=False,
    bare=True,
    code_pages=("cp1256", "iso8859_6"),
)
