"""What a shell is offered: the script in bash itself, the answers for all four."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.checks import CHECKS
from auditor.cli.completion import Shell, one_of, some_of
from auditor.reports import REPORTS
from tests.support.command_line import Cli

ASK = """
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_audit_completion audit
printf '%s\\n' "${COMPREPLY[@]}"
"""


def offered(*words: str, folder: Path) -> list[str]:
    """What bash would offer for the last of the words."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("no bash here")
    # `env`, which the script runs, knows no functions of the shell: audit is a program on the path.
    program = folder / "audit"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m auditor "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    path = os.pathsep.join((str(folder), os.environ["PATH"]))
    done = subprocess.run(
        [bash, "-c", f'eval "$(audit completion bash)"\n{ASK}', "bash", *words],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PATH": path},
    )
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("audit", "mod"), ["models"]),
        (("audit", "models", "ver"), ["verify"]),
        (("audit", "compare", "--format", "html,x"), ["html,xlsx", "html,xliff"]),
    ],
)
def test_bash_offers(words: tuple[str, ...], expected: list[str], tmp_path: Path) -> None:
    assert sorted(offered(*words, folder=tmp_path)) == sorted(expected)


def test_files_are_left_to_the_shell(tmp_path: Path) -> None:
    assert offered("audit", "compare", "", folder=tmp_path) == []


@pytest.mark.parametrize("shell", list(Shell))
def test_a_script_for_each_shell(audit_cli: Cli, shell: Shell) -> None:
    said = audit_cli("completion", shell.value)
    assert (said.code, said.err) == (0, "")
    assert "_AUDIT_COMPLETE" in said.out
    assert "audit" in said.out


def test_an_unknown_shell(audit_cli: Cli) -> None:
    audit_cli("completion", "csh").assert_refused("csh", "see `audit completion --help`")


@pytest.mark.parametrize(
    ("instruction", "asked", "answer"),
    [
        ("complete_zsh", {"_TYPER_COMPLETE_ARGS": "audit ali"}, '"align"'),
        (
            "complete_fish",
            {"_TYPER_COMPLETE_ARGS": "audit ali", "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
            "align",
        ),
        (
            "complete_pwsh",
            {"_TYPER_COMPLETE_ARGS": "audit ali", "_TYPER_COMPLETE_WORD_TO_COMPLETE": "ali"},
            "align",
        ),
    ],
)
def test_other_shells_are_answered(
    audit_cli: Cli,
    monkeypatch: pytest.MonkeyPatch,
    instruction: str,
    asked: dict[str, str],
    answer: str,
) -> None:
    for name, value in {**asked, "_AUDIT_COMPLETE": instruction}.items():
        monkeypatch.setenv(name, value)
    said = audit_cli("anything", "at", "all")
    assert (said.code, said.err) == (0, "")
    assert answer in said.out


def test_values() -> None:
    assert one_of(lambda: ("quick", "standard"))("s") == ["standard"]
    complete = some_of(lambda: CHECKS)
    assert complete("numbers,nega") == ["numbers,negation"]
    assert "numbers,numbers" not in complete("numbers,")
    assert some_of(lambda: REPORTS)("") == list(REPORTS)
