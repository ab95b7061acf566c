"""All for some, at least for at most, increase for decrease, before for after, north for south.

Only words that change places are reported: one that is missing is often said otherwise. Weights:
``python -m benchmarks.facts_negation --fit``.
"""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.checks.crossing import Crossing, Scale, findings
from auditor.facts.cues.values import EXTENT
from auditor.languages.tables.extent import Extent
from auditor.model import Finding, Pair, Severity

SCALE = Scale(
    kind=EXTENT,
    bias=-3.38,
    length=0.53,
    trust=0.45,
    implied=(
        ("all", "whole"),
        ("some", "part"),
        ("increase", "more"),
        ("decrease", "less"),
        ("more", "increase"),
        ("less", "decrease"),
    ),
    crossings=(
        Crossing("all", "some", 4.07, 1.66, 1.88),
        Crossing("at_least", "at_most", 2.00, 1.69, 2.00),
        Crossing("more", "less", 3.81, 1.86, 1.92),
        Crossing("increase", "decrease", 3.86, 1.04, 1.82),
        Crossing("before", "after", 2.58, 1.21, 2.58),
        Crossing("previous", "next", 2.30, 1.15, 2.30),
        Crossing("north", "south", 2.91, 1.32, 2.91),
        Crossing("east", "west", 2.62, 1.79, 2.62),
    ),
)


def run(pair: Pair) -> list[Finding]:
    """One finding at most: words of extent of A and B are opposites."""
    return findings(pair, SCALE)


CHECK = Check(
    id="quantifiers",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    compares="all and some, at least and at most, more and less, before and after, directions",
    example="A: “at least ten” / B: “dix au plus”",
    run=run,
    per_sentence=True,
    needs=(Extent,),
    on_back_translation=True,
)
