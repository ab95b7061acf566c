"""What is written onto a word without being part of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clitics:
    """Letters before a word, in the order in which they stand.

    ``conjunctions`` and ``prepositions``: a letter each. ``article``: as a whole, spelled bare.
    ``contraction``: a preposition and the article run together.
    """

    conjunctions: str = ""
    prepositions: str = ""
    article: str = ""
    contraction: str = ""
