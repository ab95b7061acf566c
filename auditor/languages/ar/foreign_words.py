"""Which Arabic words look like foreign names: by the sounds of their letters."""

from __future__ import annotations

from auditor.languages.tables.foreign_words import ForeignWords

# Fathatan, the indefinite ending, is written onto native words only.
TABLES = ForeignWords(script="ARABIC", sounds="foreign_sounds.tsv", native_signs="\u064b")
