"""What two languages share in writing: numbers, names, cognates; and how a segment closes."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.orthography.stops import CLOSERS, SENTENCE_ENDS, without_notes

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
_CLOSING = re.compile(rf"[\s{re.escape(CLOSERS)}\u200b-\u200f]+$")
_ENDS = dict.fromkeys(SENTENCE_ENDS, 1) | {"?": 2, "؟": 2, "？": 2}
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
    """The marks of one side that the other has too, as numbers in ``weights``; segment after segment in one array."""

    numbers: NDArray[np.int64]
    starts: NDArray[np.int64]
    weights: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def of(self, i: int) -> NDArray[np.int64]:
        """The marks of a segment."""
        return self.numbers[self.starts[i] : self.starts[i + 1]]

    def rows(self) -> NDArray[np.int64]:
        """In which segment each of ``numbers`` stands."""
        import numpy as np

        return np.repeat(np.arange(len(self)), np.diff(self.starts))


def marks_of(a: Sequence[str], b: Sequence[str]) -> tuple[Marks, Marks]:
    """The shared marks of two sides; the weight of one is its inverse frequency, the rarest 1."""
    import numpy as np

    known: dict[str, int] = {}
    numbers_a, starts_a = _numbered(a, known)
    numbers_b, starts_b = _numbered(b, known)
    count_a = np.bincount(numbers_a, minlength=len(known))
    count_b = np.bincount(numbers_b, minlength=len(known))
    weights = np.log(max(len(a) + len(b), 3) / np.maximum(count_a + count_b, 1)).astype(np.float32)
    weights[(count_a == 0) | (count_b == 0)] = 0
    if weights.max(initial=0) > 0:
        weights /= weights.max()
    kept = weights >= FAINT
    new = np.cumsum(kept) - 1

    def shared(numbers: NDArray[np.int64], starts: NDArray[np.int64]) -> Marks:
        speaking = kept[numbers]
        before = np.concatenate(([0], np.cumsum(speaking)))
        return Marks(new[numbers[speaking]], before[starts], weights[kept])

    return shared(numbers_a, starts_a), shared(numbers_b, starts_b)


def _numbered(
    texts: Sequence[str], known: dict[str, int]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The words of all texts as numbers, and where each text's begin."""
    import numpy as np

    numbers: list[int] = []
    starts = [0]
    for text in texts:
        numbers += [known.setdefault(word, len(known)) for word in _words(text)]
        starts.append(len(numbers))
    return np.array(numbers, dtype=np.int64), np.array(starts, dtype=np.int64)


class _Bare(dict[int, int | None]):
    """A table for ``str.translate`` that drops combining characters, filled as they come."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


_BARE = _Bare()


def _words(text: str) -> dict[str, None]:
    """The numbers and stems of a text, each once."""
    text = text[:SEARCHED].casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).translate(_BARE)
    return dict.fromkeys(
        _in_ascii(word) if word[0].isdecimal() else word[:STEM]
        for word in _WORD.findall(text)
        if len(word) >= SHORTEST or word[0].isdecimal()
    )


def _in_ascii(number: str) -> str:
    """Digits of any script are the same number."""
    if number.isascii():
        return number
    return "".join(str(unicodedata.decimal(digit, 0)) for digit in number)


def closing(text: str) -> int:
    """How a text closes: an index into ``CLASH``."""
    end = _CLOSING.sub("", text[-20:])
    return _ENDS.get(end[-1:], 0) or _ENDS.get(_CLOSING.sub("", without_notes(text))[-1:], 0)


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
