"""The irregular verbs of English as further forms of their base forms."""

from __future__ import annotations

from auditor.languages.rows import rows_of

IRREGULAR = tuple(
    (base, f"{past} {participle}")
    for base, past, participle in rows_of("en", "irregular_verbs.tsv")
)
