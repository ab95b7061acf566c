"""The ``audit`` command: parse, call, print, exit code. One file a command."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from auditor.cli.checks import checks_command
from auditor.cli.compare import compare_command
from auditor.cli.models import models_app
from auditor.cli.pairs import pairs_command
from auditor.errors import AuditError

CANNOT = 2
INTERRUPTED = 130

app = typer.Typer(
    name="audit",
    help="Find where two language versions of one statement do not say the same thing, offline.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _version(value: bool) -> None:
    if value:
        from importlib.metadata import version

        typer.echo(f"audit {version('statement-audit')}")
        raise typer.Exit


@app.callback()
def options(
    *,
    debug: Annotated[
        bool, typer.Option("--debug", help="Show the traceback of an error.", envvar="AUDIT_DEBUG")
    ] = False,
    version: Annotated[  # noqa: ARG001 (its callback does the work)
        bool,
        typer.Option("--version", help="Print the version.", callback=_version, is_eager=True),
    ] = False,
) -> None:
    """Find where two language versions of one statement do not say the same thing, offline."""
    if debug:
        os.environ["AUDIT_DEBUG"] = "1"


app.command("compare")(compare_command)
app.command("pairs")(pairs_command)
app.command("checks")(checks_command)
app.add_typer(models_app, name="models")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 nothing found, 1 something, 2 it could not be done."""
    sys.exit(run(sys.argv[1:] if arguments is None else list(arguments)))


def run(arguments: list[str]) -> int:
    """Run the command line; the exit code."""
    # Machine libraries phone home or take all cores unless told before they are imported.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    command = typer.main.get_command(app)
    try:
        code = command.main(arguments, prog_name="audit", standalone_mode=False)
    except _click_error() as error:
        error.show()  # type: ignore[attr-defined]
        return CANNOT
    except (typer.Abort, KeyboardInterrupt):
        typer.echo("audit: stopped; no report was written", err=True)
        return INTERRUPTED
    except AuditError as error:
        if os.environ.get("AUDIT_DEBUG"):
            raise
        typer.echo(f"audit: {_one_line(str(error))}", err=True)
        return CANNOT
    except BrokenPipeError:
        # The reader of our output went away: not an error of ours, and nobody is left to tell.
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123
        return 0
    return code if isinstance(code, int) else 0


def _click_error() -> type[Exception]:
    # Typer brings its own copy of click from 0.27 on: the base class is taken from what it exports.
    return next(c for c in typer.BadParameter.__mro__ if c.__name__ == "ClickException")


def _one_line(message: str) -> str:
    return " ".join(message.encode("utf-8", "replace").decode("utf-8").split())
