"""The command line as values: what ``--help`` says of each command, for the reference and the manual."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

import typer

from auditor.cli import app

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class _Parameter(Protocol):
    """What is read of a parameter of click's, whichever click Typer brings."""

    name: str
    param_type_name: str
    opts: Sequence[str]
    secondary_opts: Sequence[str]
    required: bool
    nargs: int
    is_flag: bool
    metavar: str | None
    envvar: str | None
    help: str | None
    hidden: bool


class _Command(Protocol):
    """What is read of a command of click's; a group has ``commands`` as well."""

    help: str | None
    epilog: str | None
    hidden: bool
    params: Sequence[_Parameter]
    commands: Mapping[str, _Command]


@dataclass(frozen=True, slots=True)
class Parameter:
    """An option or an argument: how it is written, and what it does."""

    written: str
    help: str
    option: bool
    variable: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """One command by its words, ``audit models install``; ``summary`` is the first sentence of ``text``."""

    name: str
    text: str
    examples: str
    parameters: tuple[Parameter, ...]
    subcommands: tuple[str, ...]

    @property
    def summary(self) -> str:
        """The first paragraph on one line."""
        return " ".join(self.text.split("\n\n")[0].split())

    @property
    def usage(self) -> str:
        """The line that shows how it is called."""
        words = [self.name]
        if any(one.option for one in self.parameters):
            words.append("[OPTIONS]")
        words += [one.written for one in self.parameters if not one.option]
        if self.subcommands:
            words += ["COMMAND", "…"]
        return " ".join(words)


def commands() -> tuple[Command, ...]:
    """Every command, ``audit`` itself first, a group before what is in it."""
    return tuple(_walk("audit", cast("_Command", typer.main.get_command(app))))


def _walk(name: str, command: _Command) -> Iterator[Command]:
    inner = {word: one for word, one in getattr(command, "commands", {}).items() if not one.hidden}
    yield Command(
        name=name,
        text=(command.help or "").replace("\b\n", "").strip(),
        examples=_examples(command.epilog or ""),
        parameters=tuple(
            _parameter(one)
            for one in command.params
            if not getattr(one, "hidden", False) and one.name != "help"
        ),
        subcommands=tuple(f"{name} {word}" for word in inner),
    )
    for word, one in inner.items():
        yield from _walk(f"{name} {word}", one)


def _parameter(one: _Parameter) -> Parameter:
    option = one.param_type_name == "option"
    value = one.metavar or one.name.upper()
    if option:
        names = ", ".join(sorted(one.opts, key=len))
        if one.secondary_opts:
            names = f"{names} / {', '.join(one.secondary_opts)}"
        flag = one.is_flag or bool(one.secondary_opts)
        written = names if flag else f"{names} {value}"
    else:
        written = value if one.required or value.startswith("[") else f"[{value}]"
    return Parameter(written, " ".join((one.help or "").split()), option, one.envvar or "")


def _examples(epilog: str) -> str:
    """The lines of examples as they stand, without click's mark and the heading."""
    lines = [line for line in epilog.splitlines() if line.strip() not in {"", "\b", "Examples:"}]
    return "\n".join(line.strip() for line in lines)
