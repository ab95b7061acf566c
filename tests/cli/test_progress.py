"""What is shown while a stage runs, and where the time went."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.cli.progress import profile_lines, step, teller
from tests.support.command_line import ENGLISH, FRENCH, Cli


def test_a_long_stage_shows_percent_and_remaining_time() -> None:
    now, shown = [0.0], list[str]()
    told = teller("comparing", shown.append, clock=lambda: now[0])
    told("facts", 0, 10)
    now[0] = 1.0
    told("facts", 5, 10)
    now[0] = 3.0
    told("facts", 6, 10)
    told("facts", 10, 10)
    assert shown == [
        "comparing: facts …",
        "comparing: facts …",
        "comparing: facts 60%, 2 s left …",
        "comparing: facts …",
    ]


def test_nothing_is_shown_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    with step("comparing") as told:
        told("facts", 0, 1)
    assert capsys.readouterr().err == ""


def test_shares_are_of_the_whole() -> None:
    assert profile_lines({"reading": 1.0, "facts": 3.0}) == [
        "reading: 1.00 s, 25%",
        "facts: 3.00 s, 75%",
        "total: 4.00 s, 100%",
    ]
    assert profile_lines({}) == ["total: 0.00 s, 0%"]


def test_profile_says_where_the_time_went(audit_cli: Cli, tmp_path: Path) -> None:
    a, b = tmp_path / "en.txt", tmp_path / "fr.txt"
    a.write_text(ENGLISH, encoding="utf-8")
    b.write_text(FRENCH, encoding="utf-8")
    options = ("-q", "-s", "en", "-t", "fr", "--translator", "none", "--format", "json", "-o", "-")
    plain = audit_cli("compare", str(a), str(b), *options)
    said = audit_cli("compare", str(a), str(b), *options, "--profile")
    assert (said.code, plain.err) == (plain.code, "")
    names = [line.removeprefix("audit: ").split(":")[0] for line in said.err.splitlines()]
    assert names[:2] == ["reading", "loading"]
    assert {"alignment", "facts", "names", "contrasts", "coverage", "checks"} <= set(names)
    assert names[-2:] == ["reports", "total"]
