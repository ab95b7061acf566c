"""Everyday words of Portuguese that are no names."""

from __future__ import annotations

from auditor.languages.tables.everyday import Everyday

# Tomorrow and yesterday, which the vocabulary lacks in small letters.
TABLES = Everyday(words=frozenset("amanhã ontem".split()), endings=frozenset("es s".split()))
