"""A word of A whose contrary stands in B, when B is read in A's language."""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.model import Finding, Pair, Severity


def run(pair: Pair) -> list[Finding]:
    """One finding for each word that came back as its contrary."""
    findings = []
    for probe in pair.contraries:
        start, end = probe.start - pair.a.start, probe.end - pair.a.start
        before = pair.a.text[max(0, start - 40) : start].split()[-2:]
        after = pair.a.text[end : end + 40].split()[:3]
        phrase = " ".join([*before, pair.a.text[start:end], *after]).strip(" ,;:.")
        findings.append(
            Finding(
                message=f"A says “{phrase}”; B, translated back, says “{probe.now}”",
                says_a=phrase,
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
