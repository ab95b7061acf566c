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
WORKFLOW = ROOT / "docs" / "audit-workflow.yml"
PAGE = ROOT / "docs" / "ci.md"


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
