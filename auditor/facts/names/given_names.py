"""Given names of people in the spellings of three scripts: which words may be the same one.

Sound alone does not tell a Walid from a Khaled, as whom he may be written in another script; of some two
hundred common names the spellings are known (``data/given_names.tsv``). Forms of one name in several
languages (John, Juan, يوحنا) are one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from auditor.facts.clitics import bases, grammar_of
from auditor.facts.names.transliteration import covered_script
from auditor.facts.names.words import Word, lookup_form, words

_LATIN, _ARABIC, _CYRILLIC = "LATIN", "ARABIC", "CYRILLIC"
# What begins a sentence more often than a name does.
_WORDS = frozenset("said mark malik".split())
_SENTENCE_END = re.compile(r"[.!?:;»”\"“«(\n]\s*\Z|\A\s*\Z")


@dataclass(frozen=True, slots=True)
class GivenName:
    """A word of a text that is a given name; ``names``: those that it may be.

    ``doubtful``: the word is an everyday one too.
    """

    word: Word
    names: frozenset[str]
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    latin: str
    arabic: frozenset[str]
    cyrillic: str
    doubtful: bool


@lru_cache(maxsize=1)
def _rows() -> tuple[_Row, ...]:
    text = files("auditor.facts").joinpath("data/given_names.tsv").read_text(encoding="utf-8")
    cells = [line.split("\t") for line in text.splitlines() if line[:1] not in ("#", "")]
    return tuple(
        _Row(name, latin, frozenset(map(lookup_form, arabic.split())), cyrillic, mark == "w")
        for name, latin, arabic, cyrillic, mark in cells
    )


@lru_cache(maxsize=2)
def _spelled(script: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """A pattern with a group for every name, which looks ahead for each of them; and the names."""
    rows = [(r.latin if script == _LATIN else r.cyrillic, r.name) for r in _rows()]
    kept = [(pattern, name) for pattern, name in rows if pattern]
    every = re.compile("".join(rf"(?=(?:{pattern})\Z()|)" for pattern, _ in kept))
    return every, tuple(name for _, name in kept)


@lru_cache(maxsize=1)
def _arabic() -> dict[str, tuple[frozenset[str], bool]]:
    found: dict[str, tuple[frozenset[str], bool]] = {}
    for row in _rows():
        for form in row.arabic:
            names, doubtful = found.get(form, (frozenset[str](), False))
            found[form] = names | {row.name}, doubtful or row.doubtful
    return found


@lru_cache(maxsize=16384)
def names_of(word: str) -> tuple[frozenset[str], bool]:
    """The given names that a word may be, and whether it may well be no name; none for most words."""
    script, form = covered_script(word), lookup_form(word)
    if script == _ARABIC:
        for base in bases(form, grammar_of(script)):
            names, doubtful = _arabic().get(base, (frozenset[str](), False))
            if names:
                return names, doubtful or base != form
    elif script in (_LATIN, _CYRILLIC) and word[:1].isupper():
        small = form if script == _LATIN else word.lower()
        every, known = _spelled(script)
        match = every.match(small)
        groups = match.groups() if match else ()
        found = (name for group, name in zip(groups, known, strict=False) if group is not None)
        return frozenset(found), False
    return frozenset(), False


def given_names(text: str, language: str) -> list[GivenName]:
    """The given names in a text, in order; an everyday word that begins a sentence is none."""
    found = []
    for word in words(text, language):
        names, doubtful = names_of(word.text)
        if names and not (word.text.lower() in _WORDS and _begins(text, word.start)):
            found.append(GivenName(word, names, doubtful))
    return found


def _begins(text: str, start: int) -> bool:
    return _SENTENCE_END.search(text[max(0, start - 3) : start]) is not None
