"""A word of A whose contrary stands in B, when B is read in A's language."""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.checks.phrase import phrase
from auditor.model import Finding, Pair, Severity


def run(pair: Pair) -> list[Finding]:
    """One finding for each word that came back as its contrary."""
    findings = []
    for probe in pair.contraries:
        start, end = probe.start - pair.a.start, probe.end - pair.a.start
        said = phrase(pair.a.text, start, end, before=2, after=3)
        findings.append(
            Finding(
                message=f"A says “{said}”; B, translated back, says “{probe.now}”",
                says_a=said,
                says_b=f"“{probe.now}” (translated back)",
                spans_a=((probe.start, probe.end),),
                confidence=probe.probability,
                evidence={"was": probe.was, "now": probe.now},
            )
        )
    return findings


CHECK = Check(
    id="back-translation",
    category="accuracy/mistranslation",
    severity=Severity.CRITICAL,
    compares="words of A whose contrary stands in B's back-translation (needs models)",
    example="A: “we respect your decision” / B: “rejeitamos …”, translated back “we reject …”",
    run=run,
)
