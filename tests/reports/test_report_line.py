"""A finding a line, as editors and CI servers read compilers."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from auditor.model import Audit, Severity
from auditor.reports.entries import entries_of
from auditor.reports.line import render
from auditor.reports.review import Review, Reviewed

# As VS Code's $gcc has it, and as Emacs and Vim take it: file, line, column, severity, message.
GCC = re.compile(r"^(.*?):(\d+):(\d*):?\s+(?:fatal\s+)?(warning|error|info|note):\s+(.*)$")
MATCHER = Path(__file__).parents[2] / "docs" / "problem-matcher.json"


def _findings(audit: Audit, **options: object) -> list[str]:
    text = render(audit, **options)  # type: ignore[arg-type]
    return [line for line in text.splitlines() if not line.startswith("#")]


def test_editors_take_the_lines(audit: Audit) -> None:
    found = [GCC.fullmatch(line) for line in _findings(audit)]
    assert [m.groups()[:4] if m else None for m in found] == [
        ("statements/ferry.en.txt", "5", "11", "error"),
        ("statements/ferry.en.txt", "7", "21", "error"),
        ("statements/ferry.en.txt", "9", "12", "warning"),
        ("statements/ferry.en.txt", "11", "1", "error"),
        ("statements/ferry.ar.txt", "15", "1", "warning"),
    ]
    assert found[0]
    assert found[0][5] == (
        "negation (critical): A denies that the ferry stops; B affirms it. "
        "[B statements/ferry.ar.txt:5:1]"
    )


def test_the_matcher_in_the_documentation_takes_them(audit: Audit) -> None:
    (matcher,) = json.loads(MATCHER.read_text(encoding="utf-8"))["problemMatcher"]
    (pattern,) = matcher["pattern"]
    for line in _findings(audit):
        found = re.search(pattern["regexp"], line)
        assert found
        assert found[pattern["severity"]] in {"error", "warning", "note"}
        assert found[pattern["file"]].startswith("statements/")
        assert found[pattern["line"]].isdecimal()
        assert found[pattern["message"]]


def test_files_without_lines_have_their_places(placed_audit: Audit) -> None:
    lines = _findings(placed_audit)
    assert lines[0].startswith("statements/ferry.en.pdf: page 1: error: negation (critical): ")
    assert lines[0].endswith("[B statements/ferry.ar.docx]")
    assert lines[2].endswith("[B statements/ferry.ar.docx: table 1, row 2]")
    # A line number would be a lie, so no editor is led to one.
    assert not any(GCC.match(line) for line in lines)


def test_the_answer_and_what_did_not_run(audit: Audit) -> None:
    lines = render(audit, created="2023-03-14").splitlines()
    assert lines[0] == (
        "# Bilingual audit by statement-audit · 2023-03-14: "
        "3 of 9 paragraphs differ in meaning; 2 to review."
    )
    assert lines[-1].startswith("# surprisal not run: ")


def test_what_is_to_review_is_no_error(audit: Audit) -> None:
    issue = replace(audit.issues[2], severity=Severity.CRITICAL)
    (line,) = (one for one in _findings(replace(audit, issues=(issue,))) if "modality" in one)
    assert line.startswith("statements/ferry.en.txt:9:12: warning: modality (critical, to review):")


def test_a_bead_that_no_check_explains_is_no_error(audit: Audit) -> None:
    lines = _findings(replace(audit, issues=()))
    assert lines[0] == (
        "statements/ferry.en.txt:5:1: warning: judgement (94% likely to differ in meaning): "
        "A denies what B affirms; B reads closer to A without its negation (\u2068ستتوقف\u2069) "
        "[B statements/ferry.ar.txt:5:1]"
    )
    assert ": note: judgement (to review: 48% likely a difference)" in lines[2]


@pytest.mark.parametrize("text", ["one\ntwo", "a\r\nb", "\x1b[31mred", "x\u2028y"])
def test_a_finding_is_one_line(audit: Audit, text: str) -> None:
    document = replace(audit.a.document, path=f"a{text}.txt")
    one = replace(
        audit,
        a=replace(audit.a, document=document),
        issues=(replace(audit.issues[0], message=text),),
    )
    assert render(one).count("\n") == 2 + len(entries_of(one)) + 2
    assert "\x1b" not in render(one)
    assert "\r" not in render(one)


def test_what_was_dismissed_is_not_listed(audit: Audit) -> None:
    entry = entries_of(audit)[0]
    review = Review("", {entry.id: Reviewed(entry.id, "dismissed", "", "", "", "", "", "")})
    assert len(_findings(audit, review=review)) == 4
    assert "2 of 9 paragraphs" in render(audit, review=review).splitlines()[0]
