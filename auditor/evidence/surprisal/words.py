"""Small views of words that the surprisal features are made of: names, numerals, what was kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.orthography.words import word_spans
from auditor.translators.forced_decoding import Forced

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vector = NDArray[np.float64]

# Two words with this many letters of their beginning in common are taken for forms of one.
STEM = 4
# Names are spelled a little differently in every language (rapidfuzz ratio).
SAME_NAME = 72.0

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_SEPARATORS = re.compile("[.,]")


@dataclass(frozen=True, slots=True)
class Words:
    """The decoded words of a text; ``linked`` is the source word each looked at most, by index."""

    texts: tuple[str, ...]
    starts: tuple[int, ...]
    linked: tuple[int | None, ...]
    names: Vector
    numerals: Vector


def words_of(text: str, forced: Forced) -> Words:
    """The decoded words with what they look like."""
    import numpy as np

    texts = tuple(text[w.start : w.end] for w in forced.words)
    linked = tuple(
        max(range(len(w.links)), key=w.links.__getitem__) if w.links else None for w in forced.words
    )
    names = [float(index > 0 and word[:1].isupper()) for index, word in enumerate(texts)]
    numerals = [float(word[:1].isdigit()) for word in texts]
    starts = tuple(w.start for w in forced.words)
    return Words(texts, starts, linked, np.array(names), np.array(numerals))


def kept_words(words: Sequence[str], others: Sequence[str]) -> Vector:
    """1 for each word that stands among the others too, in this or another form, else 0."""
    import numpy as np

    beginnings: set[str] = set()
    for other in others:
        low = other.casefold()
        beginnings.update(low[:n] for n in range(STEM, len(low) + 1))
        beginnings.add(low)
    return np.array([float(_stem(word) in beginnings) for word in words])


def _stem(word: str) -> str:
    low = word.casefold()
    return low[: max(STEM, len(low) - 3)]


def digits_of(text: str) -> frozenset[str]:
    """The numbers written in digits, separators dropped: they differ from language to language."""
    return frozenset(_SEPARATORS.sub("", number) for number in _DIGITS.findall(text))


def names_of(text: str) -> list[str]:
    """Capitalised words, but not the first."""
    words = [text[start:end] for start, end in word_spans(text)]
    return [word for word in words[1:] if word[:1].isupper()]


def foreign_names(names: Sequence[str], words: Sequence[str]) -> list[str]:
    """The names that none of the words resembles."""
    from rapidfuzz import fuzz, process

    known = sorted({word.casefold() for word in words})
    beginnings = {word[:STEM] for word in known}
    return [
        name
        for name in names
        if name.casefold()[:STEM] not in beginnings
        and not process.extractOne(
            name.casefold(), known, scorer=fuzz.ratio, score_cutoff=SAME_NAME
        )
    ]
