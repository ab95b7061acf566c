"""Two runs into one folder refuse each other; what a dead one left is told."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.batch.lock import holder, is_held, locked
from auditor.errors import OutputError

HOLD = """
import sys
from pathlib import Path
from auditor.batch.lock import locked
with locked(Path(sys.argv[1]), tell=print):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_the_second_is_refused_by_name(tmp_path: Path) -> None:
    with locked(tmp_path, tell=pytest.fail):
        assert is_held(tmp_path)
        with (
            pytest.raises(OutputError, match=rf"process {os.getpid()} .* is at work in it"),
            locked(tmp_path, tell=pytest.fail),
        ):
            pass
    assert not is_held(tmp_path)
    assert holder(tmp_path) == ""


def test_who_was_killed_is_told(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        assert is_held(tmp_path)
        process.kill()
    assert f"process {process.pid} " in holder(tmp_path)
    assert not is_held(tmp_path)
    said: list[str] = []
    with locked(tmp_path, tell=said.append):
        pass
    (line,) = said
    assert f"process {process.pid} " in line
    assert line.endswith("left without finishing; taken over")


def test_a_lock_that_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text("{}")
    assert holder(tmp_path) == "somebody"
    assert holder(tmp_path / "nowhere") == ""
    assert not is_held(tmp_path / "nowhere")


def test_nothing_to_lock(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"), locked(tmp_path / "x", tell=print):
        pass
