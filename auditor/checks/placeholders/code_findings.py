"""Findings on inline codes of XLIFF and TMX."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.checks.placeholders.codes import CodeDifference, code_differences
from auditor.checks.placeholders.confidence import NAMED, OFTEN, SURE, TAG
from auditor.model import Finding, Pair, Severity


def code_findings(pair: Pair) -> Iterator[Finding]:
    """One finding for each code of either side that the other does not answer, or that stands elsewhere."""
    found = _without_the_number(list(code_differences(pair)), pair)
    for difference in found:
        slight = difference.kind in {"count", "order"}
        severity = Severity.MAJOR if difference.tag else Severity.CRITICAL
        yield Finding(
            message=difference.message,
            says_a=", ".join(code.shown for code in difference.a[:NAMED]),
            says_b=", ".join(code.shown for code in difference.b[:NAMED]),
            confidence=OFTEN if slight else TAG if difference.tag else SURE,
            severity=Severity.MINOR if slight else severity,
            evidence={
                "kind": f"code-{difference.kind}",
                "a": [code.name for code in difference.a],
                "b": [code.name for code in difference.b],
            },
        )


def _without_the_number(found: list[CodeDifference], pair: Pair) -> list[CodeDifference]:
    """A plural form of one number may go without it: one variable that it has not may be the number."""
    lost = [d for d in found if d.kind == "lost" and not d.tag]
    number_a = next((d for d in lost if pair.b.one_number and d.a), None)
    number_b = next((d for d in lost if pair.a.one_number and d.b), None)
    return [d for d in found if d is not number_a and d is not number_b]
