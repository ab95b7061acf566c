"""A command line in, an exit code out. A file a command; `commands` puts them together.

What is needed to answer an interrupt is all that is imported before the command line is run.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.cli.commands import app

__all__ = ["app", "main", "run"]

INTERRUPTED = 130


def __getattr__(name: str) -> object:
    """The Typer application, built when it is first asked for."""
    if name == "app":
        from auditor.cli import commands

        return commands.app
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit.

    0: nothing found; 1: something; 2: it could not be done; 130: interrupted. When whoever reads
    the output leaves before its end (``| head``), ``compare`` exits with its answer all the same,
    and every other command with 0.
    """
    sys.exit(run(sys.argv[1:] if arguments is None else list(arguments)))


def run(arguments: list[str]) -> int:
    """Run the command line; the exit code."""
    from auditor.cli.streams import CANNOT, abandon_stdout, flush, open_missing, say
    from auditor.errors import OutputError
    from auditor.garbage import sought_seldom

    try:
        # Machine libraries phone home or take all cores unless told before they are imported.
        os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        os.environ.setdefault("OMP_NUM_THREADS", "1")
        open_missing()
        try:
            from auditor.cli.commands import execute

            with sought_seldom():
                code = execute(arguments)
            flush()
        except OutputError as error:
            say(str(error))
            code = CANNOT
        except BrokenPipeError:
            # The reader of our output went away: not an error of ours, and nobody is left to tell.
            abandon_stdout()
            code = 0
    except KeyboardInterrupt as interrupt:
        say("; ".join(["stopped", *map(str, interrupt.args)]))
        return INTERRUPTED
    return code
