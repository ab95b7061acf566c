"""The commit before: taken out of a repository once, or a line that says why not."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

import benchmarks.before as module
from benchmarks.before import before, dependencies
from benchmarks.processes import NOW

PROJECT = '[project]\nname = "toy"\ndependencies = [{}]\n'


def git(repository: Path, *arguments: str) -> str:
    named = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", "-C", str(repository), *named, *arguments],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two commits that need the same packages: the first says old, the second new."""
    if shutil.which("git") is None:
        pytest.skip("git is not there")
    root = tmp_path / "repository"
    root.mkdir()
    git(root, "init", "--quiet")
    (root / "pyproject.toml").write_text(PROJECT.format('"numpy"'), "utf-8")
    for said in ("old", "new"):
        (root / "said.txt").write_text(said, "utf-8")
        git(root, "add", ".")
        git(root, "commit", "--quiet", "-m", said)
    monkeypatch.setattr(module, "ROOT", root)
    monkeypatch.setattr(module, "_home", lambda: tmp_path / "cache")
    return root


def test_the_files_are_those_of_the_commit_and_are_kept(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree = before("HEAD~1")
    assert tree is not None
    assert (tree.folder / "said.txt").read_text("utf-8") == "old"
    assert git(repository, "rev-parse", "HEAD~1").startswith(tree.folder.name)
    assert tree.python == NOW.python
    assert tree.folder.name in capsys.readouterr().out
    (tree.folder / "said.txt").write_text("kept", "utf-8")
    assert before("HEAD~1") == tree
    assert (tree.folder / "said.txt").read_text("utf-8") == "kept"
    assert not [one for one in tree.folder.parent.iterdir() if one != tree.folder]


def test_a_commit_that_is_not_there_is_said_in_one_line(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert before("0123456789") is None
    said = capsys.readouterr().out
    assert said.startswith("before: not run: commit 0123456789 is not in this repository")
    assert said.count("\n") == 1


def test_other_packages_are_installed_in_an_environment_of_their_own(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "pyproject.toml").write_text(PROJECT.format('"numpy>=9"'), "utf-8")
    asked: list[Path] = []

    def installed(tree: Path, environment: Path) -> str | None:
        asked.append(environment)
        return "python-of-it" if len(asked) == 1 else None

    monkeypatch.setattr(module, "_installed", installed)
    tree = before("HEAD~1")
    assert tree is not None
    assert tree.python == "python-of-it"
    assert asked[0] != tree.folder
    assert before("HEAD~1") is None
    assert "could not be installed" in capsys.readouterr().out


def test_dependencies_are_those_to_run(repository: Path) -> None:
    assert dependencies(repository / "pyproject.toml") == ["numpy"]
