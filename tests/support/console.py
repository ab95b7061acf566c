"""Blocks of `console` in a page: what is typed and what is shown, to be run and compared."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.support.command_line import Cli

_BLOCK = re.compile(r"^```console\n(.*?)^```", re.DOTALL | re.MULTILINE)
# The letters that keep the two directions apart are not shown in documents, where they would be warned of.
ISOLATES = str.maketrans(dict.fromkeys("\u2066\u2067\u2068\u2069"))
ANY = "…"


@dataclass(frozen=True, slots=True)
class Typed:
    """One command, and the lines that the page shows below it."""

    command: str
    shown: tuple[str, ...]


def typed(page: str) -> Iterator[Typed]:
    """Every command of the page's blocks, in order."""
    for block in _BLOCK.findall(page):
        command, lines = "", list[str]()
        for line in block.splitlines():
            if line.startswith("$ "):
                if command:
                    yield Typed(command, tuple(lines))
                command, lines = line[2:], []
            else:
                lines.append(line)
        if command:
            yield Typed(command, tuple(lines))


def agrees(shown: tuple[str, ...], printed: str) -> bool:
    """Whether a page shows what was printed; ``…`` stands for any part of a line, alone for any lines."""
    pieces = []
    for line in shown:
        if line == ANY:
            pieces.append(r"(?:[^\n]*\n)*?")
        else:
            pieces.append(".*?".join(map(re.escape, line.rstrip().split(ANY))) + r"[ ]*\n")
    lines = "".join(f"{line.rstrip()}\n" for line in printed.translate(ISOLATES).splitlines())
    return re.fullmatch("".join(pieces), lines) is not None


@dataclass(slots=True)
class Terminal:
    """A folder in which commands are typed, and the exit code of the last one."""

    cli: Cli
    folder: Path
    code: int = 0

    def run(self, command: str) -> str:
        """What a command prints, stdout before stderr."""
        if command == "echo $?":
            return f"{self.code}\n"
        words = shlex.split(command)
        if words[0] == "audit":
            said = self.cli(*words[1:])
            self.code = said.code
            return said.out + said.err
        done = subprocess.run(
            ["bash", "-c", command], cwd=self.folder, capture_output=True, text=True, check=False
        )
        self.code = done.returncode
        return done.stdout + done.stderr
