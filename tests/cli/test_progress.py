"""What is shown while a stage runs, and where the time went."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.cli.progress import percents, profile_lines, step, teller
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


def test_what_is_no_stages_stands_last() -> None:
    assert [line.split(":")[0] for line in profile_lines({"other": 1.0, "facts": 3.0})] == [
        "facts",
        "other",
        "total",
    ]


@given(st.lists(st.floats(0, 1e6), max_size=20))
def test_percents_add_up_and_none_is_off_by_one(parts: list[float]) -> None:
    found = percents(parts)
    whole = sum(parts)
    assert sum(found) == (100 if whole else 0)
    for share, part in zip(found, parts, strict=True):
        assert share == pytest.approx(100 * part / whole if whole else 0, abs=1 + 1e-6)


def test_a_stage_that_is_not_counted_is_shown() -> None:
    shown: list[str] = []
    teller("comparing", shown.append, clock=lambda: 0.0)("translation", 0, 0)
    assert shown == ["comparing: translation …"]


def test_profile_says_where_the_time_went(audit_cli: Cli, tmp_path: Path) -> None:
    a, b = tmp_path / "en.txt", tmp_path / "fr.txt"
    a.write_text(ENGLISH, encoding="utf-8")
    b.write_text(FRENCH, encoding="utf-8")
    options = ("-q", "-s", "en", "-t", "fr", "--translator", "none", "--format", "json", "-o", "-")
    plain = audit_cli("compare", str(a), str(b), *options)
    said = audit_cli("compare", str(a), str(b), *options, "--profile")
    assert (said.code, plain.err) == (plain.code, "")
    names = [line.removeprefix("audit: ").split(":")[0] for line in said.err.splitlines()]
    assert names[:3] == ["start-up", "reading", "loading"]
    assert {"alignment", "facts", "names", "contrasts", "coverage", "checks"} <= set(names)
    assert names[-3:] == ["reports", "other", "total"]
    shares = [int(re.fullmatch(r".* s, (\d+)%", line)[1]) for line in said.err.splitlines()]  # type: ignore[index]
    assert sum(shares[:-1]) == shares[-1] == 100
