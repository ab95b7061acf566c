"""How Russian is written."""

from __future__ import annotations

from auditor.languages.tables.writing import Writing

TABLES = Writing(
    script="CYRILLIC",
    code_pages=("cp1251", "koi8_r"),
)
