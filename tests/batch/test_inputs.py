"""What can be given: manifests, folders, bitexts; and what is refused."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pyarrow
import pytest
from pyarrow.parquet import write_table

from auditor.batch.documents import Documents
from auditor.batch.inputs import source_of
from auditor.batch.model import DOCUMENTS, SEGMENTS, DocumentPair
from auditor.errors import InputError, LanguageError, SettingsError
from auditor.readers.pairs import BadLine, TextPair
from auditor.settings import Settings
from tests.support.batches import SETTINGS, bitext

ROWS = [
    {"id": "one", "a": "x/en.txt", "b": "x/fr.txt", "language_a": "en", "language_b": "fr"},
    {"id": "", "a": "y.en.txt", "b": "y.fr.txt", "confidence": "0.75"},
    {"a": "memory.tmx", "b": ""},
]


def manifest(folder: Path, suffix: str) -> Path:
    """The rows in a format."""
    path = folder / f"manifest{suffix}"
    names = ["id", "a", "b", "language_a", "language_b", "confidence"]
    if suffix == ".jsonl":
        path.write_text("".join(f"{json.dumps(row)}\n" for row in ROWS), "utf-8")
    elif suffix == ".parquet":
        columns = {name: [row.get(name) for row in ROWS] for name in names}
        write_table(pyarrow.table(columns), path)
    else:
        mark = {".csv": ",", ".tsv": "\t"}[suffix]
        lines = [names, *([row.get(name, "") for name in names] for row in ROWS)]
        path.write_text("\n".join(mark.join(line) for line in lines) + "\n", "utf-8-sig")
    return path


def units(path: Path, *more: Path, size: int = 2, kind: str | None = None) -> list[object]:
    """All units of a source, in order."""
    source = source_of([path, *more], SETTINGS, part_size=size, kind=kind)
    return [unit for part in source.parts() for unit in part.units]


@pytest.mark.parametrize("suffix", [".csv", ".tsv", ".jsonl", ".parquet"])
def test_a_manifest(tmp_path: Path, suffix: str) -> None:
    path = manifest(tmp_path, suffix)
    source = source_of([path], SETTINGS, part_size=2)
    assert (source.kind, source.name) == (DOCUMENTS, str(path))
    assert [len(part.units) for part in source.parts()] == [2, 1]
    one, two, three = units(path)
    here = tmp_path.absolute()
    assert one == DocumentPair(0, "one", f"{here}/x/en.txt", f"{here}/x/fr.txt", "en", "fr")
    assert isinstance(two, DocumentPair)
    assert (two.id, two.confidence, two.unit) == ("y.en.txt--y.fr.txt", 0.75, 1)
    assert isinstance(three, DocumentPair)
    assert (three.id, three.b) == ("memory.tmx", "")


def test_a_part_knows_when_a_file_in_it_changes(tmp_path: Path) -> None:
    path = manifest(tmp_path, ".csv")
    (tmp_path / "y.en.txt").write_text("One.")
    source = source_of([path], SETTINGS, part_size=1)
    before = [part.digest for part in source.parts()]
    assert before == [part.digest for part in source.parts()]
    (tmp_path / "y.en.txt").write_text("Two.")
    after = [part.digest for part in source.parts()]
    assert [x == y for x, y in zip(before, after, strict=True)] == [True, False, True]


def test_a_corpus_may_be_moved(tmp_path: Path) -> None:
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
        manifest(tmp_path / name, ".csv")
    here, there = (
        [part.digest for part in source_of([tmp_path / n / "manifest.csv"], SETTINGS).parts()]
        for n in ("here", "there")
    )
    assert here == there


def test_a_folder(tmp_path: Path) -> None:
    for name in (
        "act/en.txt", "act/fr.txt", "act/de.md", "rule.en.html", "rule.fr.html", "rule.notes.txt",
        "memo.tmx", "lonely.en.txt", ".git/en.txt", ".git/fr.txt", "picture.png",
    ):  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    source = source_of([tmp_path], SETTINGS)
    assert isinstance(source, Documents)
    found = [(p.id, p.language_a, p.language_b) for p in source.listing.pairs()]
    assert found == [
        ("memo", None, None),
        ("rule.en--rule.fr", "en", "fr"),
        ("act/en--de", "en", "de"),
        ("act/en--fr", "en", "fr"),
    ]


def test_a_folder_of_nothing(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("x")
    with pytest.raises(InputError, match="nothing in it is named by languages"):
        units(tmp_path)


def test_a_bitext_of_a_table(tmp_path: Path) -> None:
    path = bitext(tmp_path / "pairs.tsv", 5)
    source = source_of([path], SETTINGS, part_size=2)
    assert source.kind == SEGMENTS
    assert [len(part.units) for part in source.parts()] == [2, 2, 1]


def test_two_files_line_by_line(tmp_path: Path) -> None:
    a, b = tmp_path / "corpus.en", tmp_path / "corpus.fr.gz"
    a.write_text("One.\n\nThree.\r\n", "utf-8-sig")
    with gzip.open(b, "wt", encoding="utf-8") as file:
        file.write("Un.\n\nTrois.\n")
    source = source_of([a, b], Settings(encoder="none"), part_size=10)
    (part,) = source.parts()
    assert source.languages == ("en", "fr")
    assert [type(unit) for unit in part.units] == [TextPair, BadLine, TextPair]
    assert [(u.a, u.b) for u in part.units if isinstance(u, TextPair)] == [
        ("One.", "Un."),
        ("Three.", "Trois."),
    ]


@pytest.mark.parametrize(
    ("b", "told"),
    [
        (b"Un.\n", "has 1 lines and .* has more"),
        (b"Un.\nDeux.\nTrois.\n", "has 2 lines and .* has more"),
        (b"Un.\n\xe9\n", "is not UTF-8"),
        (b"\x1f\x8b\x08\x00broken", "no whole gzip"),
    ],
)
def test_two_files_that_do_not_belong_together(tmp_path: Path, b: bytes, told: str) -> None:
    (tmp_path / "c.en").write_text("One.\nTwo.\n")
    (tmp_path / "c.fr").write_bytes(b)
    with pytest.raises(InputError, match=told):
        units(tmp_path / "c.en", tmp_path / "c.fr")


@pytest.mark.parametrize("names", [("source", "target"), ("en", "fr"), ("left", "right")])
def test_two_columns_of_parquet(tmp_path: Path, names: tuple[str, str]) -> None:
    path = tmp_path / "pairs.parquet"
    write_table(
        pyarrow.table({names[0]: ["One.", "Two.", None], names[1]: ["Un.", None, "x"]}), path
    )
    found = units(path)
    assert [type(unit) for unit in found] == [TextPair, BadLine, BadLine]


def test_three_columns_of_parquet_must_be_named(tmp_path: Path) -> None:
    path = tmp_path / "pairs.parquet"
    write_table(pyarrow.table({"x": ["a"], "y": ["b"], "z": ["c"]}), path)
    with pytest.raises(InputError, match="Name them source and target"):
        units(path)


def test_what_a_table_is_may_be_said(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    write_table(pyarrow.table({"a": ["One day."], "b": ["Un jour."]}), path)
    assert isinstance(units(path)[0], DocumentPair)
    assert isinstance(units(path, kind=SEGMENTS)[0], TextPair)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("m.csv", "a,b\n,x\n", "row 1: names no document a"),
        ("m.csv", "a,b,confidence\nx,y,sure\n", "'sure' is no number"),
        ("m.csv", "a,b\n", "lists no pair"),
        ("m.jsonl", '{"a": "x", "b": "y"}\n[]\n', "m.jsonl:2: is no JSON object"),
        ("m.parquet", "PAR1", "is no Parquet file"),
    ],
)
def test_manifests_that_are_none(tmp_path: Path, name: str, content: str, told: str) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(InputError, match=told):
        units(tmp_path / name)


def test_what_cannot_be_both(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="a batch is read twice"):
        source_of([Path("-")], SETTINGS)
    with pytest.raises(SettingsError, match="is a folder"):
        source_of([tmp_path], SETTINGS, kind=SEGMENTS)
    with pytest.raises(SettingsError, match="line by line"):
        source_of([tmp_path / "a", tmp_path / "b"], SETTINGS, kind=DOCUMENTS)


def test_languages_that_cannot_be_told(tmp_path: Path) -> None:
    path = tmp_path / "p.tsv"
    path.write_text("1\t2\n3\t4\n")
    with pytest.raises(LanguageError, match="cannot tell the language"):
        _ = source_of([path], Settings()).languages
