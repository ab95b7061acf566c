"""A bead's issues and figures to its verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from auditor.judge.features import features_of
from auditor.judge.weights import DIVERGENT, REVIEW, combined, shipped
from auditor.model import Bead, Issue, Judgement, Severity, Verdict

# Issues below this are noise to a reader; they still move the probability of their bead.
REPORTED = 0.35
# Alignments below this confidence are shown for review: what is compared may not belong together.
ALIGNED = 0.15


def judge(
    bead: Bead,
    issues: Sequence[Issue],
    figures: Mapping[str, float] | None = None,
    *,
    translated: bool = False,
) -> Judgement:
    """The probability that the two readings of a bead differ in meaning, and the verdict.

    ``figures`` are of the whole unit; ``translated``: whether a translation, recorded or
    by machine, was among the evidence. What stands on one side only is judged by its check alone.
    """
    features = features_of(issues, figures or {})
    if bead.one_sided:
        counted = (i.confidence for i in issues if i.severity is not Severity.NEUTRAL)
        divergence = max(counted, default=0.0)
    else:
        weights = shipped()["translated" if translated else "embedded"]
        divergence = combined(weights, features)
    divergence = round(divergence, 4)
    ordered = sorted(issues, key=lambda issue: -issue.confidence)
    reasons = [f"{i.check}: {i.message}" for i in ordered if is_reported(i)]
    if bead.confidence < ALIGNED:
        # What is compared may not belong together: whatever was found in it is for people to see.
        reasons.append(
            "review the alignment: the passage may have a counterpart after all"
            if bead.one_sided
            else "review the alignment: the two passages may not belong together"
        )
        return Judgement(Verdict.REVIEW, divergence, tuple(reasons), features)
    if divergence >= DIVERGENT:
        return Judgement(Verdict.DIVERGENT, divergence, tuple(reasons), features)
    # An issue that is shown must not stand in a passage that is passed over.
    doubtful = any(
        is_reported(issue) and issue.severity is not Severity.NEUTRAL for issue in issues
    )
    verdict = Verdict.REVIEW if doubtful or divergence >= REVIEW else Verdict.EQUIVALENT
    return Judgement(verdict, divergence, tuple(reasons), features)


def is_reported(issue: Issue) -> bool:
    """Whether an issue is worth a reader's time."""
    return issue.confidence >= REPORTED
