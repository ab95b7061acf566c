"""JUnit XML against Jenkins' schema, and that it fails where the exit code does."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from auditor.cli.options import FailOn
from auditor.model import Audit, Severity, Verdict
from auditor.reports.entries import entries_of
from auditor.reports.gate import Threshold
from auditor.reports.junit import render
from auditor.reports.review import Review, Reviewed
from tests.support.report_schemas import tree, valid_junit


def _states(audit: Audit, **options: Any) -> dict[str, str]:
    """Number of the bead to what its test case came to."""
    suite = valid_junit(render(audit, **options)).find("testsuite")
    assert suite is not None
    found = {}
    for case in suite.findall("testcase"):
        state = next((c.tag for c in case if c.tag in {"failure", "skipped"}), "passed")
        found[case.get("name", "").partition(":")[0]] = state
    return found


def test_it_is_valid(audit: Audit, hostile_audit: Audit, placed_audit: Audit) -> None:
    for one in (audit, hostile_audit, placed_audit, replace(audit, beads=(), issues=())):
        valid_junit(render(one, created="2023-03-14"))


def test_the_schema_refuses_what_is_wrong(audit: Audit) -> None:
    text = render(audit).replace("<failure ", "<fault ").replace("</failure>", "</fault>")
    with pytest.raises(etree.DocumentInvalid):
        valid_junit(text)


@pytest.mark.parametrize(
    ("fail_on", "failed"),
    [
        (Severity.CRITICAL, {"3"}),
        (Severity.MAJOR, {"3", "4", "6"}),
        (Severity.MINOR, {"3", "4", "6"}),
        (Verdict.REVIEW, {"3", "4", "5", "6", "9"}),
        (None, set()),
    ],
)
def test_failures_are_those_of_fail_on(audit: Audit, fail_on: Threshold, failed: set[str]) -> None:
    states = _states(audit, fail_on=fail_on)
    assert {number for number, state in states.items() if state == "failure"} == failed
    assert {number for number, state in states.items() if state == "skipped"} == (
        {"3", "4", "5", "6", "9"} - failed
    )
    option = FailOn(fail_on.value) if fail_on else FailOn.NEVER
    assert option.reached(audit) is bool(failed)


def test_counts_are_those_of_the_cases(audit: Audit) -> None:
    root = valid_junit(render(audit))
    for suite in root.findall("testsuite"):
        cases = suite.findall("testcase")
        assert int(suite.get("tests", "")) == len(cases)
        for name, tag in (("failures", "failure"), ("skipped", "skipped")):
            assert int(suite.get(name, "")) == sum(case.find(tag) is not None for case in cases)
    assert root.get("tests") == "13"
    assert root.get("failures") == "3"


def test_a_failure_has_both_readings_and_their_places(audit: Audit) -> None:
    failure = valid_junit(render(audit)).find(".//failure")
    assert failure is not None
    assert failure.get("type") == "negation"
    assert failure.text == (
        "critical negation: A denies that the ferry stops; B affirms it.\n"
        "  statements/ferry.en.txt:5:11: A says will not stop\n"
        "  statements/ferry.ar.txt:5:1: B says ستتوقف"
    )


def test_what_did_not_run_is_skipped_with_its_remedy(audit: Audit) -> None:
    stages = valid_junit(render(audit)).findall("testsuite")[1]
    skipped = {case.get("name"): case.find("skipped") for case in stages.findall("testcase")}
    assert skipped["alignment"] is None
    missing = skipped["surprisal"]
    assert missing is not None
    assert "audit models install en ar" in missing.get("message", "")


def test_what_was_dismissed_does_not_fail(audit: Audit) -> None:
    entry = next(e for e in entries_of(audit) if e.check == "negation")
    decided = Reviewed(entry.id, "dismissed", "", "", "", "", "", "")
    states = _states(audit, review=Review("", {entry.id: decided}))
    assert states["3"] == "passed"
    assert states["4"] == "failure"


def test_no_time_of_its_own(audit: Audit) -> None:
    text = render(audit)
    assert "time" not in tree(text).attrib
    assert "timestamp" not in text
