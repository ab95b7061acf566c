"""A clause or sentence more or less; a question for a statement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
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
            if between and not _LOWER.match(source.text, stop + 1):
                continue  # "on Tuesday, 12 May"; what follows a name may be one more
            words = len(JOINED_SIGNS.findall(match[0]))
            of = len(JOINED_SIGNS.findall(source.text[start:end]))
            if _LEAST_WORDS <= words <= of * _LARGEST_SHARE:
                yield removed(source, match.start(), stop + between)


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
    for start, end in _stated(source):
        behind = source.text[end:]
        blank = len(behind) - len(behind.lstrip())
        if behind.strip():
            yield Edit(start, end + blank, "")
        else:
            yield Edit(len(source.text[:start].rstrip()), end, "")


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
