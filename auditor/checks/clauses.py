"""A clause of a sentence on one side that the other side does not have.

Calibrated for one such sentence in 50; whole sentences and paragraphs are left to the checks of omission
and addition (``python -m benchmarks.fit_counterfactuals``).
"""

from __future__ import annotations

from auditor.checks.base import REPORT_FROM, Check
from auditor.checks.counterfactual import short
from auditor.languages.tables.clauses import Clauses
from auditor.model import Finding, Pair, Probe, ProbeKind, Severity


def run(pair: Pair) -> list[Finding]:
    """One finding at most: the clause without which one side is closer to the other."""
    kind = ProbeKind.CLAUSE
    found = [_finding(probe, "A", "B") for probe in pair.probes_a if probe.kind == kind]
    found += [_finding(probe, "B", "A") for probe in pair.probes_b if probe.kind == kind]
    return [finding for finding in found if finding.confidence >= REPORT_FROM]


def _finding(probe: Probe, own: str, other: str) -> Finding:
    said = short(" ".join(probe.was.split()))
    span = ((probe.start, probe.end),)
    return Finding(
        message=f"A says “{said}”; B reads closer to A without it"
        if own == "A"
        else f"B says “{said}”; A reads closer to B without it",
        says_a=said if own == "A" else "",
        says_b=said if own == "B" else "",
        spans_a=span if own == "A" else (),
        spans_b=span if own == "B" else (),
        confidence=round(probe.probability, 4),
        evidence={"has": own, "lacks": other, "margin": round(probe.margin, 4)},
    )


CHECK = Check(
    id="clauses",
    category="accuracy/omission",
    severity=Severity.MAJOR,
    compares="clauses of a sentence that the other side does not have",
    example="A: “We agree, if both sides sign.” / B: “Nous sommes d'accord.”",
    run=run,
    per_sentence=True,
    reads_encoder=True,
    needs=(Clauses,),
)
