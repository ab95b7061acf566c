"""How much a text is, whatever script it is in: letters by their worth, and words without blanks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from auditor.languages.scripts import UNSPACED, WORTH, script_of

# Characters a word has in scripts without blanks between words, roughly: two in Chinese and Japanese, four in Thai and its kind.
_PER_WORD = {"CJK": 2, "HIRAGANA": 2, "KATAKANA": 3}
_OTHER_PER_WORD = 4

# Ideographs and kana, then Thai, Lao, Myanmar and Khmer with their marks.
_PIECES = re.compile(
    "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    "|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
    "|[^\\s\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+"
)


def letters_worth(text: str) -> int:
    """The letters and digits of a text, those of denser scripts counted for what they stand for."""
    worth = sum(
        1.0 if char.isascii() else WORTH.get(script_of(char), 1.0)
        for char in text
        if char.isalnum()
    )
    return round(worth)


# Several checks count the same text.
@lru_cache(maxsize=64)
def pieces(text: str) -> tuple[str, ...]:
    """What is between blanks and has a letter; single characters where there are no blanks."""
    return tuple([piece for piece in _PIECES.findall(text) if any(map(str.isalpha, piece))])


def word_count(found: Sequence[str]) -> float:
    """How many words so many pieces are."""
    if not any(len(piece) == 1 and not piece.isascii() for piece in found):
        return float(len(found))
    return sum(_share(piece) for piece in found)


def _share(piece: str) -> float:
    if len(piece) > 1 or piece.isascii() or (script := script_of(piece)) not in UNSPACED:
        return 1.0
    return 1 / _PER_WORD.get(script, _OTHER_PER_WORD)
