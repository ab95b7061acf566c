"""Paragraphs and tables to parts; symbols; what people are told."""

from __future__ import annotations

import pytest

from auditor.errors import InputError
from auditor.model import BlockKind
from auditor.readers.office.notes import Changes, Seen, plural, rejects, require_text, told
from auditor.readers.office.parts import Item, Paragraph, Table, parts_of, without_page
from auditor.readers.office.symbols import superscript, symbol


def cells(*texts: str) -> tuple[tuple[Item, ...], ...]:
    return tuple((Paragraph(text),) for text in texts)


def test_places() -> None:
    items = (
        Paragraph("a"),
        Paragraph(" "),
        Table((cells("b", "c"),)),
        Paragraph("d", place="box"),
        Paragraph("e"),
    )
    assert [(part.text, part.place) for part in parts_of(items)] == [
        ("a", "paragraph 1"),
        ("b\tc", "table 1, row 1"),
        ("d", "box"),
        ("e", "paragraph 2"),
    ]
    assert {part.place for part in parts_of(items, place="footnote 2")} == {"footnote 2", "box"}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (cells("a", "b"), ["a\tb"]),
        (cells("a", "", "b", ""), ["a\t\tb"]),
        (cells("", "a"), ["\ta"]),
        (cells("a\tb", "c"), ["a b\tc"]),
        (cells("", " "), []),
        ((), []),
        (((Paragraph("a"), Paragraph("b")), (Paragraph("c"),)), ["a\nb\tc"]),
    ],
)  # fmt: skip
def test_rows(row: tuple[tuple[Item, ...], ...], expected: list[str]) -> None:
    found = parts_of((Table((row,)),))
    assert [part.text for part in found] == expected
    assert {part.kind for part in found} <= {BlockKind.TABLE_ROW}


def test_a_layout_table_keeps_its_paragraphs() -> None:
    heading = Paragraph("a", BlockKind.HEADING)
    inner = Table((cells("x", "y"),))
    found = parts_of((Table((((heading, inner, Paragraph("b")), (Paragraph(""),)),)),))
    assert [(part.text, part.kind.value, part.place) for part in found] == [
        ("a", "heading", "table 1, row 1"),
        ("x\ty", "table_row", "table 2, row 1"),
        ("b", "paragraph", "table 1, row 1"),
    ]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("One\t3", "One"), ("One\txiv", "One"), ("الأول\t٣", "الأول"), ("1.\tOne\t 12 ", "1.\tOne"),
        ("Two 2", "Two 2"), ("Count\t12,000", "Count\t12,000"), ("One\tmix up", "One\tmix up"),
    ],
)  # fmt: skip
def test_pages_of_contents(entry: str, expected: str) -> None:
    assert without_page(entry) == expected


def test_changes_are_refused_or_settled() -> None:
    changes = Changes(1, 2)
    with pytest.raises(InputError, match=r"1 insertion, 2 deletions.*--tracked-changes accept"):
        rejects(changes, "refuse")
    assert rejects(changes, "reject")
    assert not rejects(changes, "accept")
    assert not rejects(Changes(), "refuse")
    assert told(Seen(), changes, rejected=True) == [
        "tracked changes rejected: 1 insertion, 2 deletions"
    ]


def test_what_is_told() -> None:
    assert told(Seen(), Changes(), rejected=False) == []
    seen = Seen(hidden=["a", "b" * 60, "c\nc", "d"], comments=2, fonts={"Web\ndings"})
    assert told(seen, Changes(), rejected=False) == [
        f"hidden text left out in 4 places: “a”, “{'b' * 40}…”, “c c”, …",
        "2 comments left out",
        "symbols left out, of the fonts: Web\\ndings",
    ]
    assert plural(12_000, "word") == "12,000 words"


def test_pictures_alone_are_refused() -> None:
    with pytest.raises(InputError, match=r"2 pictures.*OCR"):
        require_text([], Seen(pictures=2))
    require_text([], Seen())
    require_text(["a"], Seen(pictures=2))


@pytest.mark.parametrize(
    ("font", "code", "expected"),
    [
        ("Symbol", "F0B3", "≥"), ("symbol", "b3", "≥"), ("Symbol", "F061", "α"), ("Symbol", "F0FF", None),
        ("Wingdings", "F0FD", "☒"), ("Webdings", "F061", None), ("Arial", "2265", "≥"),
        ("Arial", "D800", None), ("Arial", "7", None), ("Arial", "no", None), ("", "", None),
    ],
)  # fmt: skip
def test_symbols(font: str, code: str, expected: str | None) -> None:
    assert symbol(font, code) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("6", "⁶"), ("-12", "⁻¹²"), ("st", "st"), ("2nd", "2nd"), ("", ""), ("٣", "٣")]
)  # fmt: skip
def test_superscripts(text: str, expected: str) -> None:
    assert superscript(text) == expected
