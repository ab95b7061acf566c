"""How Chinese is written."""

from __future__ import annotations

from auditor.languages.tables.writing import Writing

TABLES = Writing(
    script="CJK",
    spaced=False,
    cased=False,
    code_pages=("gb18030", "big5"),
    tokenizer="zh",
)
