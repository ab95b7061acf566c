"""The manual page, from the command line itself: ``python -m tools.manual > docs/audit.1`` (`make manual`).

Written for man(7). click-man 0.6 makes a page of each command and knows nothing of the click that Typer brings.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.metadata import version

from tools.command_tree import Command, Parameter, commands

EXIT = (
    ("0", "No finding at or above --fail-on; or the command did what it was asked."),
    ("1", "At least one such finding; of models verify: a model that is broken."),
    ("2", "It could not be done; one line on stderr says why."),
    ("130", "Interrupted."),
)
FILES = (
    ("audit.toml, pyproject.toml", "Settings, from the working folder upwards."),
    (
        "~/.cache/audit/encoder/",
        "The unpacked weights of the sentence encoder and vectors of its word lists; can be deleted at any time.",
    ),
    ("~/.local/share/audit/models/", "Translation models that audit models install has put there."),
)
VARIABLES = (
    ("AUDIT_MODELS_DIR", "Another folder for translation models."),
    ("AUDIT_MODEL_INDEX", "Another index to install translation models from."),
    ("SOURCE_DATE_EPOCH", "The day that reports are dated with, in seconds."),
    ("COLUMNS", "How wide the summary is."),
)


def page() -> str:
    """The whole page, as roff."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    root, *others = commands()
    yield f'.TH AUDIT 1 "" "statement-audit {version("statement-audit")}" "User Commands"'
    yield ".SH NAME"
    yield f"audit \\- {roff(root.summary[0].lower() + root.summary[1:].rstrip('.'))}"
    yield ".SH SYNOPSIS"
    for command in (root, *others):
        if not command.subcommands:
            yield f".B {roff(command.name)}"
            yield f"{roff(command.usage.removeprefix(command.name).strip())}"
            yield ".br"
    yield ".SH OPTIONS"
    yield from _parameters(root.parameters)
    yield ".SH COMMANDS"
    for command in others:
        if not command.subcommands:
            yield from _command(command)
    for heading, rows in (
        ("EXIT STATUS", EXIT),
        ("ENVIRONMENT", VARIABLES),
        ("FILES", FILES),
    ):
        yield f".SH {heading}"
        for name, text in rows:
            yield from (".TP", f".B {roff(name)}", roff(text))


def _command(command: Command) -> Iterator[str]:
    yield f".SS {roff(command.usage)}"
    for paragraph in command.text.split("\n\n"):
        yield ".PP"
        yield roff(" ".join(paragraph.split()))
    yield from _parameters(command.parameters)
    if command.examples:
        yield from (".PP", "Examples:", ".PP", ".nf", ".RS 4")
        yield from (roff(line) for line in command.examples.splitlines())
        yield from (".RE", ".fi")


def _parameters(parameters: tuple[Parameter, ...]) -> Iterator[str]:
    for one in parameters:
        yield from (".TP", f".B {roff(one.written)}", roff(one.help))


def roff(text: str) -> str:
    """Text that man(7) shows as it is."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^(?=[.'])", r"\\&", text, flags=re.MULTILINE)


def main() -> None:
    """Print the page."""
    sys.stdout.write(page())


if __name__ == "__main__":
    main()
