"""Words that are no names though they begin with a capital: see `auditor.facts.names.word_kinds`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Everyday:
    """Of all languages together, as a word that looks like a name may be of any.

    ``words``: everyday words that the vocabulary (`auditor.facts.names.vocabulary`) does not know in
    small letters. ``derived``: a regular expression of endings that make nouns, adjectives and adverbs of
    other words. ``endings``: inflections without which a word may be in the vocabulary.
    """

    words: frozenset[str] = frozenset()
    derived: str = ""
    endings: frozenset[str] = frozenset()
