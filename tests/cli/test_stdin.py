"""``-`` in the place of a file: stdin."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from tests.support.command_line import ENGLISH, Cli


class Stdin:
    """What is left of sys.stdin where only its bytes are read."""

    def __init__(self, text: str) -> None:
        self.buffer = io.BufferedReader(io.BytesIO(text.encode()))


NO_MODELS = ("-s", "en", "-t", "fr", "--translator", "none")


def test_compare(
    audit_cli: Cli, statement: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(ENGLISH))
    said = audit_cli("compare", "-", statement[1], *NO_MODELS)
    assert said.code == 0
    assert "A  stdin · English" in said.out
    assert "Report: reports/stdin--fr.html" in said.out
    assert Path("reports/stdin--fr.html").is_file()


def test_align(
    audit_cli: Cli, statement: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(ENGLISH))
    said = audit_cli("align", statement[1], "-", "-s", "fr", "-t", "en")
    assert said.out.startswith("[0]:[0]:")


@pytest.mark.parametrize("command", ["compare", "align"])
def test_twice(audit_cli: Cli, command: str) -> None:
    audit_cli(command, "-", "-").assert_refused("both documents cannot come from stdin")


@pytest.mark.parametrize("command", ["compare", "align"])
def test_nothing_on_it(
    audit_cli: Cli, command: str, statement: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(""))
    audit_cli(command, "-", statement[1]).assert_refused("stdin: is empty")
