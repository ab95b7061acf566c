"""Which words of one text stand in another: the inline diff of a back-translation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from auditor.orthography.characters import (
    ACCENTS,
    ARABIC_SIGNS,
    HEBREW_SIGNS,
    RECITATION,
    TATWEEL,
    UNSPACED,
)

# A word (apostrophes, vowel signs and the marks inside a number are part of it) or a sign, with the
# white space after it; letters of scripts without spaces stand alone.
_UNSPACED = UNSPACED
_SIGNS = ACCENTS + HEBREW_SIGNS + RECITATION + TATWEEL + ARABIC_SIGNS + "\u066a-\u066f"
_LETTERS = f"(?:(?![{_UNSPACED}])[\\w{_SIGNS}])++"
_TOKEN = re.compile(
    f"(?:[{_UNSPACED}]|{_LETTERS}(?:(?:['\u2019]|(?<=\\d)[.,](?=\\d)){_LETTERS})*+|[^\\w\\s]|^)\\s*+"
)

# Beyond this many words a side the diff's quadratic cost shows; such texts are given plain.
LIMIT = 4000

Kind = Literal["same", "only_a", "only_b"]


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch that is in both texts, in the first only, or in the second only."""

    kind: Kind
    text: str


def word_diff(a: str, b: str) -> tuple[Change, ...] | None:
    """What turns ``a`` into ``b``, word by word; case is ignored, and what is in both is b's.

    The ``same`` and ``only_b`` stretches joined are ``b``. None when a text is longer than
    ``LIMIT`` words.
    """
    from rapidfuzz.distance import Indel

    left, right = _TOKEN.findall(a), _TOKEN.findall(b)
    if max(len(left), len(right)) > LIMIT:
        return None
    changes: list[Change] = []
    gone: list[str] = []
    new: list[str] = []
    codes = list(Indel.opcodes(_keys(left), _keys(right)))
    for index, code in enumerate(codes):
        words = right[code.dest_start : code.dest_end]
        if code.tag == "equal" and not (
            # A comma alone between two changes: whole phrases read better than confetti.
            0 < index < len(codes) - 1 and _wordless(words)
        ):
            changes += _changed(gone, new)
            gone, new = [], []
            changes.append(Change("same", "".join(words)))
            continue
        gone += left[code.src_start : code.src_end]
        new += words
    return tuple(changes + _changed(gone, new))


def _keys(tokens: Sequence[str]) -> list[str]:
    return [token.strip().casefold() for token in tokens]


def _wordless(tokens: Sequence[str]) -> bool:
    return not any(c.isalnum() for token in tokens for c in token)


def _changed(gone: Sequence[str], new: Sequence[str]) -> list[Change]:
    only_a, only_b = "".join(gone), "".join(new)
    changes = [Change("only_a", only_a)] if only_a and not _wordless(gone) else []
    return changes + ([Change("only_b", only_b)] if only_b else [])
