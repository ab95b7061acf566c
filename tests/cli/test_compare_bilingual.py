"""``audit compare FILE``: what of a file with both versions could not be read is never passed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import ENGLISH, FRENCH, Cli

LEFT_OUT = "2 of 5 units could not be read"
TOLD = f"audit: both.csv: {LEFT_OUT} and were left out; the report names them\n"


def both(*broken: str) -> None:
    """The statement as a table, and lines that are none of it."""
    pairs = zip(ENGLISH.split("\n\n"), FRENCH.split("\n\n"), strict=True)
    rows = [",".join(f'"{text.strip()}"' for text in pair) for pair in pairs]
    text = "\n".join(["source,target", *rows, *broken])
    Path("both.csv").write_text(f"{text}\n", encoding="utf-8")


@pytest.fixture
def command() -> tuple[str, ...]:
    return ("compare", "both.csv", "-s", "en", "-t", "fr")


def test_what_could_not_be_read_is_told_first(audit_cli: Cli, command: tuple[str, ...]) -> None:
    both('"He said "no" twice.","Il a dit non deux fois."', "alone")
    said = audit_cli(*command)
    assert (said.code, said.err) == (0, TOLD)
    lines = said.out.splitlines()
    told = lines[2 : lines.index("B  both.csv · French · 3 paragraphs")]
    note = " ".join(" ".join(told).split())
    assert note.startswith(f"note A: {LEFT_OUT}: line 5: not CSV")
    assert "line 6: 1 column" in note


@pytest.mark.parametrize("name", ["line", "markdown", "junit", "sarif", "csv", "json"])
def test_in_every_format_for_programs(audit_cli: Cli, command: tuple[str, ...], name: str) -> None:
    both('"He said "no" twice.","Il a dit non deux fois."', "alone")
    said = audit_cli(*command, "--format", name, "-o", "-")
    assert LEFT_OUT in said.out
    assert said.err == TOLD


def test_strict(audit_cli: Cli, command: tuple[str, ...]) -> None:
    both("alone", "again")
    said = audit_cli(*command, "--strict", "-q")
    assert (said.code, said.out, said.err) == (2, "", TOLD)
    assert Path("reports/both.html").exists()
    both()
    said = audit_cli(*command, "--strict", "-q")
    assert (said.code, said.out, said.err) == (0, "", "")
