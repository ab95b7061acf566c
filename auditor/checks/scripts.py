"""How much a text is, whatever script it is in: letters by their worth, and words without blanks."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# How many letters of an alphabet one character stands for, roughly: Chinese writes a word in one or
# two characters, Japanese and Korean a syllable in one (FLORES-101, as in the health gate).
_WORTH = {"CJK": 3.3, "HIRAGANA": 2.0, "KATAKANA": 2.0, "HANGUL": 2.0}
# Scripts without blanks between words, in which every character is a piece of its own.
_UNSPACED = frozenset({"CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR"})
# Characters a word of theirs has, roughly: two in Chinese and Japanese, four in Thai and its kind.
_PER_WORD = {"CJK": 2, "HIRAGANA": 2, "KATAKANA": 3}
_OTHER_PER_WORD = 4

# Ideographs and kana, then Thai, Lao, Myanmar and Khmer with their marks.
_PIECES = re.compile(
    "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    "|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
    "|[^\\s\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+"
)


@lru_cache(maxsize=8192)
def script_of_char(char: str) -> str:
    """The first word of a character's Unicode name: ``LATIN``, ``CJK``; ``OTHER`` without one."""
    return unicodedata.name(char, "OTHER").split(" ")[0].split("-")[0]


def letters_worth(text: str) -> int:
    """The letters and digits of a text, those of denser scripts counted for what they stand for."""
    worth = sum(
        1.0 if char.isascii() else _WORTH.get(script_of_char(char), 1.0)
        for char in text
        if char.isalnum()
    )
    return round(worth)


def pieces(text: str) -> list[str]:
    """What is between blanks and has a letter; single characters where there are no blanks."""
    return [piece for piece in _PIECES.findall(text) if any(map(str.isalpha, piece))]


def word_count(found: list[str]) -> float:
    """How many words so many pieces are."""
    return sum(_share(piece) for piece in found)


def _share(piece: str) -> float:
    if len(piece) > 1 or piece.isascii() or (script := script_of_char(piece)) not in _UNSPACED:
        return 1.0
    return 1 / _PER_WORD.get(script, _OTHER_PER_WORD)
