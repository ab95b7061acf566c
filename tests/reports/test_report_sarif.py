"""SARIF against the schema of OASIS, and what code scanning makes of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from auditor.checks import CHECKS, load_check
from auditor.model import Audit, Ignored, Issue, Severity, Side, Verdict
from auditor.reports.review import Review, Reviewed
from auditor.reports.sarif import render
from tests.support.report_schemas import valid_sarif


def _run(audit: Audit, **options: Any) -> Any:
    return valid_sarif(render(audit, **options))["runs"][0]


def _result(run: Any, rule: str) -> Any:
    return next(result for result in run["results"] if result["ruleId"] == rule)


def test_it_is_valid(
    audit: Audit, swapped_audit: Audit, hostile_audit: Audit, placed_audit: Audit
) -> None:
    checks = [load_check(name) for name in CHECKS]
    for one in (audit, swapped_audit, hostile_audit, placed_audit):
        valid_sarif(render(one))
        valid_sarif(render(one, checks=checks, created="2023-03-14"))


def test_the_schema_refuses_what_is_wrong(audit: Audit) -> None:
    data = json.loads(render(audit))
    data["runs"][0]["results"][0]["level"] = "critical"
    with pytest.raises(jsonschema.ValidationError):
        valid_sarif(json.dumps(data))


def test_a_result_stands_at_a_and_names_b(audit: Audit) -> None:
    run = _run(audit)
    result = _result(run, "negation")
    (location,), (related,) = result["locations"], result["relatedLocations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {
            "uri": "statements/ferry.en.txt",
            "uriBaseId": "SRCROOT",
            "index": 0,
        },
        "region": {
            "startLine": 5,
            "startColumn": 11,
            "endLine": 5,
            "endColumn": 24,
            "charOffset": audit.issues[0].spans_a[0][0],
            "charLength": len("will not stop"),
        },
    }
    assert related["id"] == 1
    assert related["physicalLocation"]["artifactLocation"]["index"] == 1
    assert related["message"]["text"] == "B says ستتوقف"
    assert result["message"]["text"] == "A denies that the ferry stops; B affirms it. ([B](1))"
    assert run["columnKind"] == "unicodeCodePoints"


def test_what_a_lacks_stands_at_b(audit: Audit) -> None:
    result = _result(_run(audit), "addition")
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["index"] == 1
    assert "relatedLocations" not in result
    assert "(1)" not in result["message"]["text"]


def test_a_file_without_lines_has_places_and_no_region(placed_audit: Audit) -> None:
    result = _result(_run(placed_audit), "modality")
    (location,), (related,) = result["locations"], result["relatedLocations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "statements/ferry.en.pdf"
    assert "region" not in location["physicalLocation"]
    assert location["logicalLocations"] == [{"name": "page 2", "kind": "place"}]
    assert related["logicalLocations"] == [{"name": "table 1, row 2", "kind": "place"}]


@pytest.mark.parametrize(
    ("severity", "level"),
    [("critical", "error"), ("major", "error"), ("minor", "warning"), ("neutral", "note")],
)
def test_levels(audit: Audit, severity: str, level: str) -> None:
    issue = replace(audit.issues[0], severity=Severity(severity))
    assert _result(_run(replace(audit, issues=(issue,))), "negation")["level"] == level


@pytest.mark.parametrize(
    ("severity", "level"),
    [("critical", "warning"), ("major", "warning"), ("minor", "warning"), ("neutral", "note")],
)
def test_what_is_to_review_is_no_error(audit: Audit, severity: str, level: str) -> None:
    issue = replace(audit.issues[2], severity=Severity(severity))
    result = _result(_run(replace(audit, issues=(issue,))), "modality")
    assert result["properties"]["verdict"] == "review"
    # Of another kind it would have to be of level none (3.27.10).
    assert (result["kind"], result["level"]) == ("fail", level)


def test_what_no_check_explains(audit: Audit) -> None:
    results = _run(replace(audit, issues=()))["results"]
    assert [(r["kind"], r["level"]) for r in results] == [
        ("fail", "warning"), ("fail", "warning"), ("review", "none"), ("fail", "warning"),
        ("review", "none"),
    ]  # fmt: skip
    assert {r["ruleId"] for r in results} == {"judgement"}


def test_fingerprints_outlive_a_change_elsewhere(audit: Audit) -> None:
    before = _result(_run(audit), "numbers")["partialFingerprints"]
    moved = replace(
        audit,
        issues=audit.issues[1:],
        a=replace(audit.a, document=replace(audit.a.document, path="other.txt")),
    )
    assert _result(_run(moved), "numbers")["partialFingerprints"] == before


def test_code_scanning_has_what_it_requires(audit: Audit) -> None:
    # What GitHub's "SARIF support for code scanning" marks as required; empty texts don't count.
    for one in (audit, replace(audit, issues=())):
        run = _run(one)
        for rule in run["tool"]["driver"]["rules"]:
            for name in ("shortDescription", "fullDescription", "help"):
                assert 0 < len(rule[name]["text"]) <= 1024
        for result in run["results"]:
            assert result["message"]["text"]
            (location,) = result["locations"]
            place = location["physicalLocation"]
            assert place["artifactLocation"]["uri"]
            assert {"startLine", "startColumn", "endLine", "endColumn"} <= set(place["region"])
            own, githubs = result["partialFingerprints"].values()
            assert githubs == f"{own}:1"


def test_rules_are_the_checks_in_their_order(audit: Audit) -> None:
    checks = [load_check(name) for name in CHECKS]
    run = _run(audit, checks=checks)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(CHECKS)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    negation = rules[list(CHECKS).index("negation")]
    assert negation["properties"]["mqm"] == "accuracy/mistranslation"
    assert "not, no, never" in negation["shortDescription"]["text"]
    assert negation["defaultConfiguration"] == {"level": "error"}


def test_what_did_not_run_is_a_notification(audit: Audit) -> None:
    (invocation,) = _run(audit)["invocations"]
    partly, missing = invocation["toolExecutionNotifications"]
    assert (partly["descriptor"]["id"], partly["level"]) == ("back-translation", "note")
    assert (missing["descriptor"]["id"], missing["level"]) == ("surprisal", "warning")
    assert "audit models install en ar" in missing["message"]["text"]


def test_artifacts_have_their_hashes(audit: Audit) -> None:
    a, b = _run(audit)["artifacts"]
    assert a["hashes"] == {"sha-256": audit.a.document.sha256}
    assert b["location"]["uri"] == "statements/ferry.ar.txt"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a b%.txt", {"uri": "a%20b%25.txt", "uriBaseId": "SRCROOT"}),
        ("c:d.txt", {"uri": "c%3Ad.txt", "uriBaseId": "SRCROOT"}),
        ("../نص.txt", {"uri": "../%D9%86%D8%B5.txt", "uriBaseId": "SRCROOT"}),
        ("/srv/a#1.txt", {"uri": "file:///srv/a%231.txt"}),
        ("\udcff.txt", {"uri": "%FF.txt", "uriBaseId": "SRCROOT"}),
    ],
)
def test_uris(audit: Audit, path: str, expected: dict[str, str]) -> None:
    document = replace(audit.a.document, path=path)
    run = _run(replace(audit, a=replace(audit.a, document=document)))
    assert run["artifacts"][0]["location"] == expected


def test_texts_without_files(side: Callable[..., Side], audit: Audit) -> None:
    one = side("Some words.")
    run = _run(replace(audit, a=one, b=one, beads=(), issues=()))
    assert all("location" not in artifact for artifact in run["artifacts"])
    assert run["results"] == []


def test_nothing_in_a_message_is_a_link_or_a_placeholder(audit: Audit) -> None:
    said = "see [here](http://example.org) and {0} \u202e"
    issue = replace(audit.issues[0], message=said)
    text = _result(_run(replace(audit, issues=(issue,))), "negation")["message"]["text"]
    assert "](http" not in text
    assert "{{0}} ⟦RLO⟧" in text


def _reviewed(one: str, decision: str) -> Reviewed:
    return Reviewed(one, decision, "as agreed", "2023-03-15", "", "", "", "")


def test_what_a_review_dismissed_is_suppressed(audit: Audit) -> None:
    ids = {r["ruleId"]: r["partialFingerprints"]["auditFinding/v1"] for r in _run(audit)["results"]}
    review = Review(
        "2023-03-15",
        {
            ids["numbers"]: _reviewed(ids["numbers"], "dismissed"),
            ids["negation"]: _reviewed(ids["negation"], "accepted"),
        },
    )
    run = _run(audit, review=review)
    assert _result(run, "numbers")["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "as agreed"}
    ]
    assert _result(run, "negation")["suppressions"] == []
    assert "suppressions" not in _result(_run(audit), "numbers")


def test_what_a_rule_ignores_is_suppressed_with_its_reason(audit: Audit) -> None:
    ignored = Ignored(replace(audit.issues[0], check="tense"), "agreed with the client")
    run = _run(replace(audit, ignored=(ignored,)))
    assert _result(run, "tense")["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "agreed with the client"}
    ]
    assert _result(run, "negation")["suppressions"] == []
    assert len(run["results"]) == 6


def test_two_pairs_of_files_are_told_apart(audit: Audit, placed_audit: Audit) -> None:
    one, other = (_run(a)["automationDetails"]["id"] for a in (audit, placed_audit))
    assert one == "statement-audit/statements/ferry.en.txt--statements/ferry.ar.txt/"
    assert one != other


def test_an_issue_of_an_equivalent_bead_is_a_result(audit: Audit) -> None:
    number = next(n for n, b in enumerate(audit.beads) if b.judgement.verdict is Verdict.EQUIVALENT)
    issue: Issue = replace(audit.issues[0], bead=number, spans_a=(), spans_b=())
    result = _result(_run(replace(audit, issues=(issue,))), "negation")
    assert result["properties"]["verdict"] == "equivalent"
