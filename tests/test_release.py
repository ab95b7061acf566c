"""What goes with a release agrees with the version in pyproject.toml, and promises what is there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from hashlib import sha256
from pathlib import Path

import pytest
import yaml

from tests.support.real_models import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
VERSION = PROJECT["version"]
CHANGELOG = (ROOT / "CHANGELOG.md").read_text("utf-8")
TEMPLATES = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))
# https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests
BLOCKS = {"markdown", "input", "textarea", "dropdown", "checkboxes"}


def newest() -> tuple[str, str]:
    """Version and day of the newest release in the changelog."""
    found = re.search(r"^## (\d+\.\d+\.\d+) - (\S+)$", CHANGELOG, re.MULTILINE)
    assert found
    return found[1], found[2]


def test_the_changelog_has_this_version() -> None:
    assert newest()[0] == VERSION


def test_the_citation_is_of_it() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert (citation["version"], str(citation["date-released"])) == newest()
    assert citation["license"] == PROJECT["license"]
    assert {"cff-version", "message", "title", "authors"} <= set(citation)


def test_the_manual_is_of_it() -> None:
    (first, *_) = (ROOT / "docs" / "audit.1").read_text("utf-8").splitlines()
    assert f"statement-audit {VERSION}" in first


def test_no_other_place_says_a_version() -> None:
    code = [*(ROOT / "auditor").rglob("*.py"), *(ROOT / "tools").rglob("*.py")]
    assert [file for file in code if f'"{VERSION}"' in file.read_text("utf-8")] == []


def test_an_address_is_named_nowhere_until_there_is_one() -> None:
    """Unless the project has a public address, no file may make one up."""
    if "urls" in PROJECT:
        pytest.skip("there is one")
    files = [ROOT / "pyproject.toml", *(ROOT / "auditor").rglob("*.json")]
    files += [*(ROOT / "auditor").rglob("*.py"), *(ROOT / "docs").rglob("*.md")]
    made_up = re.compile(r"github\.com/statement-audit|statement-audit\.(?:org|io|readthedocs)")
    assert [file for file in files if made_up.search(file.read_text("utf-8"))] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_is_a_form(path: Path) -> None:
    form = yaml.safe_load(path.read_text("utf-8"))
    if path.name == "config.yml":
        assert set(form) <= {"blank_issues_enabled", "contact_links"}
        return
    assert {"name", "description", "body"} <= set(form)
    ids = [block["id"] for block in form["body"] if "id" in block]
    assert len(set(ids)) == len(ids)
    for block in form["body"]:
        assert block["type"] in BLOCKS
        assert block["type"] == "markdown" or block["attributes"]["label"]


def test_hooks_run_what_the_environment_has() -> None:
    (repository,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for hook in repository["hooks"]:
        program, *rest = hook["entry"].split()
        assert f"$(BIN)/{Path(program).name}" in makefile
        for word in rest:
            if word.startswith("tests/"):
                assert (ROOT / word).is_file(), word


def test_the_wheel_is_the_same_byte_for_byte(tmp_path: Path) -> None:
    digests = set()
    for name in ("first", "second"):
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d"]
        subprocess.run(
            [*command, str(tmp_path / name)],
            cwd=ROOT,
            check=True,
            capture_output=True,
            env={**os.environ, "SOURCE_DATE_EPOCH": "1796000000"},
        )
        (wheel,) = (tmp_path / name).iterdir()
        digests.add(sha256(wheel.read_bytes()).hexdigest())
    assert len(digests) == 1
