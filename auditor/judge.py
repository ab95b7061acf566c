"""Evidence and issues to a verdict. All thresholds of the tool live here."""

from __future__ import annotations

import math
from collections.abc import Sequence

from auditor.model import Bead, Issue, Judgement, Severity, Verdict

# A bead is called divergent where it more probably than not says something else, with a margin;
# between the two it is shown for review.
DIVERGENT = 0.6
REVIEW = 0.35
# Issues below this are noise to a reader; they still move the probability of their bead.
SHOWN = 0.35
# What two aligned passages diverge by when nothing was found: undetected differences remain.
RESIDUAL = 0.02
# Alignments below this confidence are shown for review: what is compared may not belong together.
ALIGNED = 0.15


def judge(bead: Bead, issues: Sequence[Issue]) -> Judgement:
    """The probability that the two readings of a bead say something else.

    Issues are independent reasons, each with its own calibrated confidence: noisy-or over the most
    confident one of each check, so that ten numbers in one table row are one reason. Issues of
    neutral severity say where, not what: they do not count.
    """
    strongest: dict[str, Issue] = {}
    for issue in issues:
        if issue.severity is Severity.NEUTRAL:
            continue
        known = strongest.get(issue.check)
        if known is None or issue.confidence > known.confidence:
            strongest[issue.check] = issue
    remaining = (1 - RESIDUAL) * math.prod(1 - issue.confidence for issue in strongest.values())
    divergence = round(1 - remaining, 4)
    ordered = sorted(strongest.values(), key=lambda issue: -issue.confidence)
    reasons = [f"{i.check}: {i.message}" for i in ordered if i.confidence >= SHOWN]
    if divergence >= DIVERGENT:
        return Judgement(Verdict.DIVERGENT, divergence, tuple(reasons))
    if not bead.one_sided and bead.confidence < ALIGNED:
        reasons.append("review the alignment: the two passages may not belong together")
        return Judgement(Verdict.REVIEW, divergence, tuple(reasons))
    verdict = Verdict.REVIEW if divergence >= REVIEW else Verdict.EQUIVALENT
    return Judgement(verdict, divergence, tuple(reasons))


def shown(issue: Issue) -> bool:
    """Whether an issue is worth a reader's time."""
    return issue.confidence >= SHOWN
