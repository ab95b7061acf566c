"""The wheel in an environment that has no checkout: it audits the letter, and its types are there for others."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from tests.support.real_models import ROOT
from tests.test_sdist import build

PROGRAM = """\
from auditor import Audit, Document, Severity, audit, document

def first_message(text: str, other: str) -> str:
    one: Document = document(text, language="en")
    result: Audit = audit(one, document(other, language="fr"))
    for issue in result.issues:
        if issue.severity is Severity.CRITICAL:
            return issue.message
    return ""
"""
# What a checker must see: with no types, or all of them Any, it would see none of it.
MISTAKES = """\
from auditor import Settings, audit, document

result: int = audit(document("a"), document("b"))
document(5)
Settings(depth=1)
result.no_such_thing
"""


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a new environment with the wheel; the other packages are those of this one.

    Nothing is downloaded in a test; `make check-wheel` installs the packages anew as well.
    """
    wheel = build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    own = folder / ("Scripts" if os.name == "nt" else "bin") / Path(sys.executable).name
    place = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(subprocess.check_output([own, "-c", place], text=True).strip())
    # The line of a .pth file is a folder at the end of the path; .pth files in there, such as that of an
    # editable install, are not followed.
    (site / "others.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    install = [sys.executable, "-m", "pip", "--python", str(own), "install", "--no-deps"]
    subprocess.run([*install, "--no-index", "--quiet", str(wheel)], check=True)
    return own


def run(python: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [str(python), *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        encoding="utf-8",
    )


def test_the_letter_is_audited_from_it(python: Path, tmp_path: Path) -> None:
    letter = ROOT / "samples" / "withdrawal-letter"
    files = [str(letter / "en.txt"), str(letter / "ar.txt")]
    command = ["-c", "import auditor; print(auditor.__file__)"]
    assert ROOT not in Path(run(python, *command, cwd=tmp_path).stdout.strip()).parents
    done = run(python, "-m", "auditor", "compare", *files, "-o", "out.html", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    assert "1 of 12 paragraphs differs in meaning." in done.stdout
    assert "ونحن لا نعدّ" in (tmp_path / "out.html").read_text("utf-8")


def test_the_command_and_its_manual_are_installed(python: Path, tmp_path: Path) -> None:
    name = "audit.exe" if os.name == "nt" else "audit"
    done = subprocess.run(
        [python.parent / name, "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("audit ")
    assert (python.parents[1] / "share" / "man" / "man1" / "audit.1").is_file()


def test_its_types_are_seen_from_outside(python: Path, tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    (tmp_path / "mistakes.py").write_text(MISTAKES, encoding="utf-8")
    checker = Path(sys.executable)
    options = ["-m", "mypy", "--strict", "--python-executable", str(python)]
    done = run(checker, *options, "program.py", "mistakes.py", cwd=tmp_path)
    said = [line for line in done.stdout.splitlines() if ": error:" in line]
    assert [line.split(":")[:2] for line in said] == [
        ["mistakes.py", str(number)] for number in (3, 4, 5, 6)
    ], done.stdout + done.stderr
