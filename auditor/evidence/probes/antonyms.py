"""Words of a text and the words that would turn their meaning around.

The opposites of official statements, and what else a language's dictionary and grammar find for a word
in whatever form (`auditor.languages.tables.antonyms`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from auditor.languages import language, primary
from auditor.languages.tables.antonyms import Antonyms
from auditor.orthography.words import JOINED_LETTERS

MAX_CHARS = 4000
# The best-known contrasts of a word come first in the file; more of them only add noise.
MAX_CONTRASTS = 5
# How many characters around a word tell in which sense it stands.
_AROUND = 60


@dataclass(frozen=True, slots=True)
class Contrast:
    """A word at ``start`` to ``end`` and a word that says the contrary.

    ``direct`` is False for WordNet's indirect antonyms (the antonym of a similar adjective).
    """

    start: int
    end: int
    was: str
    now: str
    direct: bool


def contrasts_of(text: str, code: str) -> list[Contrast]:
    """Every word of the text that has a contrast, with each of its contrasts."""
    if len(text) > MAX_CHARS:
        return []
    own = primary(code)
    found = []
    for match in JOINED_LETTERS.finditer(text):
        word = match[0].lower()
        other_sense = not _in_its_sense(text, *match.span(), word, own)
        for now, direct in _contrasts(word, own):
            if other_sense and now in _statement_opposites(own).get(word, ()):
                continue
            found.append(Contrast(*match.span(), match[0], now, direct))
    return found


def _in_its_sense(text: str, start: int, end: int, word: str, code: str) -> bool:
    """Whether a word stands in the sense that its opposites in statements are of."""
    pattern = _senses(code).get(word)
    if pattern is None:
        return True
    near = f"{text[max(0, start - _AROUND) : start]}@{text[end : end + _AROUND]}"
    return pattern.search(near) is not None


@lru_cache(maxsize=64)
def _senses(code: str) -> dict[str, re.Pattern[str]]:
    senses = language(code).tables(Antonyms).senses
    return {word: re.compile(pattern, re.IGNORECASE) for word, pattern in senses.items()}


@lru_cache(maxsize=4096)
def _contrasts(word: str, code: str) -> tuple[tuple[str, bool], ...]:
    inflected = language(code).tables(Antonyms).inflected
    found: dict[str, bool] = dict.fromkeys(_statement_opposites(code).get(word, ()), True)
    for now, direct in inflected(word) if inflected else ():
        found.setdefault(now, direct)
    found.pop(word, None)
    return tuple(found.items())[:MAX_CONTRASTS]


@lru_cache(maxsize=64)
def _statement_opposites(code: str) -> dict[str, tuple[str, ...]]:
    table: dict[str, dict[str, None]] = {}
    for word, contrast in language(code).tables(Antonyms).statements:
        for one, other in ((word, contrast), (contrast, word)):
            table.setdefault(one, {})[other] = None
    return {word: tuple(others) for word, others in table.items()}
