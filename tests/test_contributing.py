"""CONTRIBUTING.md leads somewhere: its table and its way are held against the tree."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.real_models import ROOT
from tests.test_architecture import LAYERS

PAGE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
# What stands for any name of its kind, and what it then may be.
PLACEHOLDERS = {"NAME": "[!_]*", "xx": "[a-z][a-z]"}
PATH = r"`([\w.-]+(?:/[\w.-]+)*(?:/|\.\w+))`"
LINES = rf"((?:`\w+`(?:, | and )?)+) in {PATH}"


def found(path: str, root: Path) -> bool:
    """Whether there is such a file or folder, or a sibling of the kind; the way names those of auditor/."""
    parts = [
        re.sub("|".join(PLACEHOLDERS), lambda name: PLACEHOLDERS[name[0]], part)
        for part in path.strip("/").split("/")
    ]
    pattern = "/".join(parts)
    matches = [*root.glob(pattern), *(root / "auditor").glob(pattern)]
    return any(one.is_dir() == path.endswith("/") for one in matches)


def defined(file: Path) -> set[str]:
    """The names that stand at the top of a module."""
    names = set()
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {target.id for target in targets if isinstance(target, ast.Name)}
    return names


def plug_ins(package: Path) -> Iterator[str]:
    """The public tables of lines ``module:attribute``, by which what there is, is found."""
    for file in package.rglob("__init__.py"):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
                texts = [one.value for one in ast.walk(node.value) if isinstance(one, ast.Constant)]
                place = rf"{package.name}\.[\w.]+:\w+"
                if not node.target.id.startswith("_") and any(
                    isinstance(text, str) and re.fullmatch(place, text) for text in texts
                ):
                    yield f"`{node.target.id}` in `{file.relative_to(package.parent).as_posix()}`"


def named(page: str) -> set[str]:
    """The lines a page sends its reader to, each as ```NAME` in `path```."""
    return {
        f"`{name}` in `{path}`"
        for names, path in re.findall(LINES, page)
        for name in re.findall(r"`(\w+)`", names)
    }


def faults(page: str, root: Path) -> list[str]:
    """Where a page leads nowhere, and what of the tree it does not lead to."""
    said = [f"{path}: not there" for path in re.findall(PATH, page) if not found(path, root)]
    for line in sorted(named(page)):
        name, path = re.findall("`(.*?)`", line)
        if (root / path).is_file() and name not in defined(root / path):
            said.append(f"{path}: has no {name}")
    for folder in sorted((root / "auditor").glob("*/__init__.py")):
        if not re.search(rf"`(?:auditor/)?{folder.parent.name}/", page):
            said.append(f"auditor/{folder.parent.name}/: not named")
    for line in sorted(plug_ins(root / "auditor")):
        if line not in named(page):
            said.append(f"{line}: not named")
    return said


def table(page: str) -> list[list[str]]:
    rows = re.findall(r"^\| (.+) \|$", page.partition("## Where does X go?")[2], re.MULTILINE)
    return [row.split(" | ") for row in rows][1:]


def test_the_page_leads_somewhere() -> None:
    assert faults(PAGE, ROOT) == []


def test_the_table_says_file_line_and_test_of_each() -> None:
    rows = table(PAGE)
    assert len(rows) > 15
    assert {len(row) for row in rows} == {4}
    assert len({row[0] for row in rows}) == len(rows)


def test_the_way_is_eight_steps_and_the_page_one_page() -> None:
    way = PAGE.partition("## The way of a paragraph")[2].partition("\n## ")[0]
    assert re.findall(r"^(\d)\. ", way, re.MULTILINE) == list("12345678")
    assert PAGE.count("\n") <= 70


def test_the_layers_are_those_that_are_held() -> None:
    (layers,) = re.findall(r"from right to left: (.+? ← .+?)\. ", PAGE, re.DOTALL)
    shown = [set(layer.replace(",", " ").split()) for layer in layers.split("←")]
    assert shown == [set(layer) for layer in LAYERS]


# Each of these would be a page, or a tree, that no longer tells the truth.


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ("| a | `auditor/checks/gap.py` |", "auditor/checks/gap.py: not there"),
        ("`auditor/leaks/`", "auditor/leaks/: not there"),
        ("`pipeline/stages.py`", "pipeline/stages.py: not there"),
        ("`auditor/checks/NAME.tsv`", "auditor/checks/NAME.tsv: not there"),
        ("`auditor/languages/xx/NAME.toml`", "auditor/languages/xx/NAME.toml: not there"),
        ("`TOOLS` in `auditor/checks/__init__.py`", "auditor/checks/__init__.py: has no TOOLS"),
    ],
)
def test_a_wrong_turn_is_found(more: str, fault: str) -> None:
    assert faults(f"{PAGE}\n{more}\n", ROOT) == [fault]


def test_a_folder_and_a_table_that_are_not_named_are_found(tmp_path: Path) -> None:
    folder = tmp_path / "auditor" / "sounds"
    folder.mkdir(parents=True)
    source = 'SOUNDS: dict[str, str] = {"bell": "auditor.sounds.bell:SOUND"}\n_NOT: dict[str, str] = {}\n'
    (folder / "__init__.py").write_text(source, encoding="utf-8")
    line = "`SOUNDS` in `auditor/sounds/__init__.py`"
    assert faults("", tmp_path) == ["auditor/sounds/: not named", f"{line}: not named"]
    assert faults(f"`auditor/sounds/` {line}", tmp_path) == []
