"""The terminal summary, against a golden file and hostile text."""

from __future__ import annotations

import io
import os
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

from auditor.model import Audit, Severity, StageStatus
from auditor.reports.text import SHOWN, render, write

GOLDEN = Path(__file__).parent / "golden" / "ferry.txt"


def test_golden(audit: Audit) -> None:
    if os.environ.get("AUDIT_WRITE_GOLDEN") == "1":
        GOLDEN.write_text(render(audit, width=90), encoding="utf-8", newline="\n")
    assert render(audit, width=90) == GOLDEN.read_text(encoding="utf-8")


def test_findings_of_one_place_are_said_once(audit: Audit) -> None:
    again = replace(audit.issues[0], check="contrast", message="A stops, B does not.")
    shown = render(replace(audit, issues=(*audit.issues, again)))
    assert "CRITICAL  negation, contrast · paragraph 3 · 94% likely to differ in meaning" in shown
    assert shown.count("paragraph 3") == 1
    assert "  A stops, B does not.\n" in shown


def test_readings_say_their_place(placed_audit: Audit) -> None:
    shown = render(placed_audit, width=90)
    assert "A says (English, page 1):  will not stop" in shown
    assert "B says (Arabic):  \u2068ستتوقف" in shown  # its block has no place
    assert "B says (Arabic, table 1, row 2):  \u2068يجب" in shown
    assert "A says (English):  – nothing corresponds –" in shown


def test_what_was_not_read_stands_at_its_document(placed_audit: Audit) -> None:
    lines = render(placed_audit, width=90).splitlines()
    assert lines[1:6] == [
        "A  statements/ferry.en.pdf · English · 8 paragraphs",
        "   note A: 1 picture left out: text in it is not read",
        "B  statements/ferry.ar.docx · Arabic · 8 paragraphs",
        "   note B: 2 comments left out",
        "   note B: hidden text left out in “old | new”",
    ]


@pytest.mark.parametrize("width", [40, 60, 100, 200])
def test_no_line_is_wider_than_asked(audit: Audit, hostile_audit: Audit, width: int) -> None:
    for one in (audit, hostile_audit):
        for line in render(one, width=width).splitlines():
            assert cell_len(line) <= width or "to enable it:" in line


def test_hostile_text_stays_text(hostile_audit: Audit) -> None:
    shown = render(hostile_audit)
    assert not set(shown) & set("\x1b\x00\u202e\u202c\u2067\ud800\x07")
    assert "⟦RLO⟧" in shown
    assert "red" in shown
    shown.encode("utf-8")


def test_square_brackets_are_not_markup(audit: Audit) -> None:
    issue = replace(audit.issues[0], message="[bold]not markup[/bold] :smile: [/]")
    assert "[bold]not markup[/bold] :smile: [/]" in render(replace(audit, issues=(issue,)))


def test_every_isolate_is_closed_on_its_line(audit: Audit) -> None:
    for line in render(audit, width=40).splitlines():
        assert line.count("\u2068") == line.count("\u2069")


def test_a_console_gets_colours(audit: Audit) -> None:
    out = io.StringIO()
    write(audit, Console(file=out, width=90, force_terminal=True, color_system="standard"))
    assert "\x1b[1;31mCRITICAL" in out.getvalue()


def test_long_lists_are_cut_and_say_so(audit: Audit) -> None:
    issue = replace(audit.issues[0], severity=Severity.MINOR)
    spans = [((i, i + 1),) for i in range(SHOWN + 3)]
    issues = tuple(replace(issue, spans_a=one, spans_b=one) for one in spans)
    shown = render(replace(audit, issues=issues))
    assert shown.count("MINOR") == SHOWN
    assert "… and 3 more" in shown


def test_a_bead_without_issue_is_named(audit: Audit) -> None:
    shown = render(replace(audit, issues=()))
    assert (
        "No check names what differs, but it reads differently: paragraph 3, 4, 5, 6, 9." in shown
    )


def test_a_complete_and_clean_audit_says_so(audit: Audit) -> None:
    stages = tuple(s for s in audit.stages if s.status is StageStatus.RAN)
    clean = replace(audit, beads=audit.beads[:2], issues=(), stages=stages)
    shown = render(clean)
    assert "No difference found in any of the 2 paragraphs." in shown
    assert "not run" not in shown
