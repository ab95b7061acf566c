"""The commit that speed is measured against: taken out of the repository, its packages put in place, kept.

It lies in the user's cache folder, by its number, and can be deleted. What is done is said in a line.
"""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from pathlib import Path

from benchmarks.processes import NOW, ROOT, Tree

# The last commit before the embedded encoder was written anew: the targets are ratios to it, its plain
# cosine is their unit.
BEFORE = "9a6eb1c"


def before(revision: str = BEFORE) -> Tree | None:
    """The tree of a revision, ready to run; None, with a line that says why, where it cannot be had."""
    commit = _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if commit is None:
        print(
            f"before: not run: commit {revision} is not in this repository (a shallow clone? git fetch --unshallow)"
        )
        return None
    number = commit.decode().strip()[:12]
    folder = _home() / number
    if not folder.exists():
        archive = _git("archive", "--format=tar", number)
        if archive is None:
            print(f"before: not run: git archive {number} failed")
            return None
        _unpack(archive, folder)
    if dependencies(folder / "pyproject.toml") == dependencies(ROOT / "pyproject.toml"):
        print(
            f"before: commit {number} in {folder}, with this environment's packages: it asks for the same"
        )
        return Tree("before", folder, NOW.python)
    python = _installed(folder, _home() / f"{number}-venv")
    if python is None:
        print(f"before: not run: the packages of commit {number} could not be installed")
        return None
    print(f"before: commit {number} in {folder}, with packages of its own")
    return Tree("before", folder, python)


def dependencies(project: Path) -> list[str]:
    """What a pyproject.toml says its package needs to run."""
    found = tomllib.loads(project.read_text("utf-8"))["project"]["dependencies"]
    return sorted(map(str, found))


def _home() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("audit", appauthor=False) / "benchmarks"


def _git(*arguments: str) -> bytes | None:
    """What git prints; None where it fails or is not there."""
    try:
        done = subprocess.run(["git", "-C", str(ROOT), *arguments], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout


def _unpack(archive: bytes, folder: Path) -> None:
    """Unpack it beside its place and move it there, so that what is there is whole."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as part:
        with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
            opened.extractall(Path(part) / "tree", filter="data")
        (Path(part) / "tree").rename(folder)


def _installed(tree: Path, environment: Path) -> str | None:
    """The Python of a virtual environment with a tree's packages, made where there is none."""
    python = environment / "bin" / "python"
    done = environment / ".ready"
    if done.exists():
        return str(python)
    print(f"before: installing its packages in {environment}, once", flush=True)
    for command in (
        [sys.executable, "-m", "venv", "--clear", str(environment)],
        [str(python), "-m", "pip", "install", "--quiet", str(tree)],
    ):
        if subprocess.run(command, check=False).returncode:
            return None
    done.touch()
    return str(python)
