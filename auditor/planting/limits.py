"""Words that limit: how much, only, except, if, and, by when, in which direction, whose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from random import Random

from auditor.languages import language
from auditor.languages.tables.planting import Planting
from auditor.languages.tables.roles import Roles
from auditor.orthography.words import JOINED_SIGNS
from auditor.planting.base import Edit, Kind, Source, together
from auditor.planting.rules import ruled

# So many words before an *and*, a *between* may still rule it.
_NEAR = 10
_SHORTEST = 3


def find_connectives(source: Source, _random: Random) -> Iterator[Edit]:
    """*And* for *or* and the other way round, between two words in small letters that nothing pairs."""
    words = source.words
    if not words.connectives:
        return
    conjunction, disjunction = words.connectives
    joint = _joint(source.language.code)
    for match in joint.finditer(source.text):
        start, end = match.span()
        left, _ = source.sentence_at(start)
        before = JOINED_SIGNS.findall(source.lower[left:start])[-_NEAR:]
        behind = JOINED_SIGNS.findall(source.lower[end : end + 60])[:3]
        if not before or len(behind) < 2 or len(before[-1]) < _SHORTEST:
            continue
        if source.text[end + 1 : end + 2].isupper() or behind[0] in words.unjoined:
            continue
        verbal = source.language.tables(Roles).verbal
        if verbal is not None and verbal(behind[0]) and not verbal(before[-1]):
            continue
        if words.paired.intersection(before) or words.being.union(words.having).intersection(
            behind
        ):
            continue
        after = disjunction if match[0].lower() == conjunction else conjunction
        yield Edit(start, end, after)


@lru_cache(maxsize=32)
def _joint(code: str) -> re.Pattern[str]:
    """One of the two words between blanks, behind a letter in small letters."""
    words = "|".join(map(re.escape, language(code).tables(Planting).connectives))
    return re.compile(rf"(?<=[^\W\d_] )(?:{words})(?= [^\W\d_])")


QUANTIFIER = Kind(
    "quantifier", "Of another share: some for all, no for every, few for most.", ruled("quantifier")
)
BOUND = Kind(
    "bound", "Another bound: at most for at least, less than for more than.", ruled("bound")
)
RESTRICTION_ADDED = Kind(
    "restriction-added", "A restriction put in: only.", ruled("restriction-added")
)
RESTRICTION_DROPPED = Kind(
    "restriction-dropped", "A restriction taken out: only.", ruled("restriction-dropped")
)
EXCEPTION = Kind(
    "exception",
    "An exception turned around or taken out: including for excluding, except for weapons.",
    ruled("exception"),
)
CONDITION_DROPPED = Kind(
    "condition-dropped",
    "A condition taken out: provided that the parties agree.",
    ruled("condition-dropped"),
)
CONDITION_REVERSED = Kind(
    "condition-reversed", "A condition turned around: unless for if.", ruled("condition-reversed")
)
CONNECTIVE = Kind(
    "connective", "And for or, or for and.", together(find_connectives, ruled("connective"))
)
TIME_BOUND = Kind(
    "time-bound",
    "Another bound of time: before for after, not earlier than for not later than.",
    ruled("time-bound"),
)
DIRECTION = Kind(
    "direction",
    "Another end of a movement or change: to for from, rose to for rose by.",
    ruled("direction"),
)
WHOSE = Kind("who", "Another person of the talk: our for your, he for she.", ruled("who"))
DEFINITENESS = Kind(
    "definiteness",
    "How many hangs on an article: from territories for from the territories.",
    ruled("definiteness"),
)
