"""Which reader a file of pairs gets, and what its first row may say."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.paths import STDIN
from auditor.plugins import load
from auditor.readers.bilingual import BILINGUAL
from auditor.readers.bilingual.units import UnitReader, flowed, known_language
from auditor.readers.pairs import BadLine, TextPair, open_pairs

CONTENTS = {
    "tsv": "We leave.\tNous partons.\n",
    "tmx": '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx><body><tu><tuv lang="en">'
    '<seg>We leave.</seg></tuv><tuv lang="fr"><seg>Nous partons.</seg></tuv></tu></body></tmx>',
    "xliff": '<xliff version="1.2"><file><body><trans-unit id="1"><source>We leave.</source>'
    "<target>Nous partons.</target></trans-unit></body></file></xliff>",
    "po": '# note\n#\n\nmsgid "We leave."\nmsgstr "Nous partons."\n',
}


class Stdin:
    """What is left of sys.stdin where only its bytes are read."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BufferedReader(io.BytesIO(data))


def texts(path: Path) -> list[tuple[str, str]]:
    return [(one.a, one.b) for one in open_pairs(path).rows if isinstance(one, TextPair)]


@pytest.mark.parametrize("name", CONTENTS)
def test_without_a_suffix_the_content_tells(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = CONTENTS[name].encode()
    for path in (tmp_path / "pairs", tmp_path / "pairs.txt", tmp_path / f"pairs.{name.upper()}"):
        path.write_bytes(data)
        assert open_pairs(path).format == name
        assert texts(path) == [("We leave.", "Nous partons.")]
    source = Stdin(data)
    monkeypatch.setattr(sys, "stdin", source)
    assert texts(STDIN) == [("We leave.", "Nous partons.")]
    assert not source.buffer.closed


def test_utf16_xml_from_stdin(monkeypatch: pytest.MonkeyPatch) -> None:
    data = CONTENTS["tmx"].replace('"1.0"', '"1.0" encoding="UTF-16"').encode("utf-16")
    monkeypatch.setattr(sys, "stdin", Stdin(data))
    assert texts(STDIN) == [("We leave.", "Nous partons.")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "stdin: is empty"),
        (b"PK\x03\x04\x14\x00xl/", r"stdin: is an Excel workbook \(XLSX\); save the pairs as TSV"),
    ],
)
def test_refused(monkeypatch: pytest.MonkeyPatch, data: bytes, reason: str) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(data))
    with pytest.raises(InputError, match=reason):
        open_pairs(STDIN)


def test_every_reader_exists() -> None:
    for place in BILINGUAL.values():
        assert callable(load(place, UnitReader).read)


@pytest.mark.parametrize(
    ("name", "content", "languages", "first"),
    [
        ("a.tsv", "source\ttarget\nWe leave.\tPartons.\n", (None, None), 2),
        ("a.tsv", "Source\tTarget\tback-translation\nWe leave.\tPartons.\n", (None, None), 2),
        ("a.tsv", "en\tfr-CA\nWe leave.\tPartons.\n", ("en", "fr-CA"), 2),
        ("a.csv", '"en","fr"\r\nWe leave.,Partons.\r\n', ("en", "fr"), 2),
        ("a.csv", "We leave.,Partons.\n", (None, None), 1),
        ("a.tsv", "We leave.\tPartons.\n", (None, None), 1),
    ],
)
def test_a_first_row_of_names(
    tmp_path: Path, name: str, content: str, languages: tuple[str, str], first: int
) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    opened = open_pairs(path)
    assert opened.languages == languages
    assert list(opened.rows) == [TextPair(0, first, "We leave.", "Partons.")]


def test_a_first_row_of_columns(tmp_path: Path) -> None:
    """As Weblate and translate-toolkit write them."""
    path = tmp_path / "a.csv"
    path.write_text(
        '"location","Source","target","fuzzy","back-translation"\n'
        "a.c:1,We leave.,Partons.,yes,We go.\na.c:2,We stay.,Restons.\nalone\n,a,,,\n1,2,3,4,5,6\n",
        encoding="utf-8",
    )
    assert list(open_pairs(path).rows) == [
        TextPair(0, 2, "We leave.", "Partons.", "We go.", "a.c:1"),
        TextPair(1, 3, "We stay.", "Restons.", None, "a.c:2"),
        BadLine(2, 4, "1 column; the first row names 5"),
        BadLine(3, 5, "the target is empty", unread=False),
        BadLine(4, 6, "6 columns; the first row names 5"),
    ]


def test_a_third_column_by_name(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    for name, back in (("note", None), ("back-translation", "We go.")):
        path.write_text(f"en\tfr\t{name}\nWe leave.\tPartons.\tWe go.\n", encoding="utf-8")
        (row,) = open_pairs(path).rows
        assert row == TextPair(0, 2, "We leave.", "Partons.", back)


@pytest.mark.parametrize("content", ["Yes\tOui\n", "no\tnon\n", "No\tno\n", "one column\n", "\n"])
def test_a_first_row_of_words(tmp_path: Path, content: str) -> None:
    path = tmp_path / "a.tsv"
    path.write_text(content, encoding="utf-8")
    (row,) = open_pairs(path).rows
    assert (row.index, row.line) == (0, 1)


def test_a_file_is_closed_when_nobody_reads_on(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("a\tb\n" * 10, encoding="utf-8")
    rows = open_pairs(path).rows
    next(rows)
    rows.close()  # type: ignore[attr-defined]
    path.unlink()


def test_an_untranslated_unit_has_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    path.write_text(CONTENTS["xliff"].replace("Nous partons.", ""), encoding="utf-8")
    assert list(open_pairs(path).rows) == [BadLine(0, 1, "no translation", "1", unread=False)]


@pytest.mark.parametrize(
    ("code", "known"),
    [
        *(("en", "en"), ("en_GB.UTF-8@euro", "en-GB"), ("zh-Hans-CN", "zh-Hans-CN"), ("AR", "AR")),
        *(
            (None, None),
            ("", None),
            ("english", None),
            ("und", None),
            ("x-klingon", None),
            ("qq", None),
        ),
    ],
)
def test_codes(code: str | None, known: str | None) -> None:
    assert known_language(code) == known


def test_flowed() -> None:
    assert flowed(" \n  a\t\r\n b\u00a0c ") == "a b\u00a0c"
