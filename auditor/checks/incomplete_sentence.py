"""A hole in a sentence: "arrested in .", "the but", "'s water". Something was taken out.

Seen by words that always lead to another and lead nowhere. Of DEMETR's sentences with a noun taken out
every fifth has such a hole, of those with shuffled words half; of 15 021 faithful pairs (NTREX, UN
documents) none is reported (``python -m benchmarks.incomplete_sentences``).
"""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.checks.base import Check
from auditor.checks.phrase import phrase
from auditor.facts.beginnings import first_look
from auditor.languages import language
from auditor.languages.tables.leading_words import LeadingWords
from auditor.model import Finding, Pair, Passage, Severity, Span

# By kind of hole, as even odds that something was taken out.
CONFIDENCE = 0.85

_STOPS = r"[.,،;؛)\]»”]"
_ENDS = r"[.!?؟]+[)\]»”\"’]*(?:\s|$)"
# Every stop with a blank before it: the text was cut into words by a machine, and tells nothing.
_SPACED_STOP = re.compile(r"\w [.,](?=\s|$)")
_STOP = re.compile(r"[.,](?=\s|$)")
# With a blank before it: a call of a footnote that lost its number has none.
_EMPTY = re.compile(r"(?<=\w[ \u00a0])(?:\([ \u00a0]*\)|\[[ \u00a0]*\])")


def run(pair: Pair) -> list[Finding]:
    """One finding for each hole of a side, where the other side has none."""
    holes_a, holes_b = holes(pair.a), holes(pair.b)
    if bool(holes_a) == bool(holes_b):
        return []
    own, other, passage = ("A", "B", pair.a) if holes_a else ("B", "A", pair.b)
    return [_finding(own, other, passage, span) for span in holes_a or holes_b]


def holes(passage: Passage) -> list[Span]:
    """Where words lead nowhere, in the passage's own offsets."""
    text = passage.text
    if any(code.form == "alone" and not code.tag for code in passage.codes):
        return []  # a program puts words there
    found = {match.span() for match in _EMPTY.finditer(text)}
    if found and _STOP.search(text) is None:
        found = set()  # a form to be filled in
    for needs_blank, pattern in _patterns(passage.language):
        spans = {match.span("hole") for match in pattern.finditer(text)}
        if spans and not (needs_blank and _by_machine(text)):
            found |= spans
    # Of two that overlap the first.
    kept: list[Span] = []
    for start, end in sorted(found):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _by_machine(text: str) -> bool:
    return len(_SPACED_STOP.findall(text)) == len(_STOP.findall(text)) > 1


def _finding(own: str, other: str, passage: Passage, span: Span) -> Finding:
    quote = phrase(passage.text, *span, before=3, after=2)
    rest = f"{other} has no word missing there"
    return Finding(
        message=f"{own} breaks off at “{quote}”: a word seems to be missing.",
        says_a=quote if own == "A" else rest,
        says_b=quote if own == "B" else rest,
        spans_a=(passage.span(*span),) if own == "A" else (),
        spans_b=(passage.span(*span),) if own == "B" else (),
        confidence=CONFIDENCE,
        evidence={"side": own},
    )


@lru_cache(maxsize=64)
def _patterns(code: str) -> tuple[tuple[bool, re.Pattern[str]], ...]:
    """Whether a pattern leans on blanks before stops, and the pattern."""
    words = language(code).tables(LeadingWords)

    def compiled(pattern: str) -> re.Pattern[str]:
        look = first_look([pattern], longest=3)
        return re.compile(rf"(?<![\w’'.-]){look}(?P<hole>{pattern})", re.IGNORECASE)

    found = []
    if words.leading:
        found.append((True, compiled(rf"(?:{words.leading})[ \u00a0]+{_STOPS}(?!\w)")))
    if words.determiner:
        found.append((False, compiled(rf"(?:{words.determiner}){_ENDS}")))
    for before, never in words.never_after:
        pattern = rf"(?<![\w’'.-])(?P<hole>(?:{before})[ \u00a0]+(?:{never}))(?![\w’'-])"
        found.append((False, re.compile(pattern)))
    if words.clitic:
        found.append((False, compiled(rf"(?:{words.leading})[ \u00a0]+{words.clitic}(?= \w)")))
    return tuple(found)


CHECK = Check(
    id="incomplete-sentence",
    category="accuracy/omission",
    severity=Severity.MAJOR,
    compares="sentences of one side that lack a word, as where a name was taken out",
    example="A: “was arrested in .” / B: “اعتقل في الهند”",
    run=run,
    per_sentence=True,
    needs=(LeadingWords,),
)
