"""Whether a word is a term's word: as it stands, with an ending or clitics, or perhaps.

Two degrees, because the two questions differ. A term is looked for where it *surely* stands, and
missed only where not even something *like* it stands: a word taken for a form of the term too
easily would raise alarms on one side and hide differences on the other.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum
from functools import lru_cache

from auditor.facts.clitics import bases, grammar_of
from auditor.facts.wording import all_words_of_all
from auditor.languages import language, languages
from auditor.languages.tables.clitics import Clitics
from auditor.languages.tables.inflection import Inflection
from auditor.orthography import bare_arabic, plain_spelling
from auditor.orthography.letters import without_accents


class Match(IntEnum):
    """How much a word is like a term's."""

    NONE = 0
    LIKE = 1
    SURE = 2


ARABIC = re.compile(r"[\u0621-\u064a\u066e-\u06d3]")
# Scripts that do not part words: a term is found anywhere in them.
UNPARTED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
# Shorter words have too many neighbours for anything but themselves.
_SHORT = 4
_LONGEST_PARTICLE = 3

_LONGEST_ENDING = 5


def key(word: str, language: str, *, case: bool) -> str:
    """A word as terms are compared: in plain spelling, accents and, unless ``case``, capitals gone."""
    text = plain_spelling(word, language).text
    if ARABIC.search(text):
        return bare_arabic(text)
    text = without_accents(text)
    return text if case else unicodedata.normalize("NFC", text).casefold()


def match(word: str, term: str, *, inflection: bool) -> Match:
    """How much a word is a term's word; both as `key` has them."""
    if word == term:
        return Match.SURE
    if not inflection:
        return Match.NONE
    if ARABIC.match(term):
        return _arabic(word, term)
    if _HANGUL.match(term):
        near = word.startswith(term) and len(word) - len(term) <= _LONGEST_PARTICLE
        return Match.SURE if near else Match.NONE
    return _european(word, term) if len(term) >= _SHORT else Match.NONE


def _european(word: str, term: str) -> Match:
    ending = word[len(term) :] if word.startswith(term) else None
    changed = (term.removesuffix(old) + new for old, new in _changes() if term.endswith(old))
    if ending in _endings() or word in changed:
        return Match.SURE
    near = word.startswith(stem(term)) and len(word) <= len(term) + _LONGEST_PARTICLE + 1
    return Match.LIKE if near or (len(term) > _SHORT and term in word) else Match.NONE


@lru_cache(maxsize=1)
def _endings() -> frozenset[str]:
    """What any language puts after a noun or adjective without changing it: terms travel."""
    return all_words_of_all(Inflection, lambda t: t.endings)


@lru_cache(maxsize=1)
def _changes() -> tuple[tuple[str, str], ...]:
    return tuple(c for code in languages() for c in language(code).tables(Inflection).changes)


def stem(term: str) -> str:
    """The letters that stand in every word that is like the term's."""
    if ARABIC.match(term):
        noun, feminine = _without_article(term), _of_arabic().feminine
        return noun.removesuffix(feminine) if len(noun) > 2 else noun
    return term if len(term) < _SHORT else term[: max(_SHORT, len(term) - 2)]


def _of_arabic() -> Inflection:
    """The grammar of words in Arabic letters."""
    return language(grammar_of("ARABIC")).tables(Inflection)


@lru_cache(maxsize=1)
def _behind() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What may stand behind the stem of a noun, and of one that has lost its feminine ending."""
    grammar = _of_arabic()
    return re.compile(grammar.behind_noun), re.compile(grammar.behind_feminine)


def _arabic(word: str, term: str) -> Match:
    within = stem(term)
    term = _without_article(term)
    endings = _behind()[within != term]
    for base in bases(word, grammar_of("ARABIC")):
        noun = _without_article(base)
        if noun == term or (noun.startswith(within) and endings.fullmatch(noun[len(within) :])):
            return Match.SURE
    near = len(within) >= _SHORT - 1 and len(word) <= len(within) + 2 * _LONGEST_ENDING
    return Match.LIKE if near and within in word else Match.NONE


def _without_article(word: str) -> str:
    article = language(grammar_of("ARABIC")).tables(Clitics).article
    return word.removeprefix(article) if len(word) > _SHORT else word
