"""What makes an audit fail: one rule for the exit code and for the reports that CI reads."""

from __future__ import annotations

from auditor.model import Audit, JudgedBead, Severity, Verdict


def fails(audit: Audit, judged: JudgedBead, fail_on: Severity | None) -> bool:
    """Whether a bead is judged divergent and has an issue of at least that severity; None: never."""
    return (
        fail_on is not None
        and judged.judgement.verdict is Verdict.DIVERGENT
        and any(audit.issues[i].severity.rank >= fail_on.rank for i in judged.issues)
    )
