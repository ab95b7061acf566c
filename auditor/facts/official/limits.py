"""What limits a statement: conditions, exceptions, bounds, connectives … by value, each with its clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.official.forms import FormsBuilder, pieces
from auditor.facts.official.phrases import Hit, Phrases
from auditor.facts.official.spelling import bare_letters
from auditor.languages import language as language_of
from auditor.languages import primary
from auditor.languages.concepts import NONE
from auditor.languages.tables.lexicon import Lexicon
from auditor.languages.tables.limits import Limits
from auditor.model import Span

# What ends a clause: the stops of the scripts, and a dash between blanks.
_STOP = re.compile(r"[,;:!?()،؛؟。，；：！？、（）—–\n]|\.(?!\d)|\s-\s")

# Before a value that the words may not have.
_WEAK = "?"
# A shorter word behind a hyphen is a pronoun or a particle.
_SUFFIX = 4
_HYPHENS = ("-", "\u2010", "\u2011")
# Letters that Arabic texts leave bare or write; where they are written they are no others.
_MEANT = frozenset("أإآٱة")
# The sign of an indefinite noun: what it stands on is no pronoun (*مواطنًا*, "a citizen", not "our …").
_INDEFINITE = "\u064b"
# A pronoun in capitals among small letters is the name of a country or state (*US*, *ME*).
_LONGEST_NAME = 2


@dataclass(frozen=True, slots=True)
class FoundLimit:
    """Limiting words, the values they may have (``condition:unless``), and the clause they stand in.

    A clause runs from one stop to the next. All offsets are into the text. ``weak``: values that the words
    may have as well or not at all, as *just* may be ``restriction:only``.
    """

    start: int
    end: int
    values: frozenset[str]
    clause: Span
    weak: frozenset[str] = frozenset()

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def classes(self) -> frozenset[str]:
        """The classes of its values, such as ``condition``."""
        return frozenset(value.partition(":")[0] for value in self.values)


@lru_cache(maxsize=32)
def _phrases(code: str) -> Phrases:
    known = language_of(code)
    table = known.tables(Limits)
    letters = bare_letters(code)
    meant = _MEANT if letters else frozenset[str]()
    builder = FormsBuilder(Lexicon(), frozenset(pieces(table.clitics)), letters, meant)
    weak = ((_WEAK + value, words) for value, words in table.weak)
    return Phrases([*table.rows, *weak], builder, letters, barred=table.barred.split())


def find_limits(text: str, *, language: str, weak: bool = False) -> tuple[FoundLimit, ...]:
    """The limiting words of a text, by position; none for a language without a table of them.

    ``weak``: with words that have nothing but weak values; they only serve to explain the other side's.
    """
    code = primary(language)
    if not language_of(code).has(Limits):
        return ()
    stops = [match.start() for match in _STOP.finditer(text)]
    found: list[FoundLimit] = []
    phrases = _phrases(code)
    hits = phrases.find(text)
    for hit in sorted([*hits, *_by_ending(text, code, hits)], key=lambda one: one.start):
        known = hit.values - {NONE}
        may_be = frozenset(value[1:] for value in known if value.startswith(_WEAK))
        values = frozenset(value for value in known if not value.startswith(_WEAK))
        values = _as_written(text[hit.start : hit.end], values, text, code)
        if (values or (weak and may_be)) and not _part_of_a_word(hit, text):
            before, behind = bisect_left(stops, hit.start), bisect_left(stops, hit.end)
            start = stops[before - 1] + 1 if before else 0
            end = stops[behind] if behind < len(stops) else len(text)
            found.append(FoundLimit(hit.start, hit.end, values, (start, end), may_be - values))
    return tuple(found)


def _part_of_a_word(hit: Hit, text: str) -> bool:
    """Whether a hyphen makes it part of a longer word: *stand-alone*, *sans-abri*, but not *est-il*, *dit-elle*."""
    before, behind = text[max(0, hit.start - 2) : hit.start], text[hit.end : hit.end + _SUFFIX + 1]
    if any(value.startswith("person:") for value in hit.values):
        return False
    if before[1:] in _HYPHENS and before[:1].isalpha():
        return True
    plain = text[hit.start : hit.end].isalpha()
    return plain and behind[:1] in _HYPHENS and len(behind) > _SUFFIX and behind[1:].isalpha()


def _as_written(word: str, values: frozenset[str], text: str, code: str) -> frozenset[str]:
    """The values that remain when it is seen which letters are capitals."""
    for value, words in _capitals(code):
        if value in values and word[0].islower() and word in words:
            values -= {value}
    if 1 < len(word) <= _LONGEST_NAME and word.isupper() and not text.isupper():
        values = frozenset(value for value in values if not value.startswith("person:"))
    return values


@lru_cache(maxsize=32)
def _capitals(code: str) -> tuple[tuple[str, frozenset[str]], ...]:
    rows = language_of(code).tables(Limits).capitals
    return tuple((value, frozenset(words.split())) for value, words in rows)


def _by_ending(text: str, code: str, hits: Sequence[Hit]) -> Iterator[Hit]:
    """What is written behind other words: possessives of Arabic."""
    endings = _endings(code)
    if not endings:
        return
    taken = {hit.start for hit in hits}
    for word in _phrases(code).words(text):
        if _INDEFINITE in text[word.start : word.end]:
            continue
        for value, pattern, others in endings:
            if word.start not in taken and word.text not in others and pattern.fullmatch(word.text):
                yield Hit(word.start, word.end, frozenset({value}))
                break


@lru_cache(maxsize=32)
def _endings(code: str) -> tuple[tuple[str, re.Pattern[str], frozenset[str]], ...]:
    letters = bare_letters(code)
    return tuple(
        (
            value,
            re.compile(pattern.translate(letters)),
            frozenset(others.translate(letters).split()),
        )
        for value, pattern, others in language_of(code).tables(Limits).endings
    )


def joined_limits(language: str) -> frozenset[str]:
    """Values that a language writes onto other words or not at all: their absence says nothing."""
    return language_of(language).tables(Limits).joined
