"""``audit match``: from a heap of files to a manifest."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

import auditor.pipeline.alignment
from auditor.encoders import Encoder, load_encoder
from tests.support.command_line import ENGLISH, FRENCH, Cli
from tests.support.office_files import docx
from tests.support.real_models import shared_encoder
from tests.support.word_files import p, r


@pytest.fixture
def match(audit_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """``audit match …`` around the encoder all tests share."""

    def shared(name: str) -> Encoder:
        return shared_encoder() if name == "use" else load_encoder(name)

    monkeypatch.setattr(auditor.pipeline.alignment, "load_encoder", shared)
    return lambda *arguments: audit_cli("match", *arguments)


ARABIC = """\
ستغادر القوات المحافظات الشمالية قبل نهاية شهر كانون الثاني.

دعت الحكومة 36 خبيرا إلى الاجتماع بشأن المياه.

شكر الطرفان شعب الأردن على حسن ضيافته.
"""
OTHER = """\
The museum of the harbour town opens a hall for old sailing boats in spring.

A school class of 24 pupils painted the pictures on its northern wall.

Tickets are sold at the door; children do not pay.
"""
OTHER_FRENCH = """\
Le musée de la ville portuaire ouvrira au printemps une salle consacrée aux voiliers anciens.

Une classe de 24 élèves a peint les tableaux de son mur nord.

Les billets sont vendus à l'entrée ; les enfants ne paient pas.
"""
# Of which there is no other version.
ALONE = """\
Der Rat hat die Anschaffung von zwölf neuen Bussen für den Nahverkehr beschlossen.

Die Werkstatt am Bahnhof wird im nächsten Jahr um eine Halle für 40 Fahrzeuge erweitert.
"""


def _fill(folder: Path, texts: Mapping[str, str]) -> Path:
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def _pairs(text: str) -> set[tuple[str, str]]:
    return {(row["a"], row["b"]) for row in _rows(text)}


HEAP = {
    "1.txt": ENGLISH,
    "2.txt": OTHER_FRENCH,
    "3.txt": ARABIC,
    "4.txt": ALONE,
    "5.txt": FRENCH,
    "6.txt": OTHER,
}


def test_versions_are_found_whatever_their_names(match: Cli, tmp_path: Path) -> None:
    _fill(tmp_path / "heap", HEAP)
    said = match("heap")
    assert said.code == 0
    assert _pairs(said.out) == {
        ("heap/1.txt", "heap/3.txt"),
        ("heap/1.txt", "heap/5.txt"),
        ("heap/6.txt", "heap/2.txt"),
    }
    languages = {(row["language_a"], row["language_b"]) for row in _rows(said.out)}
    assert languages == {("en", "ar"), ("en", "fr")}
    assert all(0.5 <= float(row["confidence"]) < 1 for row in _rows(said.out))
    assert "5 of them are versions of 2 texts, in 3 pairs" in said.err
    assert "- heap/4.txt (German" in said.err


def test_a_name_alone_pairs_nothing(match: Cli, tmp_path: Path) -> None:
    _fill(tmp_path / "heap", {"statement-7_en.txt": ENGLISH, "statement-7_fr.txt": OTHER_FRENCH})
    said = match("heap")
    assert (said.code, _pairs(said.out)) == (0, set())
    assert "no two of them were found to be versions of one text" in said.err


def test_misleading_names_mislead_nobody(match: Cli, tmp_path: Path) -> None:
    texts = {"a_en.txt": ENGLISH, "b_fr.txt": FRENCH, "b_en.txt": OTHER, "a_fr.txt": OTHER_FRENCH}
    said = match(_fill(tmp_path / "heap", texts).name)
    assert _pairs(said.out) == {
        ("heap/a_en.txt", "heap/b_fr.txt"),
        ("heap/b_en.txt", "heap/a_fr.txt"),
    }


def test_drafts_and_formats_are_told_and_not_paired(match: Cli, tmp_path: Path) -> None:
    folder = _fill(tmp_path / "heap", {"en.txt": OTHER, "fr.txt": OTHER_FRENCH})
    (folder / "old.txt").write_text(OTHER.replace("in spring", "in autumn"), encoding="utf-8")
    paragraphs = OTHER.strip().split("\n\n")
    (folder / "letter.docx").write_bytes(docx("".join(p(r(text)) for text in paragraphs)))
    said = match("heap", "--rest", "rest.csv")
    assert said.code == 0
    (pair,) = _rows(said.out)
    assert pair["b"] == "heap/fr.txt"
    assert pair["a"] in {"heap/en.txt", "heap/letter.docx"}
    assert "are two drafts of one text" in said.err
    assert "are one text in two formats" in said.err
    rest = _rows((tmp_path / "rest.csv").read_text(encoding="utf-8"))
    assert {"drafts", "formats"} <= {row["status"] for row in rest}
    assert "single" not in {row["status"] for row in rest}


def test_two_folders(match: Cli, tmp_path: Path) -> None:
    _fill(tmp_path / "new", {"x.txt": FRENCH, "y.txt": OTHER_FRENCH})
    _fill(tmp_path / "old", {"p.txt": OTHER, "q.txt": ENGLISH, "r.txt": ARABIC})
    said = match("new", "old")
    # What stands in the second folder are versions of what stands in the first.
    assert _pairs(said.out) == {
        ("new/x.txt", "old/q.txt"),
        ("new/x.txt", "old/r.txt"),
        ("new/y.txt", "old/p.txt"),
    }


def test_the_language_that_stands_first_and_all_pairs(match: Cli, tmp_path: Path) -> None:
    _fill(tmp_path / "heap", {"1.txt": ENGLISH, "3.txt": ARABIC, "5.txt": FRENCH})
    said = match("heap", "-s", "fr", "--all-pairs", "-q")
    assert [(row["language_a"], row["language_b"]) for row in _rows(said.out)] == [
        ("fr", "ar"),
        ("fr", "en"),
        ("ar", "en"),
    ]
    assert said.err == ""


def test_paths_are_those_of_the_manifests_folder(match: Cli, tmp_path: Path) -> None:
    _fill(tmp_path / "heap", {"en/1.txt": ENGLISH, "fr/1.txt": FRENCH})
    assert match("heap", "-o", "heap/manifest.csv", "-q").out == ""
    manifest = tmp_path / "heap" / "manifest.csv"
    first = manifest.read_text(encoding="utf-8")
    assert _pairs(first) == {("en/1.txt", "fr/1.txt")}
    # Its own manifest is no file of the heap, and may be written again.
    again = match("heap", "-o", "heap/manifest.csv")
    assert (again.code, manifest.read_text(encoding="utf-8")) == (0, first)
    assert "manifest.csv" not in again.err


def test_json_lines(match: Cli, tmp_path: Path) -> None:
    _fill(tmp_path / "heap", {"1.txt": ENGLISH, "3.txt": ARABIC, "5.txt": FRENCH})
    said = match("heap", "--format", "jsonl")
    rows = [json.loads(line) for line in said.out.splitlines()]
    assert [row["group"] for row in rows] == [1, 1]
    assert {"a", "b", "language_a", "language_b", "confidence", "id", "evidence"} <= set(rows[0])


def test_a_language_without_an_encoder_is_matched_by_what_stands_in_the_text(
    match: Cli, tmp_path: Path
) -> None:
    _fill(tmp_path / "heap", HEAP)
    said = match("heap", "--encoder", "none", "--least", "0.05")
    assert said.code == 0
    wrong = {
        ("heap/1.txt", "heap/2.txt"),
        ("heap/6.txt", "heap/5.txt"),
        ("heap/6.txt", "heap/3.txt"),
    }
    assert _pairs(said.out).isdisjoint(wrong)


def test_what_cannot_be_read_is_listed_and_the_rest_is_matched(match: Cli, tmp_path: Path) -> None:
    folder = _fill(
        tmp_path / "heap", {"1.txt": ENGLISH, "5.txt": FRENCH, "empty.txt": "", "old.rtf": "x"}
    )
    os.mkfifo(folder / "pipe.txt")
    (folder / "bytes.txt").write_bytes(b"\0\1\2\xff" * 500)
    (folder / "loop").symlink_to(folder)
    for number in range(300):
        (folder / f"picture-{number}.jpg").touch()
    said = match("heap")
    assert said.code == 2
    assert _pairs(said.out) == {("heap/1.txt", "heap/5.txt")}
    for name in ("empty.txt", "old.rtf", "pipe.txt", "bytes.txt"):
        assert f"audit: heap/{name}: " in said.err
    assert "not looked at: 300 .jpg" in said.err


def test_a_file_that_is_too_large_is_listed(match: Cli, tmp_path: Path) -> None:
    folder = _fill(tmp_path / "heap", {"1.txt": ENGLISH, "5.txt": FRENCH})
    with (folder / "huge.txt").open("wb") as file:
        file.truncate(50_000_000)
    said = match("heap", "-q")
    assert said.code == 2
    assert "huge.txt: larger than" in said.err
    assert len(_rows(said.out)) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["empty"], "has no file that could be a version"),
        (["one"], "has one file that could be a version"),
        (["nowhere"], "no such folder"),
        (["one/1.txt"], "is a file"),
        (["one", "empty", "one"], "more than two folders"),
        (["one", "one"], "lies in it"),
        (["heap", "--format", "xml"], "unknown format 'xml'"),
        (["heap", "--least", "0"], "give a share"),
        (["heap", "--least", "nan"], "give a share"),
        (["heap", "-s", "klingon"], "not a language code"),
        (["heap", "-o", "one"], "is a directory"),
        (["heap", "-o", "one/1.txt"], "not written by audit match"),
        (["heap", "-o", "x.csv", "--rest", "x.csv"], "give two files"),
        (["heap", "-o", ""], "-o is empty"),
        ([""], "empty name"),
    ],
)
def test_what_cannot_be_done_is_refused(
    match: Cli, tmp_path: Path, arguments: list[str], said: str
) -> None:
    _fill(tmp_path, {"one/1.txt": ENGLISH, "heap/1.txt": ENGLISH, "heap/2.txt": FRENCH})
    (tmp_path / "empty").mkdir()
    match(*arguments).assert_refused(said)


def test_the_answer_is_the_same_however_the_folder_is_ordered(match: Cli, tmp_path: Path) -> None:
    _fill(tmp_path / "heap", HEAP)
    first = match("heap").out
    shutil.rmtree(tmp_path / "heap")
    _fill(tmp_path / "heap", dict(reversed(HEAP.items())))
    assert match("heap").out == first
