"""A duty on one side that is a possibility, a recommendation or a plan on the other.

What *shall* is in one language another leaves to the tense, so a modal missing on one side says
little; two that change places say much. Weights: ``python -m benchmarks.facts_negation --fit``.
"""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.checks.crossing import Crossing, Scale, findings
from auditor.facts.cues.values import MODALITY
from auditor.languages.tables.modality import Modality
from auditor.model import Finding, Pair, Severity

SCALE = Scale(
    kind=MODALITY,
    bias=-3.06,
    length=-0.04,
    trust=0.80,
    implied=(
        ("obligation", "necessity"),
        ("recommendation", "necessity"),
        ("possibility", "ability"),
    ),
    crossings=(
        Crossing("obligation", "possibility", 4.04, 1.94, 1.02),
        Crossing("obligation", "recommendation", 1.72, 0.77, -0.04),
        Crossing("recommendation", "possibility", 2.05, 1.66, 0.91),
        Crossing("future", "possibility", 3.45, 0.98, 0.77),
        Crossing("prohibition", "possibility", 1.17, 0.74, -0.24),
        Crossing("prohibition", "obligation", 1.05, 0.60, 1.53),
        Crossing("future", "obligation", 1.04, 0.08, 0.38),
    ),
)


def run(pair: Pair) -> list[Finding]:
    """One finding at most: the modals of A and B are of opposed classes."""
    return findings(pair, SCALE)


CHECK = Check(
    id="modality",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    compares="obligation (shall, must), permission or possibility (may, can), advice (should), intention (will)",
    example="A: “shall withdraw” / B: “peut se retirer”",
    run=run,
    per_sentence=True,
    needs=(Modality,),
    on_back_translation=True,
)
