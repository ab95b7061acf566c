"""What is sent out holds what it needs: the source archive its tests, the wheel its data."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support.real_models import ROOT

# Of what is in the package and is no module, the wheel must have all; these are what nothing works without.
DATA = (
    "auditor/judge/embedded.json",
    "auditor/languages/en/verbs.tsv",
    "auditor/evidence/data/coverage.json",
    "auditor/reports/audit.schema.json",
    "auditor/reports/review.schema.json",
    "auditor/reports/locale/ar/LC_MESSAGES/audit.po",
    "auditor/reports/templates/report.html.j2",
    "auditor/py.typed",
)


def build(kind: str, project: Path, into: Path) -> Path:
    """The archive that hatchling makes of a project; no network, no isolated environment."""
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(into)],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (archive,) = into.iterdir()
    return archive


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source archive, unpacked."""
    archive = build("sdist", ROOT, tmp_path_factory.mktemp("sdist"))
    folder = tmp_path_factory.mktemp("unpacked")
    shutil.unpack_archive(archive, folder)
    (project,) = folder.iterdir()
    return project


@pytest.fixture(scope="module")
def installed(unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The files of a wheel built from the source archive, by name."""
    with zipfile.ZipFile(build("wheel", unpacked, tmp_path_factory.mktemp("wheel"))) as wheel:
        return set(wheel.namelist())


def files_of(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def listed_by_git(*options: str) -> set[str]:
    """Files of this project as git lists them and they are there; a source archive has no repository."""
    if not (ROOT / ".git").exists():
        pytest.skip("no repository here: this is a source archive itself")
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return {name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()}


def left_out(wanted: set[str], there: set[str]) -> list[str]:
    return sorted(wanted - there)


def test_the_source_archive_has_all_that_is_under_version_control(unpacked: Path) -> None:
    assert left_out(listed_by_git(), files_of(unpacked)) == []


def test_and_nothing_that_is_ignored(unpacked: Path) -> None:
    kept = listed_by_git("--cached", "--others", "--exclude-standard")
    assert left_out(files_of(unpacked), kept) == ["PKG-INFO"]


def test_what_was_left_out_is_seen(unpacked: Path) -> None:
    there = files_of(unpacked)
    assert left_out({"docs/ci.md", "samples/none.txt"}, there) == ["samples/none.txt"]
    assert left_out({"docs/ci.md"}, there - {"docs/ci.md"}) == ["docs/ci.md"]


def test_the_wheel_has_every_file_of_the_package(unpacked: Path, installed: set[str]) -> None:
    package = {name for name in files_of(unpacked) if name.startswith("auditor/")}
    assert left_out(package, installed) == []
    assert left_out(set(DATA), installed) == []


def test_the_wheel_has_nothing_else(installed: set[str]) -> None:
    folders = {name.partition("/")[0] for name in installed}
    assert {folder for folder in folders if not folder.endswith((".dist-info", ".data"))} == {
        "auditor"
    }
    data = {name.partition(".data/")[2] for name in installed if ".data/" in name}
    assert data == {"data/share/man/man1/audit.1"}


def test_its_own_tests_pass_in_it(unpacked: Path) -> None:
    """A part of them, of the tables and the command line; `make check-sdist` runs all."""
    some = [
        "test_paths.py",
        "test_contributing.py",
        "languages/test_tables.py",
        "tools/test_manual.py",
    ]
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            "no:cacheprovider",
            *(f"tests/{name}" for name in some),
        ],
        cwd=unpacked,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
    )
    assert done.returncode == 0, done.stdout[-3000:]
