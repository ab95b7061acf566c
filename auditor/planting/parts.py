"""A clause or sentence more or less; a question for a statement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from random import Random

from auditor.languages import language
from auditor.languages.tables.clauses import Clauses
from auditor.model import Span
from auditor.orthography.words import JOINED_SIGNS
from auditor.planting.base import Edit, Kind, Source, together
from auditor.planting.rules import ruled
from auditor.planting.shaping import removed

# A shorter stretch is a word or two; a clause of most of a sentence is the sentence.
_LEAST_WORDS, _LARGEST_SHARE = 4, 0.6
# Fewer words, and it is a heading.
_LEAST_OF_SENTENCE = 6
_END = re.compile(r"[.!。۔…]+[\"”»’)\]]*$")
_LOWER = re.compile(r"\s[^\W\d_]")
# So near behind a comma an *and* joins the last member of a list.
_NEAR_LAST = 4
_COMMA = "[,،]"


def find_dropped_clauses(source: Source, _random: Random) -> Iterator[Edit]:
    """A clause from its comma and opening word to the next comma or the end, left out."""
    cut = _clause(source.language.code)
    if cut is None:
        return
    for sentence in source.sentences:
        start, end = sentence[0], _before_end(source, sentence)
        for match in cut.finditer(source.text, start, end):
            stop = match.end()
            between = source.text[stop : stop + 1] in {",", "،"}
            if not between and stop != end:
                continue
            if between and not _goes_on(source, stop + 1):
                continue
            words = len(JOINED_SIGNS.findall(match[0]))
            of = len(JOINED_SIGNS.findall(source.text[start:end]))
            if _LEAST_WORDS <= words <= of * _LARGEST_SHARE:
                yield removed(source, match.start(), stop + between)


def _goes_on(source: Source, place: int) -> bool:
    """Whether the sentence goes on behind a comma: not with a day or a name, nor the last member of a list."""
    behind = JOINED_SIGNS.findall(source.lower[place : place + 60])[:_NEAR_LAST]
    listed = not set(source.words.connectives).isdisjoint(behind)
    return bool(_LOWER.match(source.text, place)) and not listed


@lru_cache(maxsize=64)
def _clause(code: str) -> re.Pattern[str] | None:
    openers = language(code).tables(Clauses).openers
    if not openers:
        return None
    inner = r"[^,،;:.!?()\[\]«»“”\"\n–—]"
    return re.compile(rf"{_COMMA} (?:{openers})(?!\w){inner}+", re.IGNORECASE)


def _before_end(source: Source, sentence: Span) -> int:
    """Where the marks that end the sentence begin, or its end."""
    mark = _END.search(source.text, *sentence)
    return mark.start() if mark else sentence[1]


def _stated(source: Source) -> Iterator[Span]:
    """The sentences that state something and end with a full stop."""
    for start, end in source.sentences:
        text = source.text[start:end]
        ends = text[-1:] in {".", "۔"} and "\n" not in text
        if ends and len(JOINED_SIGNS.findall(text)) >= _LEAST_OF_SENTENCE:
            yield start, end


def find_added_clauses(source: Source, random: Random) -> Iterator[Edit]:
    """A clause of the language's table before the end of a sentence."""
    if not source.words.clauses:
        return
    for _, end in _stated(source):
        place = end - 1
        yield Edit(place, place, random.choice(source.words.clauses))


def find_added_sentences(source: Source, random: Random) -> Iterator[Edit]:
    """A sentence of the language's table behind one."""
    if not source.words.sentences:
        return
    for _, end in _stated(source):
        yield Edit(end, end, " " + random.choice(source.words.sentences))


def find_dropped_sentences(source: Source, _random: Random) -> Iterator[Edit]:
    """A sentence of several, left out."""
    if len(source.sentences) < 2:
        return
    stated = set(_stated(source))
    for first, second in pairwise(source.sentences):
        if first in stated:
            yield Edit(first[0], second[0], "")
    if source.sentences[-1] in stated:
        yield Edit(source.sentences[-2][1], source.sentences[-1][1], "")


def find_questions(source: Source, _random: Random) -> Iterator[Edit]:
    """A statement with the marks of a question, and a small letter behind its opening words."""
    if source.words.question is None:
        return
    opening, mark = source.words.question
    for start, end in _stated(source):
        first = JOINED_SIGNS.match(source.text, start)
        if first is None:
            continue
        small = first[0].lower() in source.words.lowered
        if source.language.cased and not small:
            continue
        lowered = small and opening.endswith(" ") and source.language.cased
        rest = source.text[start : end - 1]
        yield Edit(start, end, opening + (rest[0].lower() + rest[1:] if lowered else rest) + mark)


CLAUSE_DROPPED = Kind(
    "clause-dropped", "A clause left out.", together(find_dropped_clauses, ruled("clause-dropped"))
)
CLAUSE_ADDED = Kind("clause-added", "A clause put in.", find_added_clauses)
SENTENCE_ADDED = Kind("sentence-added", "A sentence put in.", find_added_sentences)
SENTENCE_DROPPED = Kind("sentence-dropped", "A sentence left out.", find_dropped_sentences)
QUESTION = Kind(
    "question", "A question for a statement.", together(find_questions, ruled("question"))
)
