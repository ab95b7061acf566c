"""Which finding is shown first: the same on the page, in the terminal and in a comment."""

from __future__ import annotations

from auditor.model import Judgement, Severity, Verdict


def gravity(judgement: Judgement, severity: Severity | None) -> tuple[int, int, float]:
    """A key that sorts the gravest first: by verdict, then severity, then divergence.

    The verdict leads: a critical finding of 10% says less than a major one of 90%. ``severity`` None
    is a bead that no check explains.
    """
    rank = (severity or unexplained(judgement)).rank
    return -list(Verdict).index(judgement.verdict), -rank, -judgement.divergence


def unexplained(judgement: Judgement) -> Severity:
    """How grave a bead counts that reads differently though no check names what differs."""
    return Severity.MAJOR if judgement.verdict is Verdict.DIVERGENT else Severity.MINOR
