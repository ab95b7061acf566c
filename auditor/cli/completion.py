"""``audit completion SHELL``: the script that has a shell complete commands, options and their values.

The script calls ``audit`` with ``_AUDIT_COMPLETE`` set, and `answered` prints what could stand there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Annotated

import typer

from auditor.cli.streams import put

VARIABLE = "_AUDIT_COMPLETE"


class Shell(StrEnum):
    """The shells there is a script for."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"
    POWERSHELL = "powershell"


def completion_command(
    shell: Annotated[Shell, typer.Argument(metavar="SHELL", help="bash, zsh, fish or powershell.")],
) -> None:
    """Print a script that completes commands, options and their values in a shell.

    It is printed and not installed: no start-up file of yours is touched.
    """
    from typer._completion_shared import get_completion_script

    script = get_completion_script(
        prog_name="audit", complete_var=VARIABLE, shell=_known_to_typer(shell)
    )
    put(f"{script}\n".encode())


def answered(app: typer.Typer) -> int | None:
    """Answer a shell that asks what could stand here; the exit code, None where none is asking."""
    instruction = os.environ.get(VARIABLE)
    if not instruction:
        return None
    from typer._completion_classes import completion_init
    from typer.completion import shell_complete

    completion_init()
    return shell_complete(typer.main.get_command(app), {}, "audit", VARIABLE, instruction)


def one_of(choices: Callable[[], Iterable[str]]) -> Callable[[str], list[str]]:
    """What completes a value: those of the choices that begin as it does."""

    def complete(incomplete: str) -> list[str]:
        return [choice for choice in choices() if choice.startswith(incomplete)]

    return complete


def some_of(choices: Callable[[], Iterable[str]]) -> Callable[[str], list[str]]:
    """What completes the last of several values with commas between them."""

    def complete(incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",")
        given = before.split(",")
        return [
            f"{before}{comma}{choice}"
            for choice in choices()
            if choice.startswith(last) and choice not in given
        ]

    return complete


def checks() -> Iterable[str]:
    """The ids of the checks."""
    from auditor.checks import CHECKS

    return CHECKS


def formats() -> Iterable[str]:
    """The names of the reports' formats."""
    from auditor.reports import REPORTS

    return REPORTS


def _known_to_typer(shell: Shell) -> str:
    return "pwsh" if shell is Shell.POWERSHELL else shell.value
