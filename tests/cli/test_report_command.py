"""``audit report`` and a review on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from auditor.reports import SUFFIXES
from tests.support.command_line import Cli

Docs = tuple[Path, Path]


def test_rendering_from_json_gives_the_same_report(audit_cli: Cli, longer: Docs) -> None:
    audit_cli("compare", *longer, "--format", "html,json", "-o", "first.html")
    said = audit_cli("report", "render", "first.json", "-o", "again.html")
    assert (said.code, said.err) == (0, "")
    assert "Report: again.html" in said.out
    first, again = (Path(name).read_text(encoding="utf-8") for name in ("first.html", "again.html"))
    assert again == first


def test_the_interface_in_arabic(audit_cli: Cli, longer: Docs) -> None:
    assert audit_cli("compare", *longer, "-o", "r.html", "--ui-lang", "ar").code == 1
    page = Path("r.html").read_text(encoding="utf-8")
    assert '<html lang="ar" dir="rtl">' in page
    assert "جنبًا إلى جنب" in page
    said = audit_cli("compare", *longer, "--ui-lang", "xx")
    assert said.code == 2
    assert said.err.count("\n") == 1


def _review(path: str, decision: str) -> None:
    findings = [
        {"id": issue["id"], "decision": decision}
        for issue in json.loads(Path(path).read_text(encoding="utf-8"))["issues"]
    ]
    data = {"schema_version": 1, "kind": "review", "findings": findings}
    Path("review.json").write_text(json.dumps(data), encoding="utf-8")


def test_what_was_dismissed_stays_so(audit_cli: Cli, longer: Docs) -> None:
    assert audit_cli("compare", *longer, "--format", "json", "-o", "first.json").code == 1
    _review("first.json", "accepted")
    assert audit_cli("compare", *longer, "--review", "review.json").code == 1
    _review("first.json", "dismissed")
    said = audit_cli("compare", *longer, "--review", "review.json")
    assert said.code == 0
    assert "Since the review: 0 new" in said.out
    assert "omission" not in said.out


def test_a_review_that_is_none(audit_cli: Cli, longer: Docs) -> None:
    Path("review.json").write_text("{}", encoding="utf-8")
    said = audit_cli("compare", *longer, "--review", "review.json")
    assert said.code == 2
    assert "review.json: is not a review" in said.err
    assert said.err.count("\n") == 1
    assert not Path("reports").exists()


def test_the_index_of_a_folder(audit_cli: Cli, longer: Docs) -> None:
    audit_cli("compare", *longer)
    said = audit_cli("report", "index", "reports")
    assert (said.code, said.err) == (0, "")
    assert said.out == "Index of 1 report: reports/index.html\n"
    # Its own file may be written again; another's may not.
    assert audit_cli("report", "index", "reports").code == 0
    Path("reports/index.html").write_text("mine", encoding="utf-8")
    assert audit_cli("report", "index", "reports").code == 2


@pytest.mark.parametrize(
    "arguments", [("render", "none.json"), ("render", "."), ("index", "none"), ("render", "en.txt")]
)
def test_what_cannot_be_done(audit_cli: Cli, longer: Docs, arguments: tuple[str, ...]) -> None:
    said = audit_cli("report", *arguments)
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert said.err.startswith("audit: ")


@pytest.mark.parametrize("format_", ["csv", "junit", "sarif", "xlsx", "docx"])
def test_a_format_goes_into_a_file_of_its_own(audit_cli: Cli, longer: Docs, format_: str) -> None:
    audit_cli("compare", *longer, "--format", "json", "-o", "one.json")
    said = audit_cli("report", "render", "one.json", "--format", format_)
    assert (said.code, said.err) == (0, "")
    assert said.out == f"Report: one{SUFFIXES[format_]}\n"
    assert Path(f"one{SUFFIXES[format_]}").stat().st_size


def test_the_json_itself_is_not_replaced(audit_cli: Cli, longer: Docs) -> None:
    audit_cli("compare", *longer, "--format", "json", "-o", "one.json")
    said = audit_cli("report", "render", "one.json", "--format", "json")
    said.assert_refused("one.json", "-o")


def test_an_unknown_format(audit_cli: Cli, longer: Docs) -> None:
    audit_cli("compare", *longer, "--format", "json", "-o", "one.json")
    said = audit_cli("report", "render", "one.json", "--format", "pages")
    said.assert_refused("pages", "sarif")
