"""Tables as spreadsheets save them: their separators, encodings and first rows."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.readers.pairs import BadLine, PairsFile, TextPair, open_pairs
from tests.support.report_data import report_data

ROWS = [
    ("The ferry leaves at noon, not at ten.", "El ferri sale a mediodía, no a las diez."),
    ('She said "wait"; we left.', "Dijo «espera»; nos fuimos."),
    ("Bring 2 lamps; 3 are too many.", "Traiga 2 lámparas; 3 son demasiadas."),
]


def table(mark: str, rows: list[tuple[str, str]] = ROWS, ends: str = "\r\n") -> str:
    cells = (['"{}"'.format(cell.replace('"', '""')) for cell in row] for row in rows)
    return ends.join(mark.join(row) for row in cells) + ends


def opened(
    tmp_path: Path, content: str | bytes, *, name: str = "a.csv", s: str = "", t: str = ""
) -> PairsFile:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return open_pairs(path, source=s or None, target=t or None)


def pairs(file: PairsFile) -> list[tuple[str, str]]:
    rows = list(file.rows)
    assert all(isinstance(row, TextPair) for row in rows), rows
    return [(row.a, row.b) for row in rows if isinstance(row, TextPair)]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("first", ["", "source{}target\r\n", '"EN"{}"ES"\r\n', "sep={}\r\n"])
@pytest.mark.parametrize(
    ("encoding", "bom"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("cp1252", b""),
    ],
)
def test_as_spreadsheets_save_them(
    tmp_path: Path, mark: str, first: str, encoding: str, bom: bytes
) -> None:
    content = bom + (first.format(mark) + table(mark)).encode(encoding)
    file = opened(tmp_path, content, s="en", t="es")
    assert pairs(file) == ROWS
    assert bool(file.notes) == (encoding == "cp1252")


def test_old_line_ends(tmp_path: Path) -> None:
    assert pairs(opened(tmp_path, table(";", ends="\r"))) == ROWS


@pytest.mark.parametrize(
    ("rows", "mark"),
    [
        ("The red door, they say.;La porte rouge.\nYes, it is.;Oui.\n", ";"),
        ("1,5 m;1,5 m\n2,5 m;3,5 m\n", ";"),
        ("We came; we saw.,Nous vînmes; nous vîmes.\nWe went.,Nous partîmes.\n", ","),
        ("We came | we saw\tNous vînmes | nous vîmes\nWe went\tNous partîmes\n", "\t"),
    ],
)
def test_marks_inside_the_text(tmp_path: Path, rows: str, mark: str) -> None:
    expected = [tuple(line.split(mark)) for line in rows.splitlines()]
    assert pairs(opened(tmp_path, rows)) == expected


def test_a_space_after_every_mark(tmp_path: Path) -> None:
    content = '"Yes, it is.", "Oui, bien sûr."\n"No.", "Non."\n'
    assert pairs(opened(tmp_path, content)) == [("Yes, it is.", "Oui, bien sûr."), ("No.", "Non.")]


@pytest.mark.parametrize(
    "row", ["Yes, it is.,Oui.", "Yes.,Oui, bien sûr.", "Yes, it is.", "Yes, it is.,Oui, bien sûr."]
)
@pytest.mark.parametrize("first", ["source,target\n", "Key,en,fr,Comment\n", ""])
def test_cells_that_cannot_be_told_apart(tmp_path: Path, row: str, first: str) -> None:
    good = "k,We leave.,Partons.,x" if first.startswith("Key") else "We leave.,Partons."
    *_, bad, last = opened(tmp_path, f"{first}{good}\n{row}\n{good}\n").rows
    assert isinstance(bad, BadLine)
    assert bad.line == 2 + bool(first)
    assert "a comma stands in a cell without quotes" in bad.error
    assert isinstance(last, TextPair)


def test_a_third_cell_where_rows_have_two(tmp_path: Path) -> None:
    rows = list(opened(tmp_path, "a,b\nc,d\ne,3,5\nf,g\n").rows)
    assert [row.line for row in rows if isinstance(row, BadLine)] == [3]
    assert isinstance(rows[2], BadLine)
    assert "most rows have 2" in rows[2].error


@pytest.mark.parametrize(
    ("first", "s", "t", "found"),
    [
        ("en,fr,ar", "", "ar", (0, 2)),
        ("en,fr,ar", "fr", "ar", (1, 2)),
        ("ar,fr,en", "en", "ar", (2, 0)),
        ("English,French,Arabic", "en", "ar", (0, 2)),
        ("English,Français,العربية", "", "ar", (0, 2)),
        ("Englisch,Französisch,Arabisch", "", "ar", (0, 2)),
        ("Key,English (US),Arabic (Egypt)", "", "", (1, 2)),
        ("id,en,de", "", "", (1, 2)),
        ("ID,Text (en),Text (de)", "", "", (1, 2)),
        ("text_en,text_de,text_fr", "", "fr", (0, 2)),
        ("Comment,Source (English),Target (German)", "", "", (1, 2)),
        ("target,note,source", "", "", (2, 0)),
        ("source,de,fr", "en", "fr", (0, 2)),
        ("en-GB,en-US,pt-BR", "en-US", "pt", (1, 2)),
        ("EN,DE,FR", "", "fr", (0, 2)),
        ("Ausgangstext (en),Bemerkung,Übersetzung (de)", "", "", (0, 2)),
        ("Text [fr],Text [English],Notes", "en", "fr", (1, 0)),
    ],
)
def test_columns_by_name(
    tmp_path: Path, first: str, s: str, t: str, found: tuple[int, int]
) -> None:
    cells = ["one", "two", "three"]
    file = opened(tmp_path, f"{first}\n{','.join(cells)}\n", s=s, t=t)
    assert pairs(file) == [(cells[found[0]], cells[found[1]])]


@pytest.mark.parametrize(
    ("first", "s", "t"),
    [("en,fr", "", "ar"), ("en,fr,ar", "de", ""), ("Deutsch;English", "it", "")],
)
def test_a_language_that_no_column_has(tmp_path: Path, first: str, s: str, t: str) -> None:
    with pytest.raises(InputError, match=f"has no column in {s or t}; its first row names"):
        opened(tmp_path, f"{first}\na,b,c\n", s=s, t=t)


@pytest.mark.parametrize(
    "row",
    [
        "NO,SI",
        "German,Deutsch",
        "No,Nein",
        "Polish,Politur",
        "Original,Original",
        "Text,Texto",
        "Target,Cible",
        "English lessons,Englischkurse",
        "Translation,Übersetzung",
    ],
)
def test_a_first_row_of_text(tmp_path: Path, row: str) -> None:
    assert pairs(opened(tmp_path, row + "\n")) == [tuple(row.split(","))]


def test_cells_and_rows_that_are_empty(tmp_path: Path) -> None:
    """As a spreadsheet writes them where some row is longer."""
    file = opened(tmp_path, ";;;\r\nsource;target;;\r\na;b;;\r\n;;;\r\nc;d;;\r\n")
    rows = list(file.rows)
    assert [(row.a, row.b) for row in rows if isinstance(row, TextPair)] == [("a", "b"), ("c", "d")]
    assert [row.unread for row in rows if isinstance(row, BadLine)] == [False]
    assert pairs(opened(tmp_path, "a;b;;;\r\nc;d;;;\r\n")) == [("a", "b"), ("c", "d")]


def test_tabs_and_quotes(tmp_path: Path) -> None:
    """As Excel saves "Unicode text"; quotes that are no such ones stay."""
    text = table("\t").replace('"Bring 2 lamps; 3 are too many."', "Bring 2 lamps; 3 are too many.")
    assert pairs(opened(tmp_path, text.encode("utf-16"), name="a.txt")) == ROWS
    plain = '"Stop," he said.\t"Halt", sagte er.\n"Stop"\t"Halt"\n'
    found = pairs(opened(tmp_path, plain, name="a.tsv"))
    assert found == [('"Stop," he said.', '"Halt", sagte er.'), ('"Stop"', '"Halt"')]


def test_columns_left_out_are_told(tmp_path: Path) -> None:
    (note,) = opened(tmp_path, "en,fr,ar\na,b,c\n").notes
    assert note == "its first row names en, fr, ar; compared are en and fr"


def test_a_byte_that_is_no_word_is_no_code_page(tmp_path: Path) -> None:
    (row,) = opened(tmp_path, b"a,\xff\n").rows
    assert isinstance(row, BadLine)
    assert "not UTF-8" in row.error


@pytest.mark.parametrize(
    "keys",
    [("home.title", "home.body"), ("menu:file", "menu:edit"), ("news/a-1/head/", "news/a-2/head/")],
)
def test_a_column_of_keys_is_no_version(tmp_path: Path, keys: tuple[str, str]) -> None:
    texts = ["The harbour is closed.", "It opens at 6."]
    rows = table(",", list(zip(keys, texts, strict=True)))
    with pytest.raises(InputError, match="holds keys"):
        opened(tmp_path, rows, s="en", t="es")
    three = [f"{key},{text},x" for key, text in zip(keys, texts, strict=True)]
    named = opened(tmp_path, "\n".join(["key,en,es", *three]), s="en", t="es")
    assert [row.place for row in named.rows if isinstance(row, TextPair)] == list(keys)


@pytest.mark.parametrize(
    "rows",
    [
        # One row may be anything.
        [("read.me", "Léame")],
        # Codes on both sides are what they say.
        [("en.wikipedia.org", "es.wikipedia.org"), ("v1.2", "v1.3")],
        [("and/or", "y/o"), ("yes or no", "sí o no")],
        # The same "key" again and again is a text.
        [("and/or", "y, o bien, o"), ("and/or", "y/o")],
    ],
)
def test_texts_that_look_like_keys(tmp_path: Path, rows: list[tuple[str, str]]) -> None:
    assert pairs(opened(tmp_path, table(",", rows), s="en", t="es")) == rows


def test_what_was_reported() -> None:
    folder = report_data("24-csv")
    for name in ("semi-bom", "cp1252"):
        found = pairs(open_pairs(folder / f"{name}.csv", source="en", target="de"))
        assert len(found) == 4
        assert found[0][1] == "Die Gebühr beträgt 20 Euro, nicht 30."
    for name in ("onecomma", "cols", "cols2", "loc", "pipe", "Source-Target-caps"):
        file = open_pairs(folder / f"{name}.csv", source="en", target="de")
        assert all(b.startswith("Die ") for _, b in pairs(file))
