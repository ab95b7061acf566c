"""docs/audit.1 is the manual of this command line, and man(1) takes it without a warning."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from tests.support.real_models import ROOT
from tools.command_tree import Command, commands
from tools.manual import page, roff

PAGE = ROOT / "docs" / "audit.1"


def test_the_page_is_of_today() -> None:
    assert PAGE.read_text("utf-8") == page(), "make manual makes it again"


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.name)
def test_all_of_a_command_is_there(command: Command) -> None:
    if command.subcommands:
        return
    section = page().partition(f".SS {roff(command.usage)}\n")[2].partition("\n.SS ")[0]
    assert section
    for one in command.parameters:
        assert f".B {roff(one.written)}\n{roff(one.help)}" in section


def test_text_is_shown_as_it_is() -> None:
    assert roff(".\\-x") == "\\&.\\e\\-x"


def test_man_takes_it() -> None:
    man = shutil.which("man")
    if man is None:
        pytest.skip("no man here")
    done = subprocess.run(
        [man, "--warnings", "-l", str(PAGE)],
        capture_output=True,
        text=True,
        check=False,
        env={"MANWIDTH": "100", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "audit models verify [LANG LANG]" in done.stdout
