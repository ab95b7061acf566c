"""Letters that other keyboards write for those of Persian."""

from __future__ import annotations

from auditor.languages.tables.letters import Letters

# The same letter from an Arabic or Urdu keyboard: ya, kaf and he.
TABLES = Letters(typed="يىكڪہھ", meant="ییککهه")
