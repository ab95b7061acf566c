"""A word of one side whose antonym the other has, when it is read in that side's language."""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.checks.phrase import phrase
from auditor.model import Finding, Pair, Probe, Severity


def run(pair: Pair) -> list[Finding]:
    """One finding for each word that came back as its antonym."""
    of_a = [_finding(probe, pair, own="A") for probe in pair.antonyms]
    return of_a + [_finding(probe, pair, own="B") for probe in pair.antonyms_b]


def _finding(probe: Probe, pair: Pair, *, own: str) -> Finding:
    passage = pair.a if own == "A" else pair.b
    start, end = probe.start - passage.start, probe.end - passage.start
    said = phrase(passage.text, start, end, before=2, after=3)
    other, how = ("B", "translated back") if own == "A" else ("A", "translated")
    reading = f"“{probe.now}” ({how})"
    span = ((probe.start, probe.end),)
    return Finding(
        message=f"{own} says “{said}”; {other}, {how}, says “{probe.now}”",
        says_a=said if own == "A" else reading,
        says_b=said if own == "B" else reading,
        spans_a=span if own == "A" else (),
        spans_b=span if own == "B" else (),
        confidence=probe.probability,
        evidence={"was": probe.was, "now": probe.now},
    )


CHECK = Check(
    id="back-translation",
    category="accuracy/mistranslation",
    severity=Severity.CRITICAL,
    compares="words whose antonym is in the other side's translation (needs models)",
    example="A: “we respect your decision” / B: “rejeitamos …”, translated back “we reject …”",
    run=run,
)
