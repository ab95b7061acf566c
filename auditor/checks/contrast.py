"""A word on one side whose antonym the other side is closer to: respect / reject, more / fewer."""

from __future__ import annotations

import math
from collections.abc import Callable

from auditor.checks.base import REPORT_FROM, Check
from auditor.checks.phrase import phrase
from auditor.logistic import log_odds, logistic
from auditor.model import Finding, Pair, Probe, ProbeKind, Severity

# The probes are fitted where nearly half of the plausible contrast words are contrary; in documents people compare
# far fewer are. The shift is the difference of the two log-odds (one in thirty).
PRIOR_SHIFT = math.log(1 / 29) - math.log(1935 / 2468)


def run(pair: Pair) -> list[Finding]:
    """One finding for each word that the other side contradicts."""
    return findings_of(pair, ProbeKind.CONTRAST, confidence)


def findings_of(pair: Pair, kind: ProbeKind, sure: Callable[[float], float]) -> list[Finding]:
    """A finding for each probe of a kind; ``sure``: how sure it is, from the probe's own probability."""
    findings = [_finding(p, "A", "B", pair, sure) for p in pair.probes_a if p.kind == kind]
    findings += [_finding(p, "B", "A", pair, sure) for p in pair.probes_b if p.kind == kind]
    return [finding for finding in findings if finding.confidence >= REPORT_FROM]


def confidence(probability: float) -> float:
    """The probe's probability at the share of contrary words that documents have."""
    return logistic(log_odds(probability, least=1e-6) + PRIOR_SHIFT)


def _finding(
    probe: Probe, own: str, other: str, pair: Pair, sure: Callable[[float], float]
) -> Finding:
    span = ((probe.start, probe.end),)
    passage = pair.a if own == "A" else pair.b
    start, end = probe.start - passage.start, probe.end - passage.start
    said = phrase(passage.text, start, end, before=2, after=3)
    reading = f"closer to “{probe.now}” than to “{probe.was}”"
    return Finding(
        message=f"{own} says “{said}”; {other} reads {reading}",
        says_a=said if own == "A" else reading,
        says_b=said if own == "B" else reading,
        spans_a=span if own == "A" else (),
        spans_b=span if own == "B" else (),
        confidence=round(sure(probe.probability), 4),
        evidence={
            "was": probe.was,
            "now": probe.now,
            "margin": round(probe.margin, 4),
            "probability": round(probe.probability, 4),
            **({} if probe.nats is None else {"nats": round(probe.nats, 2)}),
        },
    )


CHECK = Check(
    id="contrast",
    category="accuracy/mistranslation",
    severity=Severity.CRITICAL,
    compares="words and their antonyms: which of the two the other side is closer to",
    example="A: “we respect your decision” / B: “rejeitamos a vossa decisão”",
    run=run,
    per_sentence=True,
    reads_encoder=True,
)
