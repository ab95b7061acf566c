"""Acronyms, inner capitals, and everyday words as against names."""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.facts.names.vocabulary import log_probability
from auditor.facts.names.words import words
from auditor.facts.wording import all_words_of_all, either_of_all
from auditor.languages.tables.everyday import Everyday


@lru_cache(maxsize=1)
def _derived() -> re.Pattern[str]:
    """Derived words: rarer than the vocabulary knows, but words and not names."""
    return re.compile(f".{{3}}(?:{either_of_all(Everyday, lambda t: t.derived)})$")


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    return all_words_of_all(Everyday, lambda t: t.words)


@lru_cache(maxsize=1)
def _endings() -> frozenset[str]:
    return all_words_of_all(Everyday, lambda t: t.endings)


def is_acronym(word: str) -> bool:
    """USGS, G20, U.S."""
    letters = [c for c in word if c.isalpha()]
    return len(word) >= 2 and len(letters) >= 2 and all(c.isupper() for c in letters)


def inner_capitals(word: str) -> bool:
    """McDonald, YouTube, iPhone."""
    return any(c.isupper() for c in word[1:]) and any(c.islower() for c in word)


@lru_cache(maxsize=16384)
def is_common(word: str) -> bool:
    """Whether the word, written small, is an everyday word rather than a name."""
    small = word.lower()
    if small in _words() or _derived().search(small):
        return True
    lower = log_probability(small)
    if lower is None:
        for ending in _endings():
            if small.endswith(ending) and len(small) - len(ending) >= 4:
                stem = small[: -len(ending)]
                if log_probability(stem) is not None and log_probability(stem.capitalize()) is None:
                    return True
        return False
    capital = log_probability(small.capitalize())
    return capital is None or lower > capital - 1.7


def properness(name: str, language: str) -> float:
    """How much rather the words of a name are written with a capital than without, 0 to 1.

    1: none of its words of three letters or more is known in small letters (Garcia); the rarest
    counts, so that "Garcia Street" is as good as "Garcia".
    """
    found = 0.0
    for word in words(name[:200], language):
        if len(word.text) < 3:
            continue
        small = log_probability(word.text.lower())
        capital = log_probability(word.text.capitalize())
        if small is None:
            found = max(found, 0.5 if _derived().search(word.text.lower()) else 1.0)
        elif capital is not None:
            found = max(found, min(1.0, max(0.0, (capital - small) / 4)))
    return found
