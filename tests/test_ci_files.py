"""The files that CI services and pre-commit read name commands, options and formats that exist."""

from __future__ import annotations

import json
import re
import shlex
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from auditor.cli import app
from auditor.reports import REPORTS, SUFFIXES

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
CHANGELOG = ROOT / "CHANGELOG.md"
WORKFLOW = ROOT / "docs" / "audit-workflow.yml"
PAGE = ROOT / "docs" / "ci.md"
# Where a reader puts in the repository that audit is from, and a commit of it.
NO_COMMIT, NO_HOST = "0" * 40, "git.example.org"


def releases(changelog: str) -> list[str]:
    """The versions that were released, the newest first."""
    return re.findall(r"^## \[?(\d+\.\d+\.\d+)", changelog, re.MULTILINE)


def reachable(changelog: str, project: str) -> list[str]:
    """Those that somebody else can get by their name: none while the project has no public address."""
    return releases(changelog) if "[project.urls]\nRepository" in project else []


def untrue(text: str, released: list[str]) -> list[str]:
    """What an example installs or refers to that does not exist: releases before there are any."""
    found = []
    for rev in re.findall(r"""^\s*rev: *["']?([^\s"'#]+)""", text, re.MULTILINE):
        if rev != NO_COMMIT and rev not in {f"v{version}" for version in released}:
            found.append(f"rev: {rev}")
    # By its name alone a package comes from an index; after an @ the place is said.
    for named in re.findall(
        r"""pip(?:x)? install [^`\n]*?(statement-audit(?:\[\w+\])?["']?(?! @).*)""", text
    ):
        if not released:
            found.append(f"from an index: {named}")
    # A repository is one that nobody can take for ours, which has no address yet.
    for host in re.findall(r"(?:git\+|repo: *)https://([^/\s]+)", text):
        if not released and host != NO_HOST:
            found.append(f"a repository at {host}")
    if (NO_COMMIT in text or NO_HOST in text) and "laceholder" not in text:
        found.append("a placeholder that is not said to be one")
    return found


def _blocks() -> list[Any]:
    """What the page shows as YAML."""
    found = re.findall(r"^```yaml\n(.*?)^```", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    return [yaml.safe_load(block) for block in found]


def _strings(node: Any) -> list[str]:
    if isinstance(node, str):
        return [node]
    values = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return [text for value in values for text in _strings(value)]


def _calls() -> list[str]:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    sources = [yaml.safe_load(WORKFLOW.read_text("utf-8")), *_blocks(), hooks]
    return [text for source in sources for text in _strings(source) if text.startswith("audit ")]


def test_there_are_calls() -> None:
    assert len(_calls()) >= 4


@pytest.mark.parametrize("call", _calls())
def test_a_call_names_what_there_is(call: str) -> None:
    program, command, *rest = shlex.split(call)
    assert program == "audit"
    known = typer.main.get_command(app).commands[command]  # type: ignore[attr-defined]
    options = {name for parameter in known.params for name in parameter.opts}
    assert {word for word in rest if re.match("-{1,2}[a-z]", word)} <= options
    for word, value in pairwise(rest):
        if word == "--format":
            assert set(value.split(",")) <= set(REPORTS)


def test_the_hook_is_one_for_pre_commit() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {"id", "name", "entry", "language"} <= set(hook)
    assert hook["pass_filenames"] is False
    (shown,) = (block for block in _blocks() if "repos" in block)
    assert shown["repos"][0]["hooks"][0]["id"] == hook["id"]


@pytest.mark.parametrize("path", [PAGE, WORKFLOW, README], ids=lambda path: path.name)
def test_nothing_is_installed_that_is_not_there(path: Path) -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    known = reachable(CHANGELOG.read_text("utf-8"), project)
    assert untrue(path.read_text("utf-8"), known) == []


@pytest.mark.parametrize(
    ("text", "untruth"),
    [
        ("repos:\n  - repo: ../audit\n    rev: v0.1.0\n", "rev: v0.1.0"),
        ("    - pip install statement-audit\n", "from an index: statement-audit"),
        ("pip install 'statement-audit[wide]'", "from an index: statement-audit[wide]'"),
        ("pip install git+https://host.net/audit", "a repository at host.net"),
        (f"rev: '{NO_COMMIT}'", "a placeholder that is not said to be one"),
    ],
)
def test_what_is_not_there_is_seen(text: str, untruth: str) -> None:
    assert untrue(text, []) == [untruth]


def test_after_a_release_it_is_there() -> None:
    released = releases("## Unreleased\n\n## 0.2.0 - 2031-01-01\n\n## [0.1.0] - 2030-01-01\n")
    assert released == ["0.2.0", "0.1.0"]
    assert untrue("rev: v0.2.0\npip install statement-audit\n", released) == []
    assert untrue("rev: v0.3.0", released) == ["rev: v0.3.0"]


def test_without_an_address_nobody_can_get_it() -> None:
    log = "## 0.1.0 - 2030-01-01\n"
    assert reachable(log, "[project.scripts]\n") == []
    assert reachable(log, '[project.urls]\nRepository = "https://host.net/audit"\n') == ["0.1.0"]


def test_files_of_the_workflow_are_those_it_writes() -> None:
    text = WORKFLOW.read_text("utf-8")
    (formats,) = re.findall(r"--format (\S+)", text)
    written = {f"out/en--ar{SUFFIXES[name]}" for name in formats.split(",")}
    assert set(re.findall(r"out/en--ar[\w.]+", text)) == written


def test_the_page_lists_every_format_with_its_suffix() -> None:
    rows = re.findall(r"^\| (`.*?) \| (`.*?) \|", PAGE.read_text("utf-8"), re.MULTILINE)
    listed: dict[str, str] = {}
    for names, suffixes in rows:
        found = zip(re.findall("`(.*?)`", names), re.findall("`(.*?)`", suffixes), strict=True)
        listed |= dict(found)
    assert listed == SUFFIXES


def test_the_matcher_is_json_with_one_owner() -> None:
    data = json.loads((ROOT / "docs" / "problem-matcher.json").read_text("utf-8"))
    assert [matcher["owner"] for matcher in data["problemMatcher"]] == ["audit"]
