"""A passage that stands elsewhere in the other document."""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.model import Finding, Pair, Severity


def run(pair: Pair) -> list[Finding]:
    """One finding for a bead that was moved."""
    if not pair.moved:
        return []
    return [
        Finding(
            message="this passage is in a different place in B",
            says_a=" ".join(pair.a.text.split())[:200],
            says_b=" ".join(pair.b.text.split())[:200],
            spans_a=(pair.a.span(0, len(pair.a.text)),),
            spans_b=(pair.b.span(0, len(pair.b.text)),),
            confidence=0.9,
        )
    ]


CHECK = Check(
    id="order",
    category="design/markup/misplaced",
    severity=Severity.NEUTRAL,
    compares="the order in which A and B say things",
    example="A: paragraphs 1 2 3 / B: paragraphs 1 3 2",
    run=run,
)
