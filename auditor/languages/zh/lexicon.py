"""The words of the Chinese lexicon stay as they are; the longest that stands there is the one."""

from __future__ import annotations

from auditor.languages.tables.lexicon import Lexicon

TABLES = Lexicon(file="lexicon.tsv")
