"""What will happen on one side has happened, or happens, on the other.

Calibrated for one such sentence in 180: at the confidence that is shown, some 0.3% of faithful pairs are
reported (``python -m benchmarks.fit_counterfactuals``).
"""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.checks.counterfactual import findings
from auditor.languages.tables.tense import Tense
from auditor.model import Finding, Pair, ProbeKind, Severity


def run(pair: Pair) -> list[Finding]:
    """One finding at most: the verb whose other tense the other side is closer to."""
    return findings(pair, ProbeKind.TENSE, before=2, after=3)


CHECK = Check(
    id="tense",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    compares="the future against the past and the present",
    example="A: “the forces will withdraw” / B: “انسحبت القوات”",
    run=run,
    per_sentence=True,
    reads_encoder=True,
    needs=(Tense,),
)
