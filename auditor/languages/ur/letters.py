"""Letters that other keyboards write for those of Urdu."""

from __future__ import annotations

from auditor.languages.tables.letters import Letters

# The same letter from an Arabic or Persian keyboard: ya, kaf and he.
TABLES = Letters(typed="يىكڪه", meant="ییککہ")
