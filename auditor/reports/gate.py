"""What makes an audit fail: one rule for the exit code and for the reports that CI reads."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from auditor.model import Audit, JudgedBead, Judgement, Severity, Verdict

Threshold: TypeAlias = Severity | Literal[Verdict.REVIEW] | None
"""From where an audit fails: the severity of a finding in a divergent bead; ``Verdict.REVIEW`` for
any finding that is not neutral, in a bead to review as well; None for never."""


def fails(audit: Audit, judged: JudgedBead, fail_on: Threshold) -> bool:
    """Whether a bead with its issues reaches the threshold."""
    return reaches(judged.judgement, [audit.issues[i].severity for i in judged.issues], fail_on)


def reaches(judgement: Judgement, severities: Iterable[Severity], fail_on: Threshold) -> bool:
    """Whether what was judged, with findings of these severities, reaches the threshold.

    What is called divergent though no single finding says why is as grave as a major one.
    """
    if fail_on is None:
        return False
    floor = Severity.MINOR if isinstance(fail_on, Verdict) else fail_on
    reach = (
        {Verdict.DIVERGENT, Verdict.REVIEW} if isinstance(fail_on, Verdict) else {Verdict.DIVERGENT}
    )
    ranks = [severity.rank for severity in severities] or [Severity.MAJOR.rank]
    return judgement.verdict in reach and max(ranks) >= floor.rank
