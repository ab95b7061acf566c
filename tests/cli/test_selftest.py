"""``audit selftest`` and ``audit compare --selftest`` end to end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from auditor.cli.commands import counted
from tests.support.command_line import Cli
from tests.support.selftested import ENGLISH, FRENCH, text

Docs = tuple[Path, Path]


@pytest.fixture
def harbour(tmp_path: Path) -> Docs:
    """A faithful statement in two languages."""
    english, french = tmp_path / "en.txt", tmp_path / "fr.txt"
    english.write_text(text(ENGLISH), encoding="utf-8")
    french.write_text(text(FRENCH), encoding="utf-8")
    return english, french


def test_a_table_and_files(audit_cli: Cli, harbour: Docs) -> None:
    said = audit_cli(
        "selftest", *harbour, "-n", 6, "--kinds", "number,date,negation-dropped",
        "--format", "html,json,text", "--translator", "none", "--at-least", "0.5",
    )  # fmt: skip
    assert said.code == 0, said.err
    assert said.err == ""
    assert "planted differences would have been seen" in said.out
    assert "negation dropped" in said.out
    for suffix in ("html", "json", "txt"):
        assert f"Report: {Path('reports') / f'en--fr.selftest.{suffix}'}" in said.out
    data = json.loads(Path("reports/en--fr.selftest.json").read_text("utf-8"))
    kinds = {one["kind"] for one in data["selftest"]["planted"]}
    assert kinds <= {"number", "date", "negation-dropped"}
    assert data["selftest"]["all"]["seen"] >= 0.5
    # A page of ours may be written over.
    again = audit_cli("selftest", *harbour, "-n", 1, "--kinds", "number", "-q", "--at-least", 0)
    assert (again.code, again.out, again.err) == (0, "", "")


def test_too_few_were_seen(audit_cli: Cli, harbour: Docs) -> None:
    said = audit_cli(
        "selftest",
        *harbour,
        "-n",
        2,
        "--kinds",
        "hedge-added",
        "--format",
        "text",
        "-o",
        "-",
        "--at-least",
        1,
    )
    assert said.code == 1
    assert said.out.startswith("Bilingual audit by statement-audit · self-test")
    assert not Path("reports").exists()


@pytest.mark.parametrize(
    ("options", "fragments"),
    [
        (("--kinds", "numbers"), ("--kinds: unknown kind 'numbers'", "did you mean number?")),
        (("--kinds", ","), ("--kinds names nothing",)),
        (("-n", "0"), ("-n 0: give a number from 1",)),
        (("--at-least", "80"), ("--at-least: 80.0 is no share",)),
        (("--side", "c"), ("--side: 'c' is neither a nor b",)),
        (("--format", "pdf"), ("--format: unknown format 'pdf': use html, json, text",)),
        (("-o", "one.json"), ("one.json: would hold html; add --format json",)),
        (("--format", "html,json", "-o", "-"), ("-o - prints one format",)),
        (("--format", "html,json", "-o", "one.html"), ("one file for several formats",)),
    ],
)
def test_what_is_refused(
    audit_cli: Cli, harbour: Docs, options: tuple[str, ...], fragments: tuple[str, ...]
) -> None:
    audit_cli("selftest", *harbour, *options).assert_refused(*fragments)


def test_what_cannot_be_read(audit_cli: Cli, harbour: Docs, tmp_path: Path) -> None:
    english, french = harbour
    empty = tmp_path / "empty.txt"
    empty.write_text("", encoding="utf-8")
    audit_cli("selftest", english, tmp_path / "none.txt").assert_refused("none.txt")
    audit_cli("selftest", english, empty, "-s", "en", "-t", "fr").assert_refused("is empty")
    audit_cli("selftest", english).assert_refused("is one version")
    third = tmp_path / "third.txt"
    third.write_text(text(FRENCH), encoding="utf-8")
    audit_cli("selftest", english, french, third).assert_refused("two versions")
    said = audit_cli("selftest", english, french, "-o", english, "--overwrite", "--format", "text")
    said.assert_refused("is one of the documents")


def test_a_text_too_short(audit_cli: Cli, tmp_path: Path) -> None:
    for name, word in (("en", "Annex"), ("fr", "Annexe")):
        (tmp_path / f"{name}.txt").write_text(word, encoding="utf-8")
    said = audit_cli("selftest", "en.txt", "fr.txt", "-s", "en", "-t", "fr")
    said.assert_refused("nothing can be planted")


def test_compare_says_how_much_it_sees(audit_cli: Cli, harbour: Docs) -> None:
    said = audit_cli(
        "compare",
        *harbour,
        "--selftest",
        5,
        "--format",
        "html,json,markdown",
        "--translator",
        "none",
    )
    assert said.code == 0, said.out
    assert "Nothing found by " in said.out
    flat = " ".join(said.out.split())
    assert "Of 5 differences planted in this text, " in flat
    assert "Not run: " in flat
    page = Path("reports/en--fr.html").read_text("utf-8")
    assert "Of 5 differences planted in this text" in page
    assert 'class="tallies"' in page
    assert "Of 5 differences planted" in Path("reports/en--fr.md").read_text("utf-8")
    data = json.loads(Path("reports/en--fr.json").read_text("utf-8"))
    assert data["selftest"]["all"]["planted"] == 5
    assert (
        audit_cli("report", "render", "reports/en--fr.json", "--format", "text", "-o", "-").code
        == 0
    )


def test_without_a_selftest_the_benchmark_speaks(audit_cli: Cli, harbour: Docs) -> None:
    said = audit_cli("compare", *harbour, "--translator", "none")
    flat = " ".join(said.out.split())
    assert "Nothing found by " in flat
    assert "planted in other texts the benchmark of " in flat


def test_compare_goes_on_where_nothing_can_be_planted(audit_cli: Cli, tmp_path: Path) -> None:
    for name, word in (("en", "Annex"), ("fr", "Annexe")):
        (tmp_path / f"{name}.txt").write_text(word, encoding="utf-8")
    said = audit_cli("compare", "en.txt", "fr.txt", "-s", "en", "-t", "fr", "--selftest")
    assert said.code in {0, 1}
    assert "self-test" in said.out
    assert "nothing can be planted" in " ".join(said.out.split())


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (["compare", "--selftest", "a", "b"], ["compare", "--selftest", "60", "a", "b"]),
        (["compare", "a", "b", "--selftest"], ["compare", "a", "b", "--selftest", "60"]),
        (["compare", "--selftest", "9", "a"], ["compare", "--selftest", "9", "a"]),
        (["compare", "--selftest", "-3", "a"], ["compare", "--selftest", "-3", "a"]),
        (["compare", "--selftest", "-q"], ["compare", "--selftest", "60", "-q"]),
        (["selftest", "a", "b"], ["selftest", "a", "b"]),
    ],
)
def test_the_number_may_be_left_out(given: list[str], read: list[str]) -> None:
    assert counted(given) == read
