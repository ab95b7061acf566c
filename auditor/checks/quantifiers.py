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
    bias=-3.22,
    length=-0.20,
    crossings=(
        Crossing("all", "some", 5.01, 0.26),
        Crossing("at_least", "at_most", 2.97, 2.30),
        Crossing("more", "less", 3.63, 1.68),
        Crossing("increase", "decrease", 4.25, 0.91),
        Crossing("before", "after", 3.81, 0.26),
        Crossing("north", "south", 4.78, 1.85),
        Crossing("east", "west", 4.15, 2.17),
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
