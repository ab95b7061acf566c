"""A bilingual file as two documents and their beads."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.model import Bead
from auditor.readers.bilingual import documents
from auditor.readers.bilingual.documents import read_bilingual
from auditor.segment import segment

XLIFF = (
    '<xliff version="1.2"><file source-language="en" target-language="ar"><body>'
    '<trans-unit id="title"><source>The letter</source><target>الرسالة</target></trans-unit>'
    '<trans-unit id="p1"><source>We leave.\n  Soon.</source><target>سنغادر.</target></trans-unit>'
    '<trans-unit id="p2"><source>Nobody stays.</source></trans-unit>'
    '<trans-unit id="p3"><source>\u200f</source><target>وداعا</target></trans-unit>'
    "</body></file></xliff>"
)


def test_documents_and_beads(tmp_path: Path) -> None:
    path = tmp_path / "letter.xliff"
    path.write_text(XLIFF, encoding="utf-8")
    found = read_bilingual(path)
    shown = [
        [(document.view[b.start : b.end], b.place) for b in document.blocks]
        for document in (found.a, found.b)
    ]
    assert shown == [
        [("The letter", "title"), ("We leave. Soon.", "p1"), ("Nobody stays.", "p2")],
        [("الرسالة", "title"), ("سنغادر.", "p1"), ("وداعا", "p3")],
    ]
    assert found.beads == (Bead((0,), (0,)), Bead((1,), (1,)), Bead((2,), ()), Bead((), (2,)))
    assert (found.a.language, found.b.language) == ("en", "ar")
    assert {found.a.format, found.b.format} == {"xliff"}
    assert {found.a.path, found.b.path} == {str(path)}
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert {found.a.sha256, found.b.sha256} == {digest}
    assert found.a.notes == ("1 of its 4 units have no translation",)
    assert found.b.notes == ()


def test_what_the_user_says_goes_first(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text("en\tfr\nWe leave.\tNous partons.\tWe go.\nalone\n", encoding="utf-8")
    found = read_bilingual(path, source="en-GB")
    assert (found.a.language, found.b.language) == ("en-GB", "fr")
    assert [block.place for block in found.a.blocks] == ["line 2"]
    assert found.a.notes == (
        "1 of 2 units could not be read: line 3: 1 column; expected source, target and perhaps a back-translation, "
        "with one tab between them",
        "its recorded back-translations are not used here; audit pairs uses them",
    )


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text("a\tb\n" + "x\n" * 5 + "y" * 100_001 + "\tz\n", encoding="utf-8")
    found = read_bilingual(path)
    (note,) = found.a.notes
    assert (found.unread, found.units) == (6, 7)
    assert note.startswith("6 of 7 units could not be read: line 2: 1 column;")
    assert note.endswith("; and 3 more")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.tsv", "", "is empty"),
        ("a.tsv", "one\n", "no unit of it has a source"),
        ("a.po", 'msgid "a"\nmsgstr ""\n', "no unit of it has a target"),
        ("a.xlf", XLIFF[:-40], "not well-formed XLIFF"),
        ("a.tmx", "<xliff/>", "no TMX: it begins with <xliff>"),
    ],
)
def test_refused(tmp_path: Path, name: str, content: str, reason: str) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_bilingual(path)
    assert str(error.value).startswith(f"{path}: ")
    assert reason in str(error.value)


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_bilingual(tmp_path / "a.tmx")


@pytest.mark.parametrize(("limit", "most"), [("MAX_UNITS", 2), ("MAX_BYTES", 10)])
def test_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, most: int) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text("abcd\tefgh\n" * 3, encoding="utf-8")
    monkeypatch.setattr(documents, limit, most)
    with pytest.raises(InputError, match="audit pairs reads files of any size"):
        read_bilingual(path)


CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\t\r\n"), max_size=8)


@given(st.lists(st.tuples(CELL, CELL), min_size=1, max_size=8))
def test_every_segment_in_exactly_one_bead(
    tmp_path_factory: pytest.TempPathFactory, cells: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "beads.tsv"
    path.write_text("".join(f"x{a}\tx{b}\n{a}\t{b}\n" for a, b in cells), encoding="utf-8")
    found = read_bilingual(path)
    for document, side in ((found.a, "a"), (found.b, "b")):
        members = [number for bead in found.beads for number in getattr(bead, side)]
        assert members == list(range(len(segment(document).paragraphs)))
