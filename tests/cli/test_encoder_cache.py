"""What the encoder says of its cache is said once, whatever the number of processes, and changes nothing."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.support.command_line import COMMAND

ROWS = "".join(f"The council met {n} times.\tLe conseil s'est réuni {n} fois.\n" for n in range(70))


def pairs(folder: Path, cache: Path, *flags: str) -> subprocess.CompletedProcess[str]:
    """``audit pairs`` with two processes and more than one batch."""
    file = folder / "rows.tsv"
    file.write_text(ROWS, "utf-8")
    options = ("-s", "en", "-t", "fr", "--translator", "none", "--depth", "quick", "-j", "2")
    done = subprocess.run(
        [*COMMAND, *flags, "pairs", str(file), "-q", *options],
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("\n") == ROWS.count("\n")
    return done


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    """A cold cache after a run that says more: its folder, what that printed, and what it said."""
    folder = tmp_path_factory.mktemp("cold")
    done = pairs(folder, folder / "cache", "-v")
    return folder / "cache", done.stdout, done.stderr


def file_of(cache: Path) -> Path:
    (file,) = (cache / "audit" / "encoder").iterdir()
    return file


def test_a_cold_cache_is_written_once(kept: tuple[Path, str, str]) -> None:
    cache, _, said = kept
    assert said == f"audit: {file_of(cache)}: written\n"


def test_a_damaged_one_is_a_warning_whoever_asks(
    kept: tuple[Path, str, str], tmp_path: Path
) -> None:
    cache, printed, _ = kept
    with file_of(cache).open("r+b") as file:
        file.seek(5000)
        file.write(b"damage")
    done = pairs(tmp_path, cache)
    assert done.stderr == f"audit: {file_of(cache)}: damaged (checksum); built anew\n"
    assert done.stdout == printed


def test_no_cache_is_said_where_more_is_asked_for(
    kept: tuple[Path, str, str], tmp_path: Path
) -> None:
    _, printed, _ = kept
    nowhere = tmp_path / "file"
    nowhere.write_text("", "utf-8")
    quiet, verbose = pairs(tmp_path, nowhere), pairs(tmp_path, nowhere, "-v")
    assert quiet.stderr == ""
    assert verbose.stderr.startswith(f"audit: {nowhere}")
    assert verbose.stderr.count("\n") == 1
    assert "read into memory" in verbose.stderr
    assert quiet.stdout == verbose.stdout == printed
