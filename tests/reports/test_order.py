"""The order of findings: by verdict, severity and divergence, the same in every format that sorts."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from auditor.model import Audit, Judgement, Severity, Verdict
from auditor.reports import load_report
from auditor.reports.order import gravity

# The gravest first.
ORDER = [
    (Verdict.DIVERGENT, 0.9, Severity.CRITICAL),
    (Verdict.DIVERGENT, 0.84, Severity.MAJOR),
    (Verdict.DIVERGENT, 0.7, None),
    (Verdict.DIVERGENT, 0.99, Severity.MINOR),
    (Verdict.REVIEW, 0.12, Severity.CRITICAL),
    (Verdict.REVIEW, 0.01, Severity.CRITICAL),
    (Verdict.REVIEW, 0.4, None),
    (Verdict.REVIEW, 0.3, Severity.MINOR),
    (Verdict.EQUIVALENT, 0.2, Severity.NEUTRAL),
]


def test_gravity() -> None:
    keys = [gravity(Judgement(verdict, share), severity) for verdict, share, severity in ORDER]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)


@pytest.fixture
def doubtful(audit: Audit) -> Audit:
    """The finding that is critical stands in a paragraph to review, with little behind it."""
    beads = list(audit.beads)
    place = audit.issues[0].bead
    beads[place] = replace(beads[place], judgement=Judgement(Verdict.REVIEW, 0.01))
    return replace(audit, beads=tuple(beads))


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("text", r"^[A-Z ]+  (\w+) · "),
        ("markdown", r"^\| [*\w, :%]+ \| (\w+) \|"),
    ],
)
def test_what_is_to_review_comes_after_what_is_not(
    doubtful: Audit, name: str, pattern: str
) -> None:
    report = load_report(name)(doubtful)
    assert isinstance(report, str)
    found = [check for check in re.findall(pattern, report, re.MULTILINE) if check != "Check"]
    assert found == ["numbers", "omission", "negation", "addition", "modality"]


def test_a_small_percentage_is_no_likelihood(doubtful: Audit) -> None:
    report = load_report("text")(doubtful)
    assert "TO REVIEW  negation · paragraph 3 · 1% likely a difference, critical if so\n" in str(
        report
    )
    assert "MAJOR  numbers · paragraph 4 · 99% likely to differ in meaning\n" in str(report)
