"""A page for each check, whose examples are run: reported, passed, and honestly missed."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import auditor.pipeline.engines
from auditor.checks import CHECKS, load_check
from auditor.cli import run
from auditor.planting import KINDS as PLANTED
from tests.support.real_models import ROOT, shared_encoder
from tools.site.check_pages import KINDS, composed, recall_of_kinds

NOTES = ROOT / "docs" / "checks"
# Without translation models they do not run; what holds them is named on their pages.
NEED_MODELS = {"back-translation", "surprisal"}
_ROW = re.compile(
    r"^\| (\w\w): (.+?) \| (\w\w): (.+?) \| (reported|passed|missed) \|$", re.MULTILINE
)


def notes(name: str) -> str:
    return (NOTES / f"{name}.md").read_text("utf-8")


def examples() -> list[tuple[str, ...]]:
    return [(name, *row) for name in CHECKS for row in _ROW.findall(notes(name))]


def test_every_check_has_its_page_and_no_other() -> None:
    assert {path.stem for path in NOTES.glob("*.md")} == set(CHECKS)


@pytest.mark.parametrize("name", CHECKS)
def test_a_page_says_what_it_must(name: str) -> None:
    text = notes(name)
    assert text.startswith(f"# {name}\n")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == [
        "What it sees",
        "What it cannot see",
        "Examples",
    ]
    kinds = {row[-1] for row in _ROW.findall(text)}
    if name in NEED_MODELS:
        assert kinds == set()
    else:
        assert len(text.partition("|---|---|---|\n")[2].splitlines()) == len(_ROW.findall(text))
        assert "passed" in kinds
        assert kinds & {"reported", "missed"}


@pytest.mark.parametrize(
    ("name", "of_a", "a", "of_b", "b", "outcome"), examples(), ids=lambda value: str(value)[:24]
)
def test_an_example(
    name: str,
    of_a: str,
    a: str,
    of_b: str,
    b: str,
    outcome: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By the command line, with this check alone; ``missed`` is one that a reader might expect and will not get."""
    monkeypatch.setattr(auditor.pipeline.engines, "load_encoder", lambda _: shared_encoder())
    monkeypatch.chdir(tmp_path)
    for file, text in (("a.txt", a), ("b.txt", b)):
        Path(file).write_text(text.replace(" ¶ ", "\n\n"), encoding="utf-8")
    Path("audit.toml").write_text(
        "".join(re.findall(r"^```toml\n(.*?)^```", notes(name), re.DOTALL | re.MULTILINE)), "utf-8"
    )
    command = ["compare", "a.txt", "b.txt", "-s", of_a, "-t", of_b, "--checks", name, "-q"]
    assert run([*command, "--format", "json", "-o", "out.json"]) in {0, 1}
    found = json.loads(Path("out.json").read_text("utf-8"))["issues"]
    assert (name in {issue["check"] for issue in found}) == (outcome == "reported"), found


def test_the_facts_and_figures_are_put_in() -> None:
    recalls = {"negation-added": "0.46", "negation-dropped": "0.34"}
    page = composed(load_check("negation"), notes("negation"), recalls)
    assert page.index("| MQM category | `accuracy/mistranslation` |") < page.index(
        "## What it sees"
    )
    assert "| negation-added | 0.46 |" in page.partition("## Measured")[2]


def test_the_figures_are_of_kinds_that_are_planted_and_printed() -> None:
    printed = recall_of_kinds((ROOT / "docs" / "how-it-decides.md").read_text("utf-8"))
    assert len(printed) > 30
    for kinds in KINDS.values():
        for kind in kinds:
            assert kind in printed, kind
            assert kind in PLANTED, kind
