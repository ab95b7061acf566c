"""Everyday words of German that are no names."""

from __future__ import annotations

from auditor.languages.tables.everyday import Everyday

# Yesterday, which the vocabulary lacks in small letters.
TABLES = Everyday(words=frozenset(("gestern",)), endings=frozenset("e en er es n s".split()))
