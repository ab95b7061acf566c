"""What a file's name says of the text in it, its language left out: the words that two versions may share."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from auditor.languages import is_language

# A run of letters or of digits, of any script; a language's code before a region's: pt_BR, zh-Hant.
_PART = re.compile(r"[^\W_]+")
_PIECE = re.compile(r"[^\W\d_]+|\d+")
_REGIONAL = re.compile(
    r"(?<![^\W_])([a-z]{2})[-_](?:[A-Z]{2}|[A-Z][a-z]{3}|\d{3})(?![^\W_])", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Name:
    """The words of a file's name and of its folder's, lower case, without codes and names of languages.

    ``numbers``: those of digits, leading zeros dropped.
    """

    words: frozenset[str]
    numbers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two names are, 0 to 1, and whether their numbers contradict each other."""

    words: float
    conflict: bool


def name_of(path: Path, *, folder: Path) -> Name:
    """What the path of a file says, from the folder given on; ``folder`` itself says nothing."""
    try:
        parts = path.relative_to(folder).with_suffix("").parts
    except ValueError:
        parts = (path.stem,)
    words: set[str] = set()
    numbers: set[str] = set()
    for part in parts:
        plain = _REGIONAL.sub(lambda found: found[0] if not is_language(found[1]) else " ", part)
        for word in _PART.findall(plain):
            pieces = _PIECE.findall(word.lower())
            # annex3 is a word and a number; 3f9a0c has neither, whatever digits are in it.
            for piece in pieces if len(pieces) <= 2 else ["".join(pieces)]:
                if piece.isdecimal():
                    numbers.add(piece.lstrip("0") or "0")
                elif not _names_language(piece):
                    words.add(piece)
    return Name(frozenset(words), frozenset(numbers))


def rarity(names: Iterable[Name]) -> Mapping[str, float]:
    """How much each word of the names tells: log of how many files there are to one that has it."""
    names = list(names)
    counted = Counter(word for name in names for word in (*name.words, *name.numbers))
    return {word: math.log((len(names) + 1) / count) for word, count in counted.items()}


def likeness(a: Name, b: Name, weights: Mapping[str, float]) -> Likeness:
    """How much of what both names say they share, by weight."""
    of_a, of_b = a.words | a.numbers, b.words | b.numbers
    shared = sum(weights.get(word, 0.0) for word in of_a & of_b)
    whole = sum(weights.get(word, 0.0) for word in of_a | of_b)
    # note-3 and note-4; of names that are not alike numbers say nothing.
    conflict = bool(a.words & b.words and a.numbers and b.numbers) and a.numbers.isdisjoint(
        b.numbers
    )
    return Likeness(shared / whole if whole else 0.0, conflict)


def _names_language(word: str) -> bool:
    return (len(word) <= 3 and word.isascii() and is_language(word)) or word in _language_names()


@lru_cache(maxsize=1)
def _language_names() -> frozenset[str]:
    """The names that the languages known here have in each other, and codes that CLDR has put aside."""
    from babel import Locale
    from babel.core import get_global

    from auditor.languages import languages

    # Codes of three letters for languages of two, and other old ones: eng, fra, ara.
    found = {str(code).lower() for code in get_global("language_aliases") if str(code).isalpha()}
    for code in languages():
        locale = Locale.parse(code)
        for other in languages():
            name = locale.languages.get(other)
            found.update(() if name is None else (name.lower(),))
    return frozenset(found)
