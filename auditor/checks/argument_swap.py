"""Who does what to whom: two names of one side have changed places on the other.

Calibrated for one such sentence in 180: at the confidence that is shown, some 0.3% of faithful pairs are
reported (``python -m benchmarks.fit_counterfactuals``).
"""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.checks.counterfactual import findings
from auditor.languages.tables.roles import Roles
from auditor.model import Finding, Pair, ProbeKind, Severity


def run(pair: Pair) -> list[Finding]:
    """One finding at most: two names that the other side gives the other way round."""
    return findings(pair, ProbeKind.ROLES, before=0, after=0)


CHECK = Check(
    id="argument-swap",
    category="accuracy/mistranslation",
    severity=Severity.CRITICAL,
    compares="which of two names does what to the other",
    example="A: “Iran attacked Israel” / B: “هاجمت إسرائيل إيران”",
    run=run,
    per_sentence=True,
    reads_encoder=True,
    needs=(Roles,),
)
