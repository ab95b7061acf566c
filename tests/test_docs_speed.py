"""docs/speed.md has the picture, and the targets and the commit of the benchmarks."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from benchmarks.before import BEFORE
from benchmarks.lengths import LENGTHS
from benchmarks.speed import STATUTE_TARGET, TARGETS
from benchmarks.startup import LETTER_TARGET
from tests.support.real_models import ROOT

PAGE = (ROOT / "docs" / "speed.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")


def rows() -> dict[str, list[str]]:
    """The rows of the page's tables by their first cell."""
    lines = [line.strip("| \n").split("|") for line in PAGE.splitlines() if line.startswith("|")]
    return {first.strip(): [cell.strip() for cell in rest] for first, *rest in lines}


def test_the_picture_is_there_and_says_what_it_shows() -> None:
    (name,) = re.findall(r"!\[[^\]]+\]\((\S+\.svg)\)", PAGE)
    picture = ElementTree.parse(ROOT / "docs" / name).getroot()
    said = {each.tag.rpartition("}")[2]: each.text for each in picture}
    assert said["title"]
    assert said["desc"]
    shown = {each.text for each in picture.iter() if each.tag.endswith("text")}
    assert {f"{length:,}" for length in LENGTHS} <= shown


def test_the_targets_are_the_benchmarks() -> None:
    found = rows()
    for depth, target in TARGETS.items():
        assert found[f"a pair, `--depth {depth}`"][-1] == f"{target:g}"
    assert found["the sample letter"][-1] == LETTER_TARGET
    assert found["a statute of 100 paragraphs"][-1] == STATUTE_TARGET


def test_every_length_has_its_row() -> None:
    found = rows()
    assert [f"{length:,}" for length in LENGTHS if f"{length:,}" in found] == [
        f"{length:,}" for length in LENGTHS
    ]


def test_the_commit_before_is_named() -> None:
    assert BEFORE in PAGE


def test_the_readme_leads_there() -> None:
    assert "docs/speed.md" in README
