"""What of a text the encoder reads, and where a place in the text is in that."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints: TypeAlias = NDArray[np.int64]

# The encoder averages over its input, so text beyond this adds cost and hardly any information;
# it also bounds the work that a line without a break can cause.
MAX_CHARS = 4000

_SURROGATE = re.compile("[\ud800-\udfff]")
_WORD = re.compile(r"\S+")


def folded(text: str) -> str:
    """The text with white space folded, up to the limit: texts that agree in this have one vector."""
    return " ".join(text.split())[:MAX_CHARS].rstrip()


def readable(folded_text: str) -> str:
    """The same text for a tokenizer that encodes strictly: unpaired surrogates are no characters."""
    return _SURROGATE.sub("\ufffd", folded_text)


@dataclass(frozen=True, slots=True)
class Places:
    """Where the words of a text begin in it and in what is read of it."""

    words: Ints
    word_ends: Ints
    in_folded: Ints

    def folded(self, starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
        """Where spans of the text are in the folded one; a span without a character ends before it starts."""
        import numpy as np

        # The first word that ends after the start, and the last that starts before the end.
        first = np.searchsorted(self.word_ends, starts, side="right")
        last = np.searchsorted(self.words, ends, side="left") - 1
        inside = (starts < ends) & (first < len(self.words)) & (last >= 0) & (first <= last)
        first, last = np.where(inside, first, 0), np.where(inside, last, 0)
        begin = self.in_folded[first] + np.maximum(starts - self.words[first], 0)
        end = self.in_folded[last] + np.minimum(ends, self.word_ends[last]) - self.words[last]
        return np.where(inside, begin, 0), np.where(inside, end, -1)


def places_of(text: str) -> Places:
    """The words of what is read of a text, at least one (an empty one, for a text without any)."""
    return _places(text) if len(text) <= MAX_CHARS else _places_once(text)


# Of a text the whole, its words and stretches of them are asked for one after the other.
@lru_cache(maxsize=256)
def _places(text: str) -> Places:
    return _places_once(text)


def _places_once(text: str) -> Places:
    import numpy as np

    spans, in_folded = [], []
    length = 0
    for word in _WORD.finditer(text):
        if length > MAX_CHARS:
            break
        spans.append(word.span())
        in_folded.append(length)
        length += word.end() - word.start() + 1
    places = np.array(spans or [(0, 0)], dtype=np.int64)
    return Places(places[:, 0], places[:, 1], np.array(in_folded or [0], dtype=np.int64))
