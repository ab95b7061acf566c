"""A text in which names are looked for: its words by sound and by spelling, found once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from auditor.facts.clitics import bases, grammar_of
from auditor.facts.names.gazetteer import find_mentions
from auditor.facts.names.transliteration import covered_script, fold, phones
from auditor.facts.names.words import lookup_form, words
from auditor.languages import language as language_of
from auditor.languages.tables.clitics import Clitics
from auditor.languages.tables.names import Names

MAX_WORDS = 400
_MAX_JOINED = 14


@dataclass(frozen=True, slots=True)
class Indexed:
    """The words of a text with their sounds and spellings, of either with the index of its word.

    ``latin`` are the sounds of words in Latin letters, ``sounds`` of others; ``running``: the spellings one after
    the other; ``ids``: of the gazetteer; ``letter_names``: what letters are called in the language.
    """

    spans: tuple[tuple[int, int], ...]
    latin: tuple[tuple[str, int], ...]
    sounds: tuple[tuple[str, int], ...]
    spellings: tuple[str, ...]
    folded: tuple[str, ...]
    running: str
    ids: frozenset[str]
    letter_names: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=16384)
def sound_bases(form: str) -> tuple[str, ...]:
    """A folded word and what it is without the clitics and article that its script's language has."""
    code = grammar_of(covered_script(form))
    article = language_of(code).tables(Clitics).article
    found = bases(form, code)
    if not article:
        return found
    return found + tuple(b[2:] for b in found if b.startswith(article) and len(b) > 4)


class _Heard(NamedTuple):
    """A word as others are compared with it.

    ``sounds``: its own and those without what it may begin with, of which ``whole`` is the first and
    ``shortest`` the last, either perhaps empty. ``spelling``: only of Latin letters.
    """

    script: str
    form: str
    sounds: tuple[str, ...]
    whole: str
    shortest: str
    spelling: str


@lru_cache(maxsize=16384)
def _heard(word: str) -> _Heard:
    script, form = covered_script(word), lookup_form(word)
    sounds = [phones(b) for b in (sound_bases(form) if grammar_of(script) else (word,))]
    spelling = fold(word) if script == "LATIN" else ""
    return _Heard(script, form, tuple(filter(None, sounds)), sounds[0], sounds[-1], spelling)


@lru_cache(maxsize=512)
def index_of(text: str, language: str) -> Indexed:
    """The index of a text's first words."""
    tokens = words(text, language)[:MAX_WORDS]
    heard = [_heard(w.text) for w in tokens]
    latin: dict[str, int] = {}
    sounds: dict[str, int] = {}
    before = ("", "")
    for i, word in enumerate(heard):
        into = latin if word.script == "LATIN" else sounds
        for sound in word.sounds:
            into.setdefault(sound, i)
        # Names written apart on one side only: New York, عبد الرحمن.
        plain = word.shortest
        if before[0] == word.script and plain and len(before[1]) + len(plain) <= _MAX_JOINED:
            into.setdefault(before[1] + plain, i)
        before = (word.script, word.whole)
    spellings = tuple(word.spelling for word in heard)
    ids = frozenset(i for m in find_mentions(text, language) for i in m.ids)
    return Indexed(
        tuple((w.start, w.end) for w in tokens),
        tuple(latin.items()),
        tuple(sounds.items()),
        spellings,
        tuple(word.form for word in heard),
        " " + " ".join(s for s in spellings if s) + " ",
        ids,
        language_of(language).tables(Names).letter_names,
    )
