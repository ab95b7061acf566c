"""``audit align``: formats and levels, and the way back through ``compare --alignment``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import auditor.pipeline.alignment
from tests.support.command_line import ENGLISH, FRENCH, Cli
from tests.support.real_models import shared_encoder


@pytest.fixture
def align(audit_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """``audit align …`` around the encoder all tests share."""
    monkeypatch.setattr(auditor.pipeline.alignment, "load_encoder", lambda _: shared_encoder())
    return lambda *arguments: audit_cli("align", *arguments, "-s", "en", "-t", "fr")


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    a, b = tmp_path / "en.txt", tmp_path / "fr.txt"
    a.write_text(ENGLISH, encoding="utf-8")
    b.write_text("\n\n".join(FRENCH.split("\n\n")[::2]), encoding="utf-8")
    return a, b


def test_an_omission_stands_alone(align: Cli, files: tuple[Path, Path]) -> None:
    said = align(*files)
    assert (said.code, said.err) == (0, "")
    assert [line.rsplit(":", 1)[0] for line in said.out.splitlines()] == [
        "[0]:[0]",
        "[1]:[]",
        "[2]:[1]",
    ]


@pytest.mark.parametrize("level", ["paragraph", "sentence", "line"])
@pytest.mark.parametrize("form", ["vecalign", "tsv", "tmx", "json", "svg"])
def test_every_format_at_every_level(
    align: Cli, files: tuple[Path, Path], level: str, form: str
) -> None:
    said = align(*files, "--level", level, "--format", form)
    assert (said.code, said.err) == (0, "")
    assert said.out.endswith("\n")


def test_an_alignment_corrected_by_hand_is_used(
    align: Cli, audit_cli: Cli, files: tuple[Path, Path], tmp_path: Path
) -> None:
    assert align(*files, "-o", "beads.txt").code == 0
    beads = tmp_path / "beads.txt"
    beads.write_text("[0]:[0]\n[1]:[1]\n[2]:[]\n", encoding="utf-8")
    common = ("--alignment", beads, "--format", "json", "-o", "-", "--translator", "none")
    said = audit_cli("compare", *files, *common, "-s", "en", "-t", "fr")
    data = json.loads(said.out)
    assert [(bead["a"], bead["b"]) for bead in data["beads"]] == [([0], [0]), ([1], [1]), ([2], [])]
    beads.write_text("[0]:[0]\n[1]:[1]\n", encoding="utf-8")
    said = audit_cli("compare", *files, *common, "-s", "en", "-t", "fr")
    said.assert_refused("beads.txt", "segment 2 of A stands in no bead")


@pytest.mark.parametrize(
    ("arguments", "fragment"),
    [
        (("--level", "word"), "unknown level 'word': use paragraph, sentence, line"),
        (("--format", "pdf"), "unknown format 'pdf': use vecalign, tsv, tmx, json"),
        (("-o", "en.txt"), "en.txt: exists; --overwrite replaces it"),
    ],
)
def test_what_cannot_be_done(
    align: Cli, files: tuple[Path, Path], arguments: tuple[str, ...], fragment: str
) -> None:
    align(*files, *arguments).assert_refused(fragment)


def test_texts_that_are_no_translations_are_told_once(align: Cli, tmp_path: Path) -> None:
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_text(ENGLISH, encoding="utf-8")
    b.write_text(
        "Faites revenir les oignons dans le beurre.\n\nAjoutez ensuite la farine et le lait.\n\n"
        "Le chat dort sur le canapé rouge.\n",
        encoding="utf-8",
    )
    said = align(a, b)
    assert said.code == 0
    assert said.err == "audit: the two texts do not look like translations of each other\n"
