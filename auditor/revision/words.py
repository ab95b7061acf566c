"""A text as words and signs with their places, each with the key by which it is the same word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from auditor.languages import language as language_of
from auditor.languages.tables.editing import Editing
from auditor.languages.tables.wording import Wording
from auditor.model import Span
from auditor.orthography.characters import (
    ACCENTS,
    ARABIC_SIGNS,
    HEBREW_SIGNS,
    RECITATION,
    TATWEEL,
    UNSPACED,
)
from auditor.orthography.spelling import plain_spelling

_LETTER = f"(?:(?![{UNSPACED}])[\\w{ACCENTS}{ARABIC_SIGNS}{HEBREW_SIGNS}{RECITATION}{TATWEEL}])"
_WORD = re.compile(
    f"[{UNSPACED}]|{_LETTER}++(?:(?:['’.,](?=\\d)|['’-](?=[^\\W\\d_])){_LETTER}++)*+|[^\\w\\s]"
)
# Words of so few letters say how others belong together, in languages whose small words are not listed.
_SMALL = 2
_ALIKE = str.maketrans("’ʼ‘‐‑", "'''--")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a sign of a text: ``key`` is the same for all its spellings, ``sign``: it has no letter or digit.

    ``start``, ``end``: offsets into the text. ``small``: it is one of the closed classes.
    """

    text: str
    key: str
    start: int
    end: int
    sign: bool = False
    small: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def content(self) -> bool:
        """Whether it is a word that says something by itself."""
        return not self.sign and not self.small


def words_of(text: str, code: str) -> tuple[Word, ...]:
    """The words and signs of a text, in order; ``code``: the language's primary subtag."""
    small, spaced = _small_words(code), language_of(code).spaced
    words = []
    for match in _WORD.finditer(text):
        written = match[0]
        bare = plain(written, code)
        sign = not any(char.isalnum() for char in written)
        little = bare in small or (not small and spaced and len(bare) <= _SMALL and bare.isalpha())
        words.append(Word(written, key_of(bare, code), *match.span(), sign, little))
    return tuple(words)


def plain(text: str, code: str) -> str:
    """A word in small letters and plain spelling, apostrophes and hyphens of one form."""
    folded = plain_spelling(text, code).text.translate(_ALIKE)
    return unicodedata.normalize("NFC", folded).lower()


@lru_cache(maxsize=32_768)
def key_of(word: str, code: str) -> str:
    """The key of a word in small letters: one for all its spellings."""
    for pattern, instead in _spellings(code):
        word = pattern.sub(instead, word)
    return word


@lru_cache(maxsize=32)
def _spellings(code: str) -> Sequence[tuple[re.Pattern[str], str]]:
    return [(re.compile(p), instead) for p, instead in language_of(code).tables(Editing).spellings]


@lru_cache(maxsize=32)
def _small_words(code: str) -> frozenset[str]:
    known = language_of(code)
    return known.tables(Wording).grammar | known.tables(Editing).be | known.tables(Editing).small
