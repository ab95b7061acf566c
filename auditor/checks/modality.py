"""A duty on one side that is a possibility, a recommendation or a plan on the other.

What *shall* is in one language another leaves to the tense, so a modal missing on one side says
little; two that change places say much. Weights: ``python -m benchmarks.facts_negation --fit``.
"""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.checks.crossing import Crossing, Scale, findings
from auditor.model import Finding, Pair, Severity

SCALE = Scale(
    kind="modality",
    bias=-3.03,
    length=-0.38,
    crossings=(
        Crossing("obligation", "possibility", 3.89, 0.76),
        Crossing("obligation", "recommendation", 1.53, 0.13),
        Crossing("recommendation", "possibility", 1.68, 0.64),
        Crossing("future", "possibility", 3.32, 0.67),
        Crossing("prohibition", "possibility", 0.05, 1.00),
        Crossing("prohibition", "obligation", 1.00, 0.99),
        Crossing("future", "obligation", -0.53, 1.03),
    ),
)


def run(pair: Pair) -> list[Finding]:
    """One finding at most: the modals of A and B are of opposed classes."""
    return findings(pair, SCALE)


CHECK = Check(
    id="modality",
    category="Accuracy/Mistranslation",
    severity=Severity.MAJOR,
    compares="duty (shall, must), leave or possibility (may, can), advice (should), plan (will)",
    example="“shall withdraw” / “peut se retirer”",
    run=run,
    per_sentence=True,
    languages=frozenset(("ar", "de", "en", "es", "fr", "it", "pt", "ru", "zh")),
)
