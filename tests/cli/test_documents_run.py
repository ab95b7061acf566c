"""Every command that a document shows is run: `console` blocks with what they print, `sh` lines for their exit code."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from tests.support.command_line import Cli
from tests.support.console import Terminal, agrees, typed
from tests.support.real_models import ROOT

DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
WITH_CONSOLES = [path for path in DOCUMENTS if "```console\n" in path.read_text("utf-8")]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", WITH_CONSOLES, ids=name_of)
def test_what_a_page_shows_is_what_is_printed(
    path: Path, audit_cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the top of the page to its end, in a folder with the samples, no model installed."""
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    monkeypatch.setenv("COLUMNS", "100")
    terminal = Terminal(audit_cli, tmp_path)
    for one in typed(path.read_text("utf-8")):
        printed = terminal.run(one.command)
        assert agrees(one.shown, printed), f"$ {one.command}\n{printed}"
        # A page may show a refusal; it may not fail without saying so.
        refused = any(line.startswith("audit: ") for line in one.shown)
        assert terminal.code != 2 or refused or one.command == "echo $?", one.command


def test_the_tutorial_ends_in_the_report_that_is_pictured(
    audit_cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Typed word for word, it makes reports/example.html, from which the pictures are."""
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    example = (ROOT / "reports" / "example.html").read_text("utf-8")
    first = next(typed((ROOT / "docs" / "tutorial.md").read_text("utf-8"))).command
    monkeypatch.setenv(
        "SOURCE_DATE_EPOCH", "1795219200"
    )  # the day of `benchmarks.pictures.CREATED`
    assert audit_cli(*shlex.split(first)[1:]).code == 1
    made = (tmp_path / "reports" / "en--ar.html").read_text("utf-8")

    def said(page: str) -> list[str]:
        """The words of the page, without figures that another machine or fit of the judge moves."""
        page = re.sub(r"<(script|style)\b.*?</\1>", "", page, flags=re.DOTALL)
        lines = [
            re.sub(r"\s+", " ", line).strip() for line in re.sub("<[^>]*>", "\n", page).split("\n")
        ]
        return [line for line in lines if line and not re.search(r"version|\d%|\d\.\d", line)]

    assert said(made)[:60] == said(example)[:60]


@pytest.mark.parametrize(
    ("shown", "printed", "expected"),
    [
        (("a", "b"), "a\nb\n", True),
        (("a", "…", "d"), "a\nb\nc\nd\n", True),
        (("a", "…"), "a\n", True),
        (("python …",), "python 3.11.7 (CPython)\n", True),
        (("“b”",), "\u2068“b”\u2069\n", True),
        (("a",), "a\nb\n", False),
        (("a", "b"), "a\n", False),
        ((), "a\n", False),
    ],
)
def test_agreement(shown: tuple[str, ...], printed: str, *, expected: bool) -> None:
    assert agrees(shown, printed) is expected


def test_commands_and_what_is_shown_are_told_apart() -> None:
    page = "```console\n$ audit x\nout\n$ echo $?\n1\n```\n\n```sh\naudit y\n```\n"
    assert [(one.command, one.shown) for one in typed(page)] == [
        ("audit x", ("out",)),
        ("echo $?", ("1",)),
    ]
