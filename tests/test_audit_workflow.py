"""The comment of docs/audit-workflow.yml: one, edited in place, with the all-clear at the end. By a `gh` that only notes its calls."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from auditor.model import Audit
from auditor.reports.markdown import CLEAR, MARK, render
from tests.reports.conftest import make_audit

WORKFLOW = Path(__file__).parents[1] / "docs" / "audit-workflow.yml"
# It answers the question for comments with $COMMENTS, and notes everything it is told to do.
GH = """#!/bin/sh
case "$*" in *--paginate*) printf '%s' "$COMMENTS" ;; *) echo "$*" >> "$CALLS" ;; esac
"""


def _script() -> str:
    jobs = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]
    (step,) = (s for s in jobs["audit"]["steps"] if s.get("name") == "Comment")
    found: str = step["run"]
    return found


def _called(folder: Path, body: str | None, comments: str) -> list[str]:
    """What `gh` is told to do for a report and the comments there are."""
    (folder / "bin").mkdir()
    gh = folder / "bin" / "gh"
    gh.write_text(GH, encoding="utf-8")
    gh.chmod(0o755)
    if body is not None:
        (folder / "out").mkdir()
        (folder / "out" / "en--ar.md").write_text(body, encoding="utf-8")
    calls = folder / "calls"
    calls.touch()
    bash = shutil.which("bash")
    assert bash
    done = subprocess.run(
        [bash, "-e", "-o", "pipefail", "-c", _script()],
        cwd=folder, capture_output=True, text=True, check=False,
        env={
            "PATH": f"{gh.parent}:/usr/bin:/bin", "GITHUB_REPOSITORY": "o/r", "PULL_REQUEST": "7",
            "COMMENTS": comments, "CALLS": str(calls),
        },
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return calls.read_text(encoding="utf-8").splitlines()


NEW = "api --method POST repos/o/r/issues/7/comments -F body=@out/en--ar.md --silent"
EDIT = "api --method PATCH repos/o/r/issues/comments/41 -F body=@out/en--ar.md --silent"


@pytest.fixture
def dirty() -> Audit:
    return make_audit()


@pytest.fixture
def clean(dirty: Audit) -> Audit:
    return replace(dirty, beads=dirty.beads[:2], issues=())


@pytest.mark.parametrize(
    ("which", "comments", "expected"),
    [
        ("dirty", "", [NEW]),
        ("dirty", "41\n52\n", [EDIT]),
        ("clean", "41\n", [EDIT]),
        ("clean", "", []),
        (None, "41\n", []),  # no report: it could not be compared
    ],
)
def test_one_comment(
    which: str | None,
    comments: str,
    expected: list[str],
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    body = render(request.getfixturevalue(which)) if which else None
    assert _called(tmp_path, body, comments) == expected


def test_what_it_looks_for_is_what_the_report_says(clean: Audit) -> None:
    script = _script()
    assert f'startswith("{MARK}")' in script
    assert "All clear" in script
    assert "All clear" in CLEAR
    assert render(clean).startswith(MARK)
