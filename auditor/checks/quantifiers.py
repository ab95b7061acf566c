"""All for some, at least for at most, increase for decrease, before for after, north for south.

Only words that change places are reported: one that is missing is often said otherwise. Weights:
``python -m benchmarks.facts_negation --fit``.
"""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.checks.crossing import Crossing, Scale, findings
from auditor.model import Finding, Pair, Severity

SCALE = Scale(
    kind="quantifier",
    bias=-3.23,
    length=0.39,
    crossings=(
        Crossing("all", "some", 5.01, 0.50),
        Crossing("at_least", "at_most", 2.89, 2.30),
        Crossing("more", "less", 3.72, 1.68),
        Crossing("increase", "decrease", 4.40, 0.96),
        Crossing("before", "after", 4.29, 1.78),
        Crossing("previous", "next", 3.69, 1.75),
        Crossing("north", "south", 4.84, 1.81),
        Crossing("east", "west", 4.13, 2.35),
    ),
)


def run(pair: Pair) -> list[Finding]:
    """One finding at most: words of extent of A and B are opposites."""
    return findings(pair, SCALE)


CHECK = Check(
    id="quantifiers",
    category="Accuracy/Mistranslation",
    severity=Severity.MAJOR,
    compares="all and some, at least and at most, more and less, before and after, directions",
    example="“at least ten” / “dix au plus”",
    run=run,
    per_sentence=True,
    languages=frozenset(("ar", "de", "en", "es", "fr", "it", "pt", "ru", "zh")),
)
