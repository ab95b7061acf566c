"""What one side does, where the other side is closer to something else done: postponed / cancelled."""

from __future__ import annotations

import math

from auditor.checks.base import Check
from auditor.checks.contrast import findings_of
from auditor.logistic import log_odds, logistic
from auditor.model import Finding, Pair, ProbeKind, Severity

# The probes are fitted on sentences of which two in three have an exchanged predicate, among five candidates each; in
# documents people compare one sentence in forty may have. The shift is the difference of the two log-odds.
PRIOR_SHIFT = math.log(1 / 39) - math.log(2 / 3)


def run(pair: Pair) -> list[Finding]:
    """One finding for each predicate in whose place another would be nearer to the other side."""
    return findings_of(pair, ProbeKind.PREDICATE, confidence)


def confidence(probability: float) -> float:
    """The probe's probability at the share of exchanged predicates that documents have."""
    return logistic(log_odds(probability, least=1e-6) + PRIOR_SHIFT)


CHECK = Check(
    id="predicate",
    category="accuracy/mistranslation",
    severity=Severity.CRITICAL,
    compares="what is done, and what else might be: which of the two the other side is closer to",
    example="A: “the meeting was postponed” / B: “se canceló la reunión”",
    run=run,
    per_sentence=True,
    reads_encoder=True,
)
