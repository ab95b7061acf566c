"""Given names of people: one text names a Walid where the other names a Khaled."""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.facts.names.given_exchanged import exchanged
from auditor.facts.names.words import Word
from auditor.model import Finding, Pair, Passage, Severity

# Of 15,000 pairs of news and UN documents none is reported (`python -m benchmarks.names_given`).
CONFIDENCE = 0.95


def run(pair: Pair) -> list[Finding]:
    """One finding for each given name that stands in another one's place."""
    return [_finding(pair, one, other) for one, other in exchanged(pair.a, pair.b)]


def _finding(pair: Pair, one: Word, other: Word) -> Finding:
    return Finding(
        message=f"A names {one.text}, B names {other.text}",
        says_a=one.text,
        says_b=other.text,
        spans_a=(_span(pair.a, one),),
        spans_b=(_span(pair.b, other),),
        confidence=CONFIDENCE,
        evidence={"kind": "replaced"},
    )


def _span(passage: Passage, word: Word) -> tuple[int, int]:
    return passage.span(word.start, word.end)


CHECK = Check(
    id="given-names",
    category="accuracy/mistranslation/entity",
    severity=Severity.CRITICAL,
    compares="given names of people by the spellings of each, where sound alone does not tell them apart",
    example="A: “Walid Haddad” / B: “خالد حداد” (Khaled Haddad)",
    run=run,
)
