"""Everyday words of Spanish that are no names."""

from __future__ import annotations

from auditor.languages.tables.everyday import Everyday

# Yesterday, and according to, which the vocabulary lacks in small letters.
TABLES = Everyday(words=frozenset("ayer según".split()), endings=frozenset("es s".split()))
