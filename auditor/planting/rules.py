"""Differences that words alone can make: what a language's tables put in the place of what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from auditor.languages import language
from auditor.languages.tables.planting import Planting
from auditor.orthography.words import JOINED_SIGNS, whole
from auditor.planting.base import Edit, Find, Source
from auditor.planting.shaping import replaced

# What `whole` begins with, and marks that patterns begin with.
_BEHIND_NO_WORD, _MARKS = r"(?<!\w)", frozenset(",،")
_HYPHENS = frozenset("-‐‑–")


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and what stands there then; ``letters``: some of what every match of it has in it."""

    pattern: re.Pattern[str]
    after: str
    letters: str


@dataclass(frozen=True, slots=True)
class Other:
    """What may stand for the words of an index: ``written`` has them all, as they must be written."""

    written: str
    others: tuple[str, ...]
    as_written: bool


def ruled(kind: str) -> Find:
    """What the rewrites, heads, pairs, groups and grammar of a kind make of a text."""

    def find(source: Source, random: Random) -> Iterator[Edit]:
        code = source.language.code
        for rule in rewrites(code, kind):
            if rule.letters in source.lower:
                for match in rule.pattern.finditer(source.text):
                    yield replaced(source, match.start(), match.end(), match.expand(rule.after))
        for rule in heads(code, kind):
            if rule.letters in source.lower:
                yield from _at_starts(source, rule)
        yield from exchanged(source, kind, random)
        for name, function in source.words.grammar:
            if name == kind:
                for start, end, after in function(source.text):
                    yield replaced(source, start, end, after)

    return find


def _at_starts(source: Source, rule: Rule) -> Iterator[Edit]:
    for start, end in source.sentences:
        match = rule.pattern.match(source.text, start, end)
        if match:
            yield replaced(source, match.start(), match.end(), match.expand(rule.after))


def exchanged(source: Source, kind: str, random: Random) -> Iterator[Edit]:
    """What its pairs and groups put in the place of their words; of a group, one word at random."""
    index = others(source.language.code, kind)
    if source.vocabulary.isdisjoint(index):
        return
    for word, start, _ in source.tokens:
        for other in index.get(word, ()):
            end = start + len(other.written)
            here = source.text[start:end]
            fits = here == other.written if other.as_written else here.lower() == other.written
            if fits and _alone(source, start, end, name=other.as_written):
                yield replaced(source, start, end, random.choice(other.others))
                break


def _alone(source: Source, start: int, end: int, *, name: bool) -> bool:
    """Whether what stands there is a word of its own, and none of a longer name."""
    text = source.text
    if text[end : end + 1].isalnum() or text[end : end + 1] in _HYPHENS:
        return False
    if not source.language.cased or source.language.capital_nouns:
        return True
    if name and text[start].isupper():
        return not (text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()) and (
            not _of_a_name(source, start)
        )
    return not text[start].isupper() or source.begins_sentence(start)


def _of_a_name(source: Source, start: int) -> bool:
    """Whether the word before it is written with a capital that does not begin the sentence."""
    if source.text[start - 1 : start] != " ":
        return False
    before = source.text.rfind(" ", 0, start - 1) + 1
    return source.text[before : before + 1].isupper() and not source.begins_sentence(before)


@lru_cache(maxsize=2048)
def rewrites(code: str, kind: str) -> tuple[Rule, ...]:
    """The rewrites of a language and a kind, compiled."""
    return _compiled(language(code).tables(Planting).rewrites, kind)


@lru_cache(maxsize=2048)
def heads(code: str, kind: str) -> tuple[Rule, ...]:
    """The rewrites of sentences' starts, compiled."""
    return _compiled(language(code).tables(Planting).heads, kind)


def _compiled(table: tuple[tuple[str, str, str], ...], kind: str) -> tuple[Rule, ...]:
    return tuple(
        Rule(_pattern(pattern), after, letters_of(pattern))
        for name, pattern, after in table
        if name == kind
    )


def _pattern(pattern: str) -> re.Pattern[str]:
    """The pattern as whole words; one that begins with a mark stands behind a word."""
    written = whole(pattern, to_blank=True)
    return re.compile(
        written.removeprefix(_BEHIND_NO_WORD) if pattern[:1] in _MARKS else written, re.IGNORECASE
    )


def letters_of(pattern: str) -> str:
    """The longest run of letters outside any bracket: every match has it. Empty for alternatives."""
    plain = re.sub(r"\\.", "\0", pattern)
    bare = ""
    while bare != plain:
        bare, plain = plain, re.sub(r"\[[^\]]*\]|\([^()]*\)", "\0", plain)
    if "|" in bare:
        return ""
    bare = re.sub(r".[?*]|.\{[^}]*\}", "\0", bare)
    return max(re.findall(r"[^\W\d_]+", bare), key=len, default="").lower()


@lru_cache(maxsize=2048)
def others(code: str, kind: str) -> dict[str, tuple[Other, ...]]:
    """By first word in small letters, the words of pairs and groups of a kind, the longest first."""
    tables = language(code).tables(Planting)
    found: dict[str, list[Other]] = {}
    for name, one, other in tables.pairs:
        if name == kind:
            for was, now in ((one, other), (other, one)):
                found.setdefault(_first(was), []).append(Other(was, (now,), as_written=False))
    for name, group in tables.groups:
        if name == kind:
            for was in group:
                rest = tuple(word for word in group if word != was)
                found.setdefault(_first(was), []).append(Other(was, rest, as_written=True))
    return {
        first: tuple(sorted(each, key=lambda other: -len(other.written)))
        for first, each in found.items()
    }


def _first(words: str) -> str:
    match = JOINED_SIGNS.search(words.lower())
    return match[0] if match else words
