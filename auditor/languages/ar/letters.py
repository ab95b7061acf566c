"""Letters that other keyboards write for those of Arabic."""

from __future__ import annotations

from auditor.languages.tables.letters import Letters

# The same letter from a Persian or Urdu keyboard, and the kaf with a swash. A Persian ya is dotted or
# not by position; Arabic text means the dotted one.
TABLES = Letters(typed="یکڪہھۃ", meant="يككههة")
