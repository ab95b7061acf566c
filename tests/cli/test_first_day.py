"""What is tried on the first day: the examples of --help, --open, and an index that goes into folders."""

from __future__ import annotations

import re
import webbrowser
from pathlib import Path

import pytest

from auditor.cli.examples import COMPARE, PAIRS
from tests.support.command_line import Cli

Docs = tuple[Path, Path]


@pytest.mark.parametrize(("command", "examples"), [("compare", COMPARE), ("pairs", PAIRS)])
def test_the_examples_are_in_the_help_and_right(
    audit_cli: Cli, monkeypatch: pytest.MonkeyPatch, command: str, examples: str
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    shown = audit_cli(command, "--help").out
    lines = [line.strip() for line in examples.splitlines() if line.startswith("  ")]
    assert lines
    for line in lines:
        assert line in shown
        for option in re.findall(r"(?<=\s)--?[a-z][a-z-]*", line.partition(f"audit {command} ")[2]):
            assert re.search(rf"(?<![\w-]){option}(?![\w-])", shown), option
    assert max(map(len, shown.splitlines())) <= 80


def pages_opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the browser is asked to show from now on."""
    opened: list[str] = []

    def show(uri: str) -> bool:
        opened.append(uri)
        return True

    monkeypatch.setattr(webbrowser, "open", show)
    return opened


def test_open(audit_cli: Cli, statement: Docs, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = pages_opened(monkeypatch)
    said = audit_cli("compare", *statement, "--open", "-q")
    assert said.code == 0
    assert opened == [Path("reports/en--fr.html").resolve().as_uri()]
    audit_cli("compare", *statement, "-q")
    assert len(opened) == 1


def test_open_the_page_over_several(
    audit_cli: Cli, statement: Docs, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = pages_opened(monkeypatch)
    Path("es.txt").write_text("Las fuerzas saldrán de las provincias.\n", encoding="utf-8")
    audit_cli("compare", *statement, "es.txt", "-t", "fr", "-t", "es", "--open", "-q")
    assert opened == [Path("reports/en--versions.html").resolve().as_uri()]


def test_no_browser(audit_cli: Cli, statement: Docs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webbrowser, "open", lambda _: False)
    said = audit_cli("compare", *statement, "--open", "-q")
    assert (said.code, said.err) == (
        0,
        "audit: --open: no web browser was found; open reports/en--fr.html yourself\n",
    )


@pytest.mark.parametrize("options", [("-o", "-"), ("--format", "json")])
def test_nothing_to_open(audit_cli: Cli, statement: Docs, options: tuple[str, ...]) -> None:
    audit_cli("compare", *statement, "--open", *options).assert_refused("--open: there is no page")


def test_the_index_goes_into_folders(audit_cli: Cli, statement: Docs) -> None:
    for folder in ("all", "all/March 2026", "all/.hidden"):
        audit_cli("compare", *statement, "-q", "-o", f"{folder}/")
    Path("all/March 2026/other.html").write_text("<html>", encoding="utf-8")
    said = audit_cli("report", "index", "all")
    assert said.out == "Index of 2 reports: all/index.html\n"
    page = Path("all/index.html").read_text("utf-8")
    assert 'href="en--fr.html"' in page
    assert 'href="March%202026/en--fr.html"' in page
    # It does not list itself, nor an index further down.
    audit_cli("report", "index", "all/March 2026")
    assert audit_cli("report", "index", "all").out == "Index of 2 reports: all/index.html\n"
