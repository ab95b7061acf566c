"""The clauses of a sentence that tell something of their own.

An account may tell in one sentence what another tells in two: *the letter said that the force would withdraw, although
no decision had been made*. Its clauses are then readings of what others tell, each by itself.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from auditor.facts.wording import either
from auditor.languages import language, primary
from auditor.languages.tables.clauses import Clauses
from auditor.languages.tables.joints import Joints
from auditor.model import Passage, Span
from auditor.witnesses.model import Statement
from auditor.witnesses.quotations import quotations
from auditor.witnesses.statements import anchors_of

# A shorter stretch is an apposition or a row's member, no telling.
LEAST_WORDS = 4
LONGEST = 1_000
_MARKS = r"(?<=[,;:،؛–—])\s+"


def clauses(statement: Statement) -> list[Statement]:
    """The clauses of a sentence, each as a statement of its place; none where it has but one."""
    text = statement.text
    if len(text) > LONGEST:
        return []
    code = primary(statement.passage.language)
    spans = _spans(text, code)
    return [_part(statement, span) for span in spans] if len(spans) > 1 else []


def _spans(text: str, code: str) -> list[Span]:
    edges = [0, *(match.end() for match in _cut(code).finditer(text)), len(text)]
    found: list[Span] = []
    for start, end in pairwise(edges):
        # What is too short goes with what stands before it.
        if found and len(text[start:end].split()) < LEAST_WORDS:
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    if len(found) > 1 and len(text[slice(*found[0])].split()) < LEAST_WORDS:
        found[:2] = [(found[0][0], found[1][1])]
    return found


@lru_cache(maxsize=64)
def _cut(code: str) -> re.Pattern[str]:
    known = language(code)
    words = [known.tables(Clauses).openers, either(code, Joints, lambda t: t.and_)]
    joined = "|".join(word for word in words if word)
    return re.compile(rf"{_MARKS}|\s+(?=(?:{joined})\b)", re.IGNORECASE)


def _part(statement: Statement, span: Span) -> Statement:
    own = statement.passage
    text = own.text[slice(*span)]
    start = own.start + span[0] + len(text) - len(text.lstrip())
    text = text.strip()
    end = start + len(text)
    facts = tuple(fact for fact in statement.facts if start <= fact.start and fact.end <= end)
    quotes = tuple((start + a, start + b) for a, b in quotations(text))
    return replace(
        statement,
        passage=Passage(text, own.language, start),
        facts=facts,
        anchors=anchors_of(facts),
        quotes=quotes,
    )
