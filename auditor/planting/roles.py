"""Who does it to whom: two names, or two parties, in each other's place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from random import Random

from auditor.facts.names.values import NAME, TERRITORY, named
from auditor.languages import language
from auditor.languages.tables.planting import Planting
from auditor.languages.tables.roles import Roles
from auditor.model import Span
from auditor.orthography.words import JOINED_SIGNS
from auditor.planting.base import Edit, Kind, Source, together
from auditor.planting.rules import ruled

# More words than these between two names, and the second is hardly an object of what the first does.
_MOST_BETWEEN = 5
_OUTSIDE = re.compile(r"[,;:.!?()\"“”«»\n–—]")


def find_exchanged(source: Source, _random: Random) -> Iterator[Edit]:
    """Two names with a verb between them, exchanged."""
    roles = source.language.tables(Roles)
    if roles.verbal is None:
        return
    facts = [*source.facts[NAME], *source.facts[TERRITORY]]
    spans = sorted({_with_article(source, (fact.start, fact.end)) for fact, _ in named(facts)})
    for first, second in pairwise(_apart(spans)):
        between = source.text[first[1] : second[0]]
        words = [word.lower() for word in JOINED_SIGNS.findall(between)]
        if not 1 <= len(words) <= _MOST_BETWEEN or _OUTSIDE.search(between):
            continue
        *small, verb = words
        light = source.words.being | source.words.having | source.words.adverbs
        if verb not in source.words.transitive or not light.issuperset(small):
            continue
        if not _goes_on(source, second[1]) and _is_subject(source, first[0]):
            yield _swapped(source, first, second)


def _is_subject(source: Source, start: int) -> bool:
    """Whether the name there begins its clause, as far as the word before it tells."""
    if source.begins_sentence(start):
        return True
    before = source.lower[max(0, start - 20) : start].split(" ")
    return len(before) > 1 and before[-1] == "" and before[-2] in source.words.before_subject


def _apart(spans: list[Span]) -> list[Span]:
    """The spans that overlap none before them."""
    found: list[Span] = []
    for span in spans:
        if not found or span[0] >= found[-1][1]:
            found.append(span)
    return found


def _goes_on(source: Source, end: int) -> bool:
    """Whether the name there belongs to what follows it: a possessive, a hyphen, a noun."""
    behind = source.text[end : end + 1]
    if behind in {"'", "’", "-"}:
        return True
    word = JOINED_SIGNS.match(source.lower, end + 1) if behind == " " else None
    return word is not None and (
        word[0] not in source.words.no_object or word[0] in source.language.tables(Roles).joining
    )


def _with_article(source: Source, span: Span) -> Span:
    article = _article(source.language.code)
    match = article.search(source.text, 0, span[0]) if article else None
    return (match.start(), span[1]) if match else span


@lru_cache(maxsize=32)
def _article(code: str) -> re.Pattern[str] | None:
    article = language(code).tables(Planting).article
    return re.compile(rf"(?<!\w)(?:{article})$", re.IGNORECASE) if article else None


def _swapped(source: Source, first: Span, second: Span) -> Edit:
    text = source.text
    one, other = text[slice(*first)], text[slice(*second)]
    if source.begins_sentence(first[0]):
        article = source.words.article
        if article and re.match(article, one, re.IGNORECASE):
            one = one[0].lower() + one[1:]
        other = other[:1].upper() + other[1:]
    return Edit(first[0], second[1], other + text[first[1] : second[0]] + one)


ROLES = Kind(
    "roles",
    "Who does it to whom: B attacked A for A attacked B.",
    together(find_exchanged, ruled("roles")),
    (NAME, TERRITORY),
)
