"""Batches in this process."""

from __future__ import annotations

from pathlib import Path

import pytest

import auditor.batch.session
import auditor.batch.work
from auditor.batch.store import Store
from auditor.settings import Settings
from tests.support.batches import Inline, bitext, request_of, run
from tests.support.real_models import shared_engines


@pytest.fixture
def pool(monkeypatch: pytest.MonkeyPatch) -> Inline:
    """The pool that `run_batch` takes in place of processes."""
    inline = Inline()
    monkeypatch.setattr(auditor.batch.session, "Processes", lambda _jobs: inline)
    return inline


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    return bitext(tmp_path / "pairs.tsv")


DEFINES = "“Harbour Fund” means the fund of section 4."
DEFINES_FR = "« Fonds portuaire » s’entend du fonds de l’article 4."


@pytest.fixture
def out(pool: Inline, lines: Path, tmp_path: Path) -> Store:
    """A run over twelve lines, three of which differ."""
    run(request_of(lines, tmp_path / "out"))
    return Store(tmp_path / "out")


@pytest.fixture
def documents(pool: Inline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A run over three documents and one that is not there."""
    monkeypatch.setattr(auditor.batch.work, "_engines", lambda *_: shared_engines())
    bodies = {
        "one": (
            ["The Harbour Fund is old.", DEFINES, "The Harbour Fund pays 12 euros."],
            ["Le Fonds portuaire est ancien.", DEFINES_FR, "Le Fonds portuaire paie 15 euros."],
        ),
        "two": (
            [DEFINES, "The ship leaves the port in June."],
            [DEFINES_FR.replace("portuaire", "du port"), "Le navire quitte le port en juin."],
        ),
        "three": (
            ["“Buoy” means a mark.", "The Harbour Fund pays for it.", "The Harbour Fund is rich."],
            ["« Bouée » s’entend d’une marque.", "Le Fonds portuaire la paie.", "Le Fonds portuaire est riche."],
        ),
    }  # fmt: skip
    rows = ["id,a,b,language_a,language_b,confidence"]
    for name, (english, french) in bodies.items():
        (tmp_path / f"{name}.en.txt").write_text("\n\n".join(english), "utf-8")
        (tmp_path / f"{name}.fr.txt").write_text("\n\n".join(french), "utf-8")
        rows.append(f"{name},{name}.en.txt,{name}.fr.txt,en,fr,0.9")
    rows.append("gone,gone.en.txt,gone.fr.txt,en,fr,")
    (tmp_path / "m.csv").write_text("\n".join(rows) + "\n")
    settings = Settings(translator="none", depth="quick")
    outcome = run(
        request_of(tmp_path / "m.csv", tmp_path / "docs", settings=settings, reports="divergent")
    )
    assert outcome.failed == 1
    return Store(tmp_path / "docs")
