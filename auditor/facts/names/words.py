"""Words with their places, and the folded forms under which names are looked up."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from auditor.facts.names.transliteration import covered_script
from auditor.languages import language as language_of
from auditor.languages.families import ELIDING
from auditor.languages.tables.names import Names
from auditor.orthography.characters import ACCENTS, ARABIC_SIGNS, JOINERS
from auditor.orthography.letters import lookup_arabic, without_accents

_MARKS = ACCENTS + ARABIC_SIGNS + JOINERS
# U.S. and D.C., or letters and digits with an apostrophe or ampersand inside (O'Neill, R&D).
# Hyphens part words: EU-Kommission, sud-africain. Every step consumes a letter: no backtracking.
_WORD = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}(?:[^\W\d_](?!\w))?|[\w{_MARKS}]+(?:['’ʼ&·][\w{_MARKS}]+)*"
)
_ELISION = re.compile(r"(?:[LlDdNnSsJjMmTtCc]|[Qq]u|[Uu]n|[A-Za-z]{1,4}ll)['’ʼ](?=\w\w)")
_POSSESSIVE = re.compile(r"['’ʼ]s?$")
_POINTS = re.compile("[.'’ʼ]+")
_LATIN_ALIKE = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ı": "i", "đ": "d"}
MAX_LOOKUP = 48
# The words of longer texts are not kept.
_MAX_KEPT = 4000


class Word(NamedTuple):
    """A word as written, with its half-open span."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=64)
def _elides(language: str) -> bool:
    return language in ELIDING or language_of(language).tables(Names).elided


def words(text: str, language: str = "") -> tuple[Word, ...]:
    """The words of a text in order, without elided articles (l'Iraq) and possessive endings."""
    return _words(text, language) if len(text) <= _MAX_KEPT else words_once(text, language)


# Every kind of name is looked for among the same words.
@lru_cache(maxsize=1024)
def _words(text: str, language: str) -> tuple[Word, ...]:
    return words_once(text, language)


def words_once(text: str, language: str) -> tuple[Word, ...]:
    """The same of a text that nobody asks for again."""
    if not any(sign in text for sign in "'’ʼ"):
        return tuple([Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(text)])
    found: list[Word] = []
    eliding = _elides(language)
    for match in _WORD.finditer(text):
        start, end = match.span()
        written = match.group()
        if "'" in written or "’" in written or "ʼ" in written:
            if eliding and (elision := _ELISION.match(written)):
                start += elision.end()
                written = written[elision.end() :]
            elif (possessive := _POSSESSIVE.search(written)) and not eliding:
                end -= len(written) - possessive.start()
                written = written[: possessive.start()]
        found.append(Word(written, start, end))
    return tuple(found)


@lru_cache(maxsize=16384)
def lookup_form(word: str) -> str:
    """Lower case, without accents, vowel signs and points; Arabic letter variants made one."""
    text = word[:MAX_LOOKUP]
    if text.isascii():
        return _POINTS.sub("", text.lower())
    if covered_script(text) == "ARABIC":
        return _POINTS.sub("", lookup_arabic(text))
    text = _POINTS.sub("", without_accents(text.lower()))
    return "".join([_LATIN_ALIKE.get(c, c) for c in text])
