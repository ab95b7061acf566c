"""The base forms an English word may be of, without knowing its part of speech."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from auditor.languages.en._forms import bases_of
from auditor.languages.rows import rows_of

# What a word ends with and what its base ends with instead; WordNet's rules of detachment (morphy).
_ENDINGS = (
    ("ies", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", "e"), ("ed", ""),
    ("ing", "e"), ("ing", ""), ("ier", "y"), ("er", "e"), ("er", ""), ("iest", "y"), ("est", "e"),
    ("est", ""), ("ily", "y"), ("ly", "le"), ("ly", ""),
)  # fmt: skip
_SHORTEST = 3
_NEVER_FINAL = ("ss", "us", "is")


def lemmas(word: str) -> frozenset[str]:
    """The word itself in small letters, and every base it may be a form of. Some are no words."""
    word = word.lower()
    found = {word, *_forms().get(word, ()), *(base for base, _ in bases_of(word))}
    for ending, instead in _ENDINGS:
        if not word.endswith(ending) or (ending == "s" and word.endswith(_NEVER_FINAL)):
            continue
        stem = word[: -len(ending)]
        if len(stem) < _SHORTEST - len(instead):
            continue
        found.add(stem + instead)
        if not instead and len(stem) > _SHORTEST and stem[-1] == stem[-2]:
            found.add(stem[:-1])
    return frozenset(found)


@lru_cache(maxsize=1)
def _forms() -> Mapping[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for form, base, _ in rows_of("en", "verbs.tsv"):
        table[form] = (*table.get(form, ()), base)
    return table
