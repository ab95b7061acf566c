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
    bias=-3.08,
    length=0.07,
    soft=(("obligation", "necessity"), ("recommendation", "necessity"), ("possibility", "ability")),
    crossings=(
        Crossing("obligation", "possibility", 3.97, 1.80, 1.06),
        Crossing("obligation", "recommendation", 1.64, 0.69, 0.08),
        Crossing("recommendation", "possibility", 2.33, 1.45, 0.85),
        Crossing("future", "possibility", 3.55, 0.92, 0.74),
        Crossing("prohibition", "possibility", 1.14, 0.65, -0.46),
        Crossing("prohibition", "obligation", 1.07, 0.61, 1.43),
        Crossing("future", "obligation", 1.11, 0.12, 0.19),
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
