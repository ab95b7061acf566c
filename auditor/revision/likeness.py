"""Words that are written nearly alike: a slip of the pen, or a name that is spelled in two ways."""

from __future__ import annotations

from auditor.revision.words import Word

# How much alike two words of so many letters are written where one is the other, mistyped or transliterated.
_ALIKE, _LONG = 0.78, 5
# A name is spelled by its consonants; one of fewer letters may be any.
_NAME = 4


def alike(one: Word, other: Word) -> bool:
    """Whether two words are written nearly alike: one of them mistyped, or a name spelled in another way."""
    from rapidfuzz.distance import DamerauLevenshtein

    x, y = one.key, other.key
    if _same_name(one, other):
        return True
    if min(len(x), len(y)) < _LONG or any(c.isdigit() for c in x + y) or x[0] != y[0]:
        return False
    # An ending more or less is another word; so is a beginning.
    if x.startswith(y) or y.startswith(x):
        return False
    return bool(DamerauLevenshtein.normalized_similarity(x, y) >= _ALIKE)


def _same_name(one: Word, other: Word) -> bool:
    """Whether two names differ in their vowels alone, as *Adil* and *Adel* do: one name of another script, twice spelled."""
    x, y = one.key, other.key
    named = one.text[:1].isupper() and other.text[:1].isupper() and min(len(x), len(y)) >= _NAME
    return named and _consonants(x) == _consonants(y) and len(_consonants(x)) > 1


def _consonants(key: str) -> str:
    return "".join(c for c in key if c not in "aeiouy")
