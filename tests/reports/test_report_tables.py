"""CSV, spreadsheet and JSON Lines: every finding once, every bead at least once, nothing executed."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from auditor.model import Audit, Side
from auditor.reports.csv import guarded
from auditor.reports.csv import render as render_csv
from auditor.reports.entries import entries_of
from auditor.reports.jsonl import render as render_jsonl
from auditor.reports.review import Review, Reviewed
from auditor.reports.table import COLUMNS
from auditor.reports.xlsx import CUT, LONGEST, fitting
from auditor.reports.xlsx import render as render_xlsx

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def _rows(audit: Audit, **options: Any) -> list[dict[str, str]]:
    data = render_csv(audit, **options).encode("utf-8")
    text = data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def _sheet(data: bytes, number: int) -> list[dict[str, str]]:
    """The texts of a sheet's cells by their column's letters, read as Office Open XML says."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        strings = [
            "".join(item.itertext())
            for item in etree.fromstring(archive.read("xl/sharedStrings.xml")).iter(f"{S}si")
        ]
        sheet = etree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
    assert not list(sheet.iter(f"{S}f")), "no cell is a formula"
    rows = []
    for row in sheet.iter(f"{S}row"):
        cells = {}
        for cell in row.iter(f"{S}c"):
            value = cell.findtext(f"{S}v")
            if value is not None:
                column = str(cell.get("r")).rstrip("0123456789")
                # Excel stores binary fractions with 16 digits.
                number = cell.get("t") != "s"
                cells[column] = f"{float(value):.6g}" if number else strings[int(value)]
        rows.append(cells)
    return rows


def test_a_row_for_each_finding_and_each_bead_without(audit: Audit) -> None:
    rows = _rows(audit)
    assert [row["audit_bead"] for row in rows] == [str(n) for n in range(1, 10)]
    assert [row["check"] for row in rows if row["check"]] == [
        "negation", "numbers", "modality", "omission", "addition",
    ]  # fmt: skip
    row = rows[2]
    assert row["audit_finding"] == entries_of(audit)[0].id
    assert (row["verdict"], row["divergence"], row["severity"]) == (
        "divergent",
        "0.943",
        "critical",
    )
    assert (row["path_a"], row["line_a"], row["column_a"]) == ("statements/ferry.en.txt", "5", "11")
    assert (row["says_a"], row["says_b"]) == ("will not stop", "ستتوقف")
    assert row["text_b"].startswith("ستتوقف العبّارة")
    assert row["not_run"] == "back-translation, surprisal"


def test_two_findings_of_one_bead_are_two_rows(audit: Audit) -> None:
    twice = replace(audit, issues=(*audit.issues, replace(audit.issues[0], check="contrast")))
    assert [r["check"] for r in _rows(twice) if r["audit_bead"] == "3"] == ["negation", "contrast"]


def test_places_of_files_without_lines(placed_audit: Audit) -> None:
    row = _rows(placed_audit)[4]
    assert (row["line_a"], row["place_a"], row["place_b"]) == ("", "page 2", "table 1, row 2")


def test_a_bead_that_no_check_explains_is_a_row(audit: Audit) -> None:
    row = _rows(replace(audit, issues=()))[2]
    assert (row["check"], row["severity"], row["confidence"]) == ("judgement", "", "")
    assert row["message"].startswith("A denies what B affirms; ")


def test_what_a_review_said(audit: Audit) -> None:
    entry = entries_of(audit)[0]
    review = Review("", {entry.id: Reviewed(entry.id, "dismissed", "", "", "", "", "", "")})
    assert _rows(audit, review=review)[2]["decision"] == "dismissed"


def test_lines_end_as_the_rfc_says_and_excel_is_told_the_encoding(audit: Audit) -> None:
    data = render_csv(audit).encode("utf-8")
    assert data.startswith(b"\xef\xbb\xbfaudit_bead,")
    assert data.count(b"\r\n") == 10
    assert data.endswith(b"\r\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1", "'+1"),
        ("-5 per cent", "'-5 per cent"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1", "'＝1"),
        ("5 - 3 = 2", "5 - 3 = 2"),
        ("“=1”", "“=1”"),
        ("– a dash –", "– a dash –"),
        ("", ""),
        ("\u202e=1", "⟦RLO⟧=1"),
    ],
)
def test_no_cell_is_a_formula(text: str, expected: str) -> None:
    assert guarded(text) == expected


def test_numbers_stay_numbers() -> None:
    assert guarded(-0.5) == -0.5
    assert guarded(None) is None


def test_formulas_of_a_document(side: Callable[..., Side], audit: Audit) -> None:
    said = "=cmd|' /C calc'!A0"
    issue = replace(audit.issues[0], message=said, says_a=said)
    one = replace(audit, issues=(issue,))
    row = _rows(one)[2]
    assert (row["message"], row["says_a"]) == (f"'{said}", f"'{said}")
    # A spreadsheet says itself that the cell is a text, so it needs no apostrophe.
    message = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[COLUMNS.index("message")]
    assert _sheet(render_xlsx(one), 1)[3][message] == said


def test_the_spreadsheet_is_the_table(audit: Audit) -> None:
    data = render_xlsx(audit, created="2023-03-14")
    letters = [chr(ord("A") + n) for n in range(len(COLUMNS))]
    heads, *rows = _sheet(data, 1)
    assert [heads[letter] for letter in letters] == list(COLUMNS)
    table = [[row.get(letter, "") for letter in letters] for row in rows]
    assert table == [list(row.values()) for row in _rows(audit, created="2023-03-14")]


def test_the_second_sheet_says_how_it_was_computed(audit: Audit) -> None:
    rows = {row["A"]: (row.get("B", ""), row.get("C", "")) for row in _sheet(render_xlsx(audit), 2)}
    assert rows["answer"][0] == "3 of 9 paragraphs differ in meaning; 2 to review."
    assert rows["A"] == (
        "statements/ferry.en.txt · English",
        f"sha256 {audit.a.document.sha256}",
    )
    assert rows["surprisal"] == (
        "not run: no translation model from English to Arabic is installed",
        "audit models install en ar",
    )
    assert rows["encoder"][0] == "use-multilingual-v3"


def test_arabic_columns_read_from_right_to_left(audit: Audit) -> None:
    with zipfile.ZipFile(io.BytesIO(render_xlsx(audit))) as archive:
        assert b'readingOrder="2"' in archive.read("xl/styles.xml")


@pytest.mark.parametrize("character", ["x", "\U0001f600"])
def test_a_cell_that_is_too_long_is_cut_and_says_so(character: str) -> None:
    text = fitting(character * LONGEST * 2)
    assert text.endswith(CUT)
    assert len(text.encode("utf-16-le")) // 2 <= LONGEST
    assert fitting("x" * LONGEST) == "x" * LONGEST


def test_json_lines(audit: Audit, placed_audit: Audit) -> None:
    lines = render_jsonl(audit, created="2023-03-14").splitlines()
    beads = [json.loads(line) for line in lines]
    assert [bead["bead"] for bead in beads] == list(range(1, 10))
    assert len({tuple(bead) for bead in beads}) == 1
    (finding,) = beads[2]["findings"]
    assert finding["check"] == "negation"
    assert finding["location_a"]["line"] == 5
    assert beads[5]["location_b"] is None
    assert beads[0]["not_run"] == ["back-translation", "surprisal"]
    placed = json.loads(render_jsonl(placed_audit).splitlines()[4])
    assert placed["location_a"]["place"] == "page 2"
    assert placed["location_a"]["line"] is None


def test_a_line_stays_a_line(side: Callable[..., Side], audit: Audit) -> None:
    issue = replace(audit.issues[0], message="one\ntwo\u2028three\r")
    text = render_jsonl(replace(audit, issues=(issue,)))
    assert text.count("\n") == 9
    assert json.loads(text.split("\n")[2])["findings"][0]["message"] == "one\ntwo\u2028three\r"


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u200b", "\u200f ", "\n", "\u3000"])
def test_no_cell_is_a_formula_behind_a_blank(blank: str) -> None:
    assert str(guarded(f"{blank}=1+1")).startswith("'")
    assert not str(guarded(f"{blank}a=1")).startswith("'")
