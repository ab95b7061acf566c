"""Which script a language is written in, and how much of a text is in it."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from auditor.languages.scripts import WORTH, script_of

# ISO 15924 codes to the scripts of `auditor.languages.scripts`.
_LETTERS: dict[str, tuple[str, ...]] = {
    "Arab": ("ARABIC",),
    "Armn": ("ARMENIAN",),
    "Beng": ("BENGALI",),
    "Cyrl": ("CYRILLIC",),
    "Deva": ("DEVANAGARI",),
    "Ethi": ("ETHIOPIC",),
    "Geor": ("GEORGIAN",),
    "Grek": ("GREEK",),
    "Gujr": ("GUJARATI",),
    "Guru": ("GURMUKHI",),
    "Hans": ("CJK",),
    "Hant": ("CJK",),
    "Hebr": ("HEBREW",),
    "Jpan": ("CJK", "HIRAGANA", "KATAKANA"),
    "Khmr": ("KHMER",),
    "Knda": ("KANNADA",),
    "Kore": ("HANGUL", "CJK"),
    "Laoo": ("LAO",),
    "Latn": ("LATIN",),
    "Mlym": ("MALAYALAM",),
    "Mymr": ("MYANMAR",),
    "Sinh": ("SINHALA",),
    "Taml": ("TAMIL",),
    "Telu": ("TELUGU",),
    "Thai": ("THAI",),
}

# How many characters of Latin text one character stands for: Arabic and Hebrew leave the short vowels
# out (1.2 on FLORES and IWSLT).
_WORTH = {**WORTH, "ARABIC": 1.2, "HEBREW": 1.2}


@lru_cache(maxsize=256)
def scripts_of(code: str) -> tuple[str, ...]:
    """The letter scripts a language is written in by CLDR; empty when CLDR does not say."""
    from babel.core import get_global

    subtags: str = get_global("likely_subtags").get(code, "")
    for subtag in subtags.split("_"):
        if subtag in _LETTERS:
            return _LETTERS[subtag]
    return ()


def script_share(text: str, scripts: tuple[str, ...]) -> tuple[float, int]:
    """The share of the letters that are of these scripts, and the number of letters."""
    found = [name for name in map(script_of, text) if name]
    if not found:
        return 1.0, 0
    return sum(name in scripts for name in found) / len(found), len(found)


def weight(text: str) -> float:
    """The length of a text in Latin characters' worth, white space and marks left out."""
    return sum(
        _WORTH.get(script_of(character), 1.0)
        for character in text
        if not character.isspace() and not unicodedata.combining(character)
    )
