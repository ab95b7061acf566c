"""What two languages share in writing: numbers, names, cognates; and how a segment closes."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

# Words this short are articles and prepositions; of longer ones the stem is compared.
SHORTEST = 4
STEM = 5
# A mark known from everywhere says nothing of a place: weights below this are not looked at.
FAINT = 0.25
# Only so much of a segment is searched for marks.
SEARCHED = 4000

_WORD = re.compile(r"\d+|[^\W\d_]+")
_CLOSING = re.compile(r"[\s\"'»«”’“)\]\u200b-\u200f]+$")
_ENDS = {".": 1, "!": 1, "…": 1, "。": 1, "۔": 1, "?": 2, "؟": 2, "？": 2}
_ENDS |= {":": 3, "：": 3, ";": 4, "؛": 4, "；": 4, ",": 5, "،": 5, "、": 5, "，": 5}
# "12 ", "12.", "12.1)", "(12)"; a letter or a Roman number only with its bracket.
_OPENING = re.compile(
    r"\W{0,2}(?:(?P<number>\d{1,4}(?:\.\d{1,3}){0,3})[.)\]]{0,2}\s|(?P<letter>[^\W\d_]{1,4}(?:\.\d)?)[)\]])"
)
# How ill two ways of closing go together: none, full stop, question, colon, semicolon, comma.
CLASH = (
    (0.0, 1.0, 1.0, 1.0, 1.0, 1.0),
    (1.0, 0.0, 0.5, 1.0, 1.0, 1.0),
    (1.0, 0.5, 0.0, 1.0, 1.0, 1.0),
    (1.0, 1.0, 1.0, 0.0, 0.7, 0.7),
    (1.0, 1.0, 1.0, 0.7, 0.0, 0.5),
    (1.0, 1.0, 1.0, 0.7, 0.5, 0.0),
)


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one side that the other has too: numbers in ``weights``, per segment."""

    of: tuple[frozenset[int], ...]
    weights: NDArray[np.float32]


def marks_of(a: Sequence[str], b: Sequence[str]) -> tuple[Marks, Marks]:
    """The shared marks of two sides; the weight of one is its inverse frequency, the rarest 1."""
    import numpy as np

    words_a, words_b = [_words(text) for text in a], [_words(text) for text in b]
    count_a = Counter(word for words in words_a for word in words)
    count_b = Counter(word for words in words_b for word in words)
    shared = [word for word in count_a if word in count_b]
    frequency = np.array([count_a[w] + count_b[w] for w in shared], dtype=np.float32)
    weights = np.log(max(len(a) + len(b), 3) / np.maximum(frequency, 1)).astype(np.float32)
    if shared and weights.max() > 0:
        weights /= weights.max()
    number = {word: k for k, word in enumerate(shared) if weights[k] >= FAINT}

    def known(sides: list[set[str]]) -> tuple[frozenset[int], ...]:
        return tuple(frozenset(number[w] for w in words if w in number) for words in sides)

    return Marks(known(words_a), weights), Marks(known(words_b), weights)


def _words(text: str) -> set[str]:
    text = text[:SEARCHED].casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in text if not unicodedata.combining(char))
    found = set()
    for word in _WORD.findall(text):
        if word[0].isdecimal():
            # Digits of any script are the same number.
            found.add("".join(str(unicodedata.decimal(digit, 0)) for digit in word))
        elif len(word) >= SHORTEST:
            found.add(word[:STEM])
    return found


def closing(text: str) -> int:
    """How a text closes: an index into ``CLASH``."""
    end = _CLOSING.sub("", text[-20:])
    return _ENDS.get(end[-1:], 0)


def opening(text: str) -> str:
    """The number or letter that counts a segment ("12", "a" of "(a)" or "a)"), empty for none."""
    found = _OPENING.match(text[:24])
    if not found:
        return ""
    counted = found["number"] or found["letter"]
    return "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() else char.casefold() for char in counted
    )


def substance(text: str, enough: int) -> float:
    """0 for a line of ornaments to 1 for anything with that many letters or digits."""
    count = 0
    for char in text[: 8 * enough]:
        count += char.isalnum()
        if count >= enough:
            return 1.0
    return count / enough
