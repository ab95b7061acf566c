"""How a half is said in Arabic behind a number or a unit; other parts are in its grammar of numbers."""

from __future__ import annotations

from auditor.languages.tables.fractions import Fractions

TABLES = Fractions(and_half=r"و(?:ال)?نصف(?:[ \u00a0]ال\w+)?", unit_and="و")
