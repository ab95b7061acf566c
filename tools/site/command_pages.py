"""A page for each command, from the command line itself: what ``--help`` says, and where else it is spoken of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tools.command_tree import Command, Parameter, commands


def pages() -> dict[str, str]:
    """The pages by their names, the index first; a group and what is in it share one."""
    found = commands()
    tops = [one for one in found if len(one.name.split()) == 2]
    result = {"commands/index": "\n".join(_index(found[0], tops)) + "\n"}
    for top in tops:
        inner = [one for one in found if one.name.startswith(f"{top.name} ")]
        result[f"commands/{top.name.split()[1]}"] = "\n".join(_page(top, inner)) + "\n"
    return result


def _index(root: Command, tops: list[Command]) -> Iterator[str]:
    yield "# Commands\n"
    yield f"{root.summary} These pages are made from the command line itself, as `audit COMMAND --help` prints it.\n"
    yield "| command | what it does |\n|---|---|"
    for top in tops:
        yield f"| [{top.name}]({top.name.split()[1]}.md) | {cell(top.summary)} |"
    yield ""
    yield "## Before the command\n"
    yield from _options(root.parameters)
    yield "## Exit codes\n"
    yield "| code | meaning |\n|---|---|"
    for code, meaning in (
        ("0", "no finding at or above `--fail-on`, or the command did what it was asked"),
        ("1", "at least one such finding"),
        ("2", "it could not be done; one line on stderr says why"),
        ("130", "interrupted"),
    ):
        yield f"| {code} | {meaning} |"
    yield ""
    yield "```{toctree}\n:hidden:\n"
    yield from (top.name.split()[1] for top in tops)
    yield "```"


def _page(top: Command, inner: list[Command]) -> Iterator[str]:
    yield f"# {top.name}\n"
    yield from _body(top)
    for one in inner:
        yield f"## {one.name}\n"
        yield from _body(one)


def _body(command: Command) -> Iterator[str]:
    yield from (f"{escaped(' '.join(part.split()))}\n" for part in command.text.split("\n\n"))
    if not command.subcommands:
        yield f"```text\n{command.usage}\n```\n"
    yield from _options(command.parameters)
    if command.examples:
        yield f"Examples:\n\n```text\n{command.examples}\n```\n"


def _options(parameters: tuple[Parameter, ...]) -> Iterator[str]:
    if not parameters:
        return
    yield "| | |\n|---|---|"
    for one in parameters:
        also = f" Also by the variable `{one.variable}`." if one.variable else ""
        yield f"| `{one.written}` | {cell(one.help)}{also} |"
    yield ""


def escaped(text: str) -> str:
    """Text that Markdown shows as it is."""
    marks: Mapping[str, str] = {"*": "\\*", "_": "\\_", "[": "\\[", "]": "\\]", "<": "&lt;"}
    # The apostrophes and dashes of options are not to be made pretty.
    return "".join(marks.get(one, one) for one in text)


def cell(text: str) -> str:
    """The same for a cell of a table."""
    return escaped(text).replace("|", "\\|")
