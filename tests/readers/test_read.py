"""Reading files: suffixes, what the document says of its file, and every kind of bad input."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.model import BlockKind
from auditor.plugins import load
from auditor.readers import MAX_BYTES, MAX_PACKED_BYTES, READERS, read
from auditor.readers.source import Reader


def zipped(member: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(member, "x")
    return out.getvalue()


def refused(path: Path) -> str:
    with pytest.raises(InputError) as error:
        read(path)
    message = str(error.value)
    assert "\n" not in message
    assert path.name in message
    return message


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    data = "\ufeffDear Minister,\r\n\r\nWe leave.\r\n".encode()
    path.write_bytes(data)
    document = read(path, language="en")
    assert document.text == "Dear Minister,\r\n\r\nWe leave.\r\n"
    assert len(document.view) == len(document.text)
    assert document.language == "en"
    assert document.path == str(path)
    assert document.sha256 == hashlib.sha256(data).hexdigest()
    assert document.encoding == "utf-8-sig"
    assert [document.text[b.start : b.end] for b in document.blocks] == [
        "Dear Minister,",
        "We leave.",
    ]


@pytest.mark.parametrize("name", ["a.md", "a.MD", "a.markdown"])
def test_markdown_by_suffix(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("# A *title*\n\nText", encoding="utf-8")
    document = read(path)
    assert [b.kind for b in document.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH]
    assert "*" not in document.view


@pytest.mark.parametrize("name", ["letter", "letter.en", "letter.asc", "letter.TXT"])
def test_other_suffixes_are_text_if_they_are_text(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("# no title", encoding="utf-8")
    assert read(path).view == "# no title"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("letter.asciidoc", ".asciidoc"),
        ("letter.ar.FINAL", ".final"),
        ("letter", ""),
        ("letter.ar", ""),
        ("letter.2", ""),
        ("letter.", ""),
        ("letter.txt", ""),
    ],
)
def test_a_suffix_that_no_reader_claims_is_told(tmp_path: Path, name: str, told: str) -> None:
    path = tmp_path / name
    path.write_text("The ferry leaves at noon.", encoding="utf-8")
    expected = (f"{told} is not a format that audit knows: read as plain text",) if told else ()
    assert read(path).notes == expected


def test_doubts_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Décision".encode("cp1252"))
    assert read(path).notes


@pytest.mark.parametrize(
    "data", [b"", b"\n \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe\n\x00", b"* * *\n"]
)
def test_empty(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert "empty" in refused(path) or "no text" in refused(path)


def test_no_words_in_markdown(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\n\n<!-- nothing -->\n\n![](x.png)\n", encoding="utf-8")
    assert "no text" in refused(path)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\xef\xbb\xbf <!DOCTYPE html>\n<html lang=en><p>We leave.</p></html>", "web page"),
        (b'<?xml version="1.0"?>\n<!-- x -->\n<tmx version="1.4"><body/></tmx>', "TMX"),
        (b'<?xml version="1.0"?><office:document xmlns:office="x"/>', "FODT"),
        (zipped("word/document.xml"), "DOCX"),
        (zipped("xl/workbook.xml"), "XLSX"),
        (zipped("notes.bin"), "ZIP"),
        (b"{\\rtf1\\ansi Text}", "RTF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), "DOC"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "PNG"),
        (b"\x1f\x8b\x08\x00abc", "gzip"),
    ],
)
def test_other_formats_are_named(tmp_path: Path, data: bytes, what: str) -> None:
    for name in ("a.txt", "a.xyz", "a"):
        path = tmp_path / name
        path.write_bytes(data)
        message = refused(path)
        assert what in message
        assert ".txt" in message or "its own suffix" in message


def test_binary(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(bytes(range(256)) * 4)
    assert "binary" in refused(path)


def test_undecodable(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("à l'été ".encode() * 30 + b"\xe9")
    assert "UTF-8" in refused(path)


def test_missing(tmp_path: Path) -> None:
    assert "no such file" in refused(tmp_path / "a.txt")


def test_directory(tmp_path: Path) -> None:
    assert "directory" in refused(tmp_path)


def test_file_as_directory(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x", encoding="utf-8")
    assert "cannot be read" in refused(tmp_path / "a" / "b.txt")


def test_name_too_long(tmp_path: Path) -> None:
    assert "cannot be read" in refused(tmp_path / ("x" * 300))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads anything")
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x", encoding="utf-8")
    path.chmod(0)
    assert "permissions" in refused(path)


def test_no_permission_whoever_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("auditor.paths.os.open", denied)
    assert "permissions" in refused(tmp_path / "a.txt")


def test_too_large(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert "larger than 10 MB" in refused(path)


def test_pictures_in_an_office_document_may_be_large(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert "larger than" not in refused(path)  # it is no Word document, which is said instead
    with path.open("wb") as file:
        file.truncate(MAX_PACKED_BYTES + 1)
    assert "larger than 50 MB" in refused(path)


def test_too_many_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("a\n\n" * 100_001, encoding="utf-8")
    assert "200,000 lines" in refused(path)


def test_name_with_a_line_break(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"a\\nb") as error:
        read(tmp_path / "a\nb.txt")
    assert "\n" not in str(error.value)


def test_name_that_is_no_unicode(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path / "a\udcff.txt")
    str(error.value).encode("utf-8")


def test_name_with_a_nul(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read(tmp_path / "a\x00b")


@pytest.mark.parametrize("name", ["a.tmx", "a.XLIFF", "a.po", "a.sdlxliff"])
def test_a_file_of_both_versions_is_no_document(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("We leave.", encoding="utf-8")
    assert "audit pairs" in refused(tmp_path / name)


def test_a_table_may_be_a_document(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("We leave.", encoding="utf-8")
    assert read(tmp_path / "a.tsv").view == "We leave."


def test_readers_exist() -> None:
    for suffix, place in READERS.items():
        assert suffix == suffix.lower()
        assert callable(load(place, Reader).read)


def test_reading_text_imports_no_parser(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Text.", encoding="utf-8")
    code = (
        "import sys; from pathlib import Path; from auditor.readers import read;"
        f"read(Path({str(path)!r}));"
        "sys.exit(any(m in sys.modules for m in ('markdown_it', 'charset_normalizer', 'lingua')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
