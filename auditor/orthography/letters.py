"""Letters that are written in several ways, and the one way that stands for them all."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from auditor.languages import language as language_of
from auditor.languages.tables.letters import Letters
from auditor.orthography.characters import ACCENTS, ARABIC_SIGNS, DIRECTION, JOINERS, TATWEEL

# Alef with or without hamza, final ya with or without dots, ta marbuta with or without: writers
# leave the dots and hamzas out, so words are compared without them.
_ONE_FORM = str.maketrans("أإآٱىة", "اااايه")
# For looking names up: hamza carriers too, and letters that Arabic borrows for foreign sounds.
_LOOKUP = str.maketrans("أإآٱىةئیکگڤپؤ", "اااايهييككفبو")
_SIGNS = re.compile(f"[{TATWEEL}{ARABIC_SIGNS}]+")
_SILENT = re.compile(f"[{ACCENTS}{ARABIC_SIGNS}{TATWEEL}{JOINERS}{DIRECTION}]+")


def one_form(text: str) -> str:
    """Arabic with one form of alef, ya and ta marbuta; same length."""
    return text.translate(_ONE_FORM)


def bare_arabic(text: str) -> str:
    """Arabic without vowel signs and tatweel, in `one_form`: a key to compare words by."""
    return one_form(_SIGNS.sub("", text))


def lookup_arabic(text: str) -> str:
    """An Arabic word as names are looked up: no signs, no hamza, foreign letters as native ones."""
    text = unicodedata.normalize("NFKC", text)
    return without_signs(text).translate(_LOOKUP).replace("ء", "")


def without_accents(text: str) -> str:
    """Letters as their bases, compatibility forms (NFKD) too, without signs: a key."""
    return without_signs(unicodedata.normalize("NFKD", text))


def without_signs(text: str) -> str:
    """The text without accents, vowel signs, tatweel and characters without ink: a key."""
    return _SILENT.sub("", text)


@lru_cache(maxsize=64)
def keyboard_letters(language: str) -> dict[int, int]:
    """For ``str.translate``: letters of other languages' keyboards to this one's, one for one."""
    letters = language_of(language).tables(Letters)
    return str.maketrans(letters.typed, letters.meant)
