"""Both versions in one document: a table with a column for each language."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.readers.bilingual.documents import Bilingual, read_two_columns
from tests.support.office_files import docx
from tests.support.report_data import report_data
from tests.support.word_files import cell, p, r, row, table

EN = ["The bridge is closed until May.", "Boats may pass below it.", "The ferry runs every hour."]
AR = ["الجسر مغلق حتى أيار.", "يمكن للقوارب المرور تحته.", "العبّارة تعمل كل ساعة."]
DE = [
    "Die Brücke ist bis Mai gesperrt.",
    "Boote dürfen unter ihr hindurch.",
    "Die Fähre fährt stündlich.",
]


def word(path: Path, *rows: tuple[str, ...], before: str = "") -> Path:
    cells = (row(*(cell(p(r(text))) for text in one)) for one in rows)
    path.write_bytes(docx((p(r(before)) if before else "") + table(*cells)))
    return path


def web(path: Path, *rows: tuple[str, ...], before: str = "") -> Path:
    lines = ("".join(f"<td>{text}</td>" for text in one) for one in rows)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    path.write_text(f"<html><body><p>{before}</p><table>{body}</table></body></html>", "utf-8")
    return path


def both(path: Path, source: str | None = None, target: str | None = None) -> Bilingual | None:
    return read_two_columns(path, source=source, target=target, tracked_changes="refuse")


def texts(found: Bilingual | None) -> tuple[list[str], list[str]]:
    assert found is not None
    a, b = (
        [document.view[block.start : block.end] for block in document.blocks]
        for document in (found.a, found.b)
    )
    return a, b


@pytest.mark.parametrize("write", [word, web])
@pytest.mark.parametrize("other", [AR, DE])
def test_two_columns(tmp_path: Path, write: object, other: list[str]) -> None:
    maker, name = (word, "a.docx") if write is word else (web, "a.html")
    path = maker(tmp_path / name, *zip(EN, other, strict=True))
    code = "ar" if other is AR else "de"
    found = both(path, "en", code)
    assert texts(found) == (EN, other)
    assert found is not None
    assert (found.a.language, found.b.language) == ("en", code)
    assert all(len(bead.a) == len(bead.b) == 1 for bead in found.beads)
    assert texts(both(path, code, "en")) == (other, EN)


def test_detected(tmp_path: Path) -> None:
    found = both(word(tmp_path / "a.docx", *zip(AR, EN, strict=True)))
    assert texts(found) == (AR, EN)
    assert found is not None
    assert (found.a.language, found.b.language) == ("ar", "en")


def test_numbers_and_names(tmp_path: Path) -> None:
    """A column of numbers has no language; a first row names the others."""
    rows = [(f"{n}.", *pair) for n, pair in enumerate(zip(EN, AR, strict=True), 1)]
    assert texts(both(word(tmp_path / "a.docx", *rows))) == (EN, AR)
    head = ("No.", "English", "العربية")
    found = both(word(tmp_path / "a.docx", head, *rows, before="A heading of it"))
    assert texts(found) == (EN, AR)
    assert found is not None
    assert found.a.notes == (
        "left out: 1 paragraph beside the table's rows (the first: “A heading of it”)",
    )


def test_three_languages(tmp_path: Path) -> None:
    rows = list(zip(EN, DE, AR, strict=True))
    assert both(word(tmp_path / "a.docx", *rows)) is None
    assert texts(both(tmp_path / "a.docx", "en", "ar")) == (EN, AR)
    path = word(tmp_path / "a.docx", ("English", "Deutsch", "Arabic"), *rows)
    assert texts(both(path, target="ar")) == (EN, AR)
    with pytest.raises(InputError, match="has no column in fr"):
        both(path, target="fr")


def test_an_empty_cell_is_not_translated(tmp_path: Path) -> None:
    found = both(word(tmp_path / "a.docx", *zip(EN, [AR[0], "", AR[2]], strict=True)))
    assert texts(found) == (EN, [AR[0], AR[2]])
    assert found is not None
    assert "1 of its 3 units have no translation" in found.a.notes


@pytest.mark.parametrize(
    "rows",
    [
        [("Births", "12"), ("Deaths", "9"), ("Weddings", "4")],
        [(one, one) for one in EN],
        [(EN[0], AR[0])],
    ],
)
def test_no_two_versions(tmp_path: Path, rows: list[tuple[str, ...]]) -> None:
    assert both(word(tmp_path / "a.docx", *rows)) is None


def test_a_table_that_is_but_a_part(tmp_path: Path) -> None:
    text = " ".join(EN * 10)
    assert both(word(tmp_path / "a.docx", *zip(EN, AR, strict=True), before=text)) is None


def test_what_was_reported() -> None:
    found = both(report_data("62-docx-bilingual") / "both.docx")
    assert found is not None
    assert len(found.beads) == 3
    assert (found.a.language, found.b.language) == ("en", "ar")
