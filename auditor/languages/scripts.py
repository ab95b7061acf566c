"""Which script a letter is of, by its Unicode name: ``LATIN``, ``ARABIC``, ``CJK``, ``HIRAGANA``."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Written without blanks between words.
UNSPACED = frozenset({"CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR"})
# How many letters of an alphabet one character stands for, roughly: Chinese writes a word in one or
# two characters, Japanese and Korean a syllable in one (FLORES-101).
WORTH = {"CJK": 3.3, "HIRAGANA": 2.0, "KATAKANA": 2.0, "HANGUL": 2.0}
_KANA = frozenset({"HIRAGANA", "KATAKANA"})
# Letters whose names begin otherwise: of full width, ª and º, the long vowel mark of kana.
_NAMED_OTHERWISE = {
    "FULLWIDTH": "LATIN",
    "FEMININE": "LATIN",
    "MASCULINE": "LATIN",
    "KATAKANA-HIRAGANA": "KATAKANA",
}
# Vowel signs of Thai that stand above and below: no letters to Unicode, letters to who counts them.
_THAI_SIGNS = frozenset("\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a")


@lru_cache(maxsize=8192)
def script_of(char: str) -> str:
    """The script of a letter, as the names of its characters begin; empty for what is no letter."""
    if not char.isalpha() and char not in _THAI_SIGNS:
        return ""
    first = unicodedata.name(char, "").split(" ", maxsplit=1)[0]
    return _NAMED_OTHERWISE.get(first, first)


def first_script(text: str) -> str:
    """The script of the first letter of a text; empty where it has none."""
    for char in text:
        if char.isalpha():
            return script_of(char)
    return ""


def shown_script(char: str) -> str:
    """The same, both kinds of kana counted as ideographs: Japanese mixes them, all in one text."""
    found = script_of(char)
    return "CJK" if found in _KANA else found
