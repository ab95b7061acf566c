"""Words of a text and the words that would turn their meaning around.

English: direct and indirect antonyms from WordNet (``data/contrasts.en.tsv``), found through the
word's base form and put back into its inflection. Every language: the opposites of official
statements (``data/contrasts.extra.tsv``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from auditor.evidence.tables import rows_of

MAX_CHARS = 4000
# The best-known contrasts of a word come first in the file; more of them only add noise.
MAX_CONTRASTS = 5

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# English suffixes that keep a contrast a contrast; the letters to take off.
_SUFFIXES = (("er", 2), ("est", 3), ("ly", 2), ("s", 1))


@dataclass(frozen=True, slots=True)
class Contrast:
    """A word at ``start`` to ``end`` and a word that says the contrary.

    ``direct`` is False for WordNet's indirect antonyms (the antonym of a similar adjective).
    """

    start: int
    end: int
    was: str
    now: str
    direct: bool


def contrasts_of(text: str, code: str) -> list[Contrast]:
    """Every word of the text that has a contrast, with each of its contrasts."""
    if len(text) > MAX_CHARS:
        return []
    primary = code.split("-", maxsplit=1)[0]
    found = []
    for match in _WORD.finditer(text):
        for now, direct in _contrasts(match[0].lower(), primary):
            found.append(Contrast(*match.span(), match[0], now, direct))
    return found


@lru_cache(maxsize=4096)
def _contrasts(word: str, code: str) -> tuple[tuple[str, bool], ...]:
    found: dict[str, bool] = dict.fromkeys(_statement_opposites().get((code, word), ()), True)
    if code == "en":
        for now, direct in _english(word):
            found.setdefault(now, direct)
    found.pop(word, None)
    return tuple(found.items())[:MAX_CONTRASTS]


def _english(word: str) -> Iterator[tuple[str, bool]]:
    table, bases, forms = _wordnet(), *_verbs()
    for now, _, direct in table.get(word, ()):
        yield now, direct
    for base, kind in bases.get(word, ()):
        for now, part, direct in table.get(base, ()):
            if part == "verb":
                yield forms.get((now, kind), now), direct
    for suffix, length in _SUFFIXES:
        if not word.endswith(suffix) or len(word) <= length + 2:
            continue
        for stem in _stems(word[:-length]):
            for now, _, direct in table.get(stem, ()):
                yield now, direct


def _stems(stem: str) -> Iterator[str]:
    yield stem
    yield stem + "e"
    if stem[-1] == stem[-2]:
        yield stem[:-1]
    if stem[-1] == "i":
        yield stem[:-1] + "y"


@lru_cache(maxsize=1)
def _wordnet() -> dict[str, tuple[tuple[str, str, bool], ...]]:
    table: dict[str, tuple[tuple[str, str, bool], ...]] = {}
    for word, contrast, part, relation in rows_of("contrasts.en.tsv"):
        if " " not in word and " " not in contrast:
            table[word] = (*table.get(word, ()), (contrast, part, relation == "antonym"))
    return table


@lru_cache(maxsize=1)
def _verbs() -> tuple[dict[str, list[tuple[str, str]]], dict[tuple[str, str], str]]:
    bases: dict[str, list[tuple[str, str]]] = {}
    forms: dict[tuple[str, str], str] = {}
    for form, base, kind in rows_of("verbs.en.tsv"):
        bases.setdefault(form, []).append((base, kind))
        forms[base, kind] = form
    return bases, forms


@lru_cache(maxsize=1)
def _statement_opposites() -> dict[tuple[str, str], tuple[str, ...]]:
    table: dict[tuple[str, str], tuple[str, ...]] = {}
    for code, word, contrast in rows_of("contrasts.extra.tsv"):
        for one, other in ((word, contrast), (contrast, word)):
            known = table.get((code, one), ())
            if other not in known:
                table[code, one] = (*known, other)
    return table
