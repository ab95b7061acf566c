"""Findings from a probe that varied one side: shared by the checks of tense and of roles."""

from __future__ import annotations

from auditor.checks.base import REPORT_FROM
from auditor.checks.phrase import phrase
from auditor.model import Finding, Pair, Passage, Probe, ProbeKind

QUOTED = 100


def findings(pair: Pair, kind: ProbeKind, *, before: int, after: int) -> list[Finding]:
    """One finding for each probe of that kind, quoted with so many words before and after."""
    found = [_finding(p, pair.a, "A", before, after) for p in pair.probes_a if p.kind == kind]
    found += [_finding(p, pair.b, "B", before, after) for p in pair.probes_b if p.kind == kind]
    return [finding for finding in found if finding.confidence >= REPORT_FROM]


def _finding(probe: Probe, passage: Passage, own: str, before: int, after: int) -> Finding:
    other = "B" if own == "A" else "A"
    start, end = probe.start - passage.start, probe.end - passage.start
    said = short(phrase(passage.text, start, end, before=before, after=after))
    reading = f"closer to “{short(' '.join(probe.now.split()))}”"
    span = ((probe.start, probe.end),)
    return Finding(
        message=f"{own} says “{said}”; {other} reads {reading}",
        says_a=said if own == "A" else reading,
        says_b=said if own == "B" else reading,
        spans_a=span if own == "A" else (),
        spans_b=span if own == "B" else (),
        confidence=round(probe.probability, 4),
        evidence={
            "was": probe.was,
            "now": probe.now,
            "margin": round(probe.margin, 4),
            **({} if probe.nats is None else {"nats": round(probe.nats, 2)}),
        },
    )


def short(text: str) -> str:
    """The beginning and the end of a long quotation."""
    return text if len(text) <= QUOTED else text[: QUOTED // 2] + " … " + text[-QUOTED // 2 :]
