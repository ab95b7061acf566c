"""The commands as one Typer application, and how its errors are reported."""

from __future__ import annotations

from itertools import zip_longest
from typing import Annotated

import typer

from auditor.cli.align import align_command
from auditor.cli.batch import batch_app
from auditor.cli.checks import checks_command
from auditor.cli.compare import compare_command
from auditor.cli.completion import answered, completion_command
from auditor.cli.config import config_app
from auditor.cli.diff import diff_command
from auditor.cli.examples import COMPARE, COMPLETION, MATCH, PAIRS, REVISE, SELFTEST, WITNESSES
from auditor.cli.log import log_said
from auditor.cli.match import match_command
from auditor.cli.models import models_app
from auditor.cli.pairs import pairs_command
from auditor.cli.report import report_app
from auditor.cli.revise import revise_command
from auditor.cli.selftest import COUNT, selftest_command
from auditor.cli.spreading import spread
from auditor.cli.streams import CANNOT, abandon_stdout, put_line, say
from auditor.cli.verify import verify_command
from auditor.cli.witnesses import witnesses_command
from auditor.errors import AuditError, system_reason

app = typer.Typer(
    name="audit",
    help="Find where two language versions of one official statement differ in meaning, offline.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _version(value: bool) -> None:
    if value:
        from auditor.cli.version import version_lines

        for line in version_lines():
            put_line(line)
        raise typer.Exit


@app.callback()
def options(
    *,
    debug: Annotated[
        bool, typer.Option("--debug", help="Show the traceback of an error.", envvar="AUDIT_DEBUG")
    ] = False,
    verbose: Annotated[
        bool,
        typer.Option(
            "-v",
            "--verbose",
            help="Say more on stderr, such as where the encoder's weights are kept.",
        ),
    ] = False,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="Print the version, and those of what results depend on.",
            callback=_version,
            is_eager=True,
        ),
    ] = False,
) -> None:
    """Find where two language versions of one official statement differ in meaning, offline."""


app.command("compare", epilog=COMPARE)(compare_command)
app.command("pairs", epilog=PAIRS)(pairs_command)
app.command("align")(align_command)
app.command("selftest", epilog=SELFTEST)(selftest_command)
app.command("witnesses", epilog=WITNESSES)(witnesses_command)
app.command("match", epilog=MATCH)(match_command)
app.command("checks")(checks_command)
app.add_typer(batch_app, name="batch")
app.command("revise", epilog=REVISE)(revise_command)
app.command("diff")(diff_command)
app.command("verify")(verify_command)
app.add_typer(models_app, name="models")
app.add_typer(report_app, name="report")
app.add_typer(config_app, name="config")
app.command("completion", epilog=COMPLETION)(completion_command)


def execute(arguments: list[str]) -> int:
    """Run a command line, errors reported in one line; the exit code.

    Not by the command's own ``main``: that one answers an interrupt and a broken pipe by itself.
    """
    if (asked := answered(app)) is not None:
        return asked
    command = typer.main.get_command(app)
    arguments = counted(arguments)
    context = None
    try:
        with (
            command.make_context("audit", spread(arguments)) as context,
            log_said(verbose=bool(context.params.get("verbose"))),
        ):
            command.invoke(context)
    except typer.Exit as done:
        return done.exit_code
    except typer.Abort:
        raise KeyboardInterrupt from None
    except _click_error() as error:
        _tell_usage(error, context.invoked_subcommand if context is not None else None)
        return CANNOT
    except AuditError as error:
        if context is not None and context.params.get("debug"):
            raise
        say(str(error))
        return CANNOT
    except BrokenPipeError:
        raise
    except Exception as error:
        # The last door: whatever comes here no other has made a line of.
        if context is not None and context.params.get("debug"):
            raise
        abandon_stdout()
        say(_unforeseen(error))
        return CANNOT
    return 0


def counted(arguments: list[str]) -> list[str]:
    """The arguments with the number that ``--selftest`` has where none is given: an option can't have one or none."""
    found: list[str] = []
    for argument, following in zip_longest(arguments, arguments[1:], fillvalue=""):
        found.append(argument)
        if argument == "--selftest" and not following.lstrip("+-").isdigit():
            found.append(str(COUNT))
    return found


def _unforeseen(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return "there is not enough memory for this; give less at once"
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return (
            f"{where}cannot go on ({system_reason(error)}); see that it can be read and written to"
        )
    return (
        f"a fault of audit's own ({type(error).__name__}: {str(error)[:200]}); "
        "please report it, with what `audit --debug` and the rest of this command line prints"
    )


def _tell_usage(error: Exception, command: str | None) -> None:
    if type(error).__name__ == "NoArgsIsHelpError":
        error.show()  # type: ignore[attr-defined]
        return
    message: str = error.format_message()  # type: ignore[attr-defined]
    message = message[:1].lower() + message[1:].rstrip(".")
    context = getattr(error, "ctx", None)
    # Of a missing value only the parser knows, which has no context.
    path = context.command_path if context is not None else f"audit {command or ''}".rstrip()
    say(f"{message}; see `{path} --help`")


def _click_error() -> type[Exception]:
    # Typer brings its own copy of click from 0.27 on: the base class is taken from what it exports.
    return next(c for c in typer.BadParameter.__mro__ if c.__name__ == "ClickException")
