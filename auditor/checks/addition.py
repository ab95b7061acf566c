"""Something B says has no counterpart in A."""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.checks.one_sided import find_one_sided
from auditor.model import Finding, Pair, Severity


def run(pair: Pair) -> list[Finding]:
    """Paragraphs and sentences of B that no part of A carries."""
    return find_one_sided(pair, present="b")


CHECK = Check(
    id="addition",
    category="accuracy/addition",
    severity=Severity.CRITICAL,
    compares="paragraphs and sentences of B that have no counterpart in A",
    example="A: (nothing) / B: “Guards will be trained in a camp.”",
    run=run,
)
