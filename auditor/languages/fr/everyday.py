"""Everyday words of French that are no names."""

from __future__ import annotations

from auditor.languages.tables.everyday import Everyday

# Adverbs and prepositions that begin sentences, and that the vocabulary lacks in small letters.
TABLES = Everyday(
    words=frozenset("aujourd demain malgré pendant selon".split()),
    endings=frozenset("e es s".split()),
)
