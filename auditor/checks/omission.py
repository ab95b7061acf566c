"""Something A says has no counterpart in B."""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.checks.one_sided import find_one_sided
from auditor.model import Finding, Pair, Severity


def run(pair: Pair) -> list[Finding]:
    """Paragraphs and sentences of A that no part of B carries."""
    return find_one_sided(pair, present="a")


CHECK = Check(
    id="omission",
    category="accuracy/omission",
    severity=Severity.CRITICAL,
    compares="paragraphs and sentences of A that have no counterpart in B",
    example="A: “Prices stay frozen.” / B: (nothing)",
    run=run,
)
