"""The wheel in an environment that has no checkout: it audits the letter, and its types are there for others."""

from __future__ import annotations

import os
import re
import shutil
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


def steps() -> list[tuple[str, str]]:
    """The instructions of the Containerfile, each with its words."""
    lines = (ROOT / "Containerfile").read_text("utf-8").splitlines()
    found = [line.partition(" ") for line in lines if line and not line.startswith("#")]
    return [(name, words) for name, _, words in found]


def test_the_container_is_without_root_and_network() -> None:
    names = [name for name, _ in steps()]
    said = dict(steps())
    assert names[0] == "FROM"
    assert said["USER"].split(":")[0] not in {"root", "0"}
    assert names.index("USER") < names.index("ENTRYPOINT")
    assert "/models" in said["VOLUME"]
    assert not {"EXPOSE", "ADD"} & set(names)
    assert not any(
        re.search(r"curl|wget|apt|https?:", words) for name, words in steps() if name == "RUN"
    )
    assert said["ENTRYPOINT"] == '["audit"]'


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="another system's users")
def test_the_steps_of_the_container(python: Path, tmp_path: Path) -> None:
    """Those as its user, with the wheel installed: as nobody where we are root, without a network where that can be had."""
    said = dict(steps())
    home, work = tmp_path / "home", tmp_path / "work"
    for folder in (home, work):
        folder.mkdir()
        folder.chmod(0o777)
    # The tests' own folder is closed to others; nobody must be able to come through.
    for parent in (*python.parents, tmp_path, *tmp_path.parents):
        if parent.is_relative_to(tmp_path.parents[2]) and os.access(parent, os.W_OK):
            parent.chmod(parent.stat().st_mode | 0o055)
    written = said["ENV"].replace("/home/audit", str(home)).replace("/models", str(home / "models"))
    variables = dict(pair.split("=", 1) for pair in written.split())
    variables |= {"HOME": str(home), "PATH": f"{python.parent}:/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    alone = ["unshare", "--net"] if can_be_alone() else []
    user = 65534 if os.geteuid() == 0 and can_reach(python) else None
    warm = [words for name, words in steps() if name == "RUN"][-1].replace("/tmp", str(work))

    def step(command: str) -> subprocess.CompletedProcess[str]:
        shell = ["bash", "-ec", command]
        if user is not None:
            shell = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *shell]
        return subprocess.run(
            [*alone, *shell], cwd=work, env=variables, capture_output=True, text=True, check=False
        )

    done = step(warm)
    assert (done.returncode, done.stderr) == (0, "")
    assert list((home / ".cache").rglob("*")), "the weights were not unpacked at build time"
    shutil.copytree(ROOT / "samples" / "withdrawal-letter", work / "letter")
    done = step("audit compare letter/en.txt letter/ar.txt -o - --format text")
    assert done.returncode == 1, done.stderr
    assert "1 of 12 paragraphs differs in meaning." in done.stdout


def can_be_alone() -> bool:
    """Whether this process may take the network away from another."""
    if shutil.which("unshare") is None or shutil.which("setpriv") is None:
        return False
    return (
        subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False).returncode
        == 0
    )


def can_reach(python: Path) -> bool:
    """Whether nobody could run that interpreter: root's own home may be in the way."""
    if shutil.which("setpriv") is None:
        return False
    # By a shell: the rights of root are only lost when a program of that user's starts another.
    shell = ["bash", "-ec", f"'{python}' -c 'import typer'"]
    command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *shell]
    return subprocess.run(command, capture_output=True, check=False, cwd="/").returncode == 0
