"""Names of people, and cities: one text names a Walid where the other names a Khaled, or Mr Silva and M. Rossi."""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.facts.names.city_exchanged import exchanged_cities
from auditor.facts.names.given_exchanged import exchanged
from auditor.facts.names.part_exchanged import part_exchanged
from auditor.facts.names.words import Word
from auditor.model import Finding, Pair, Passage, Severity

# Of 15,000 pairs of news and UN documents four are reported, two of which do differ; 134 of 285 surnames
# exchanged behind a title are (`python -m benchmarks.names_given`).
CONFIDENCE = 0.95


def run(pair: Pair) -> list[Finding]:
    """One finding for each given name or city that stands in another one's place."""
    found = list(
        dict.fromkeys(
            (
                *exchanged(pair.a, pair.b),
                *exchanged_cities(pair.a, pair.b),
                *part_exchanged(pair.a, pair.b, pair.facts_a, pair.facts_b),
            )
        )
    )
    return [_finding(pair, one, other) for one, other in found]


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
    id="exchanged-names",
    category="accuracy/mistranslation/entity",
    severity=Severity.CRITICAL,
    compares="people named beside the same name or behind a title, given names by their spellings, and cities",
    example="A: “Walid Haddad” / B: “خالد حداد” (Khaled Haddad)",
    run=run,
    around=True,
)
