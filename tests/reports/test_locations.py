"""Offsets to lines and columns, and to the places of files without lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Audit, Block, Document, Side
from auditor.reports.locations import Finder, Locations


def _lines(text: str) -> Locations:
    return Locations(Document(text, text, (Block(0, len(text)),), path="en.txt"))


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("one two", "two", (1, 5, 1, 8)),
        ("one\ntwo\n\nthree", "three", (4, 1, 4, 6)),
        ("one\r\ntwo", "two", (2, 1, 2, 4)),
        ("one\ntwo", "one\ntwo", (1, 1, 2, 4)),
        ("\U0001f600 two", "two", (1, 3, 1, 6)),  # a code point is one column
        ("one\n", "one\n", (1, 1, 2, 1)),
        ("a\u2028b\x0cc\x85d", "d", (1, 7, 1, 8)),  # none of these ends a line in an editor
    ],
)
def test_lines_and_columns(text: str, words: str, expected: tuple[int, ...]) -> None:
    start = text.rindex(words)
    found = _lines(text).at((start, start + len(words)))
    assert (found.line, found.column, found.end_line, found.end_column) == expected


@given(st.text("ab\n\r\u0645", max_size=60), st.data())
def test_a_line_and_column_lead_back_to_the_offset(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = _lines(text).at((start, end))
    lines = text.split("\n")
    assert found.line
    assert found.column
    before = "\n".join(lines[: found.line - 1]) + "\n" * (found.line > 1)
    assert len(before) + found.column - 1 == start


def test_a_location_is_shown_as_editors_take_it(audit: Audit, placed_audit: Audit) -> None:
    issue = audit.issues[0]
    a, b = Finder.of(audit).of_spans(issue.bead, issue.spans_a, issue.spans_b)
    assert (str(a), str(b)) == ("statements/ferry.en.txt:5:11", "statements/ferry.ar.txt:5:1")
    a, b = Finder.of(placed_audit).of_spans(issue.bead, issue.spans_a, issue.spans_b)
    assert (str(a), str(b)) == ("statements/ferry.en.pdf: page 1", "statements/ferry.ar.docx")
    assert a
    assert a.line is None


def test_without_spans_it_is_the_paragraph(audit: Audit) -> None:
    one_sided = next(issue for issue in audit.issues if issue.check == "addition")
    a, b = Finder.of(audit).of_spans(one_sided.bead, (), ())
    assert a is None
    assert b
    paragraph = audit.b.segmentation.paragraphs[7]
    assert (b.start, b.end) == (paragraph.start, paragraph.end)


def test_spans_that_make_no_sense_are_passed_over(audit: Audit) -> None:
    a, _ = Finder.of(audit).of_spans(2, ((-4, 2), (9, 3), (10**9, 10**9 + 1)), ())
    assert a
    assert a.start == audit.a.segmentation.paragraphs[2].start


def test_a_text_without_a_path_is_named_by_its_side(side: Callable[..., Side]) -> None:
    one = side("Some words.")
    audit = Audit(one, one, (), (), (), {})
    finder = Finder.of(audit)
    assert str(finder.a.at((5, 6))) == "A:1:6"
    assert str(finder.b.at((5, 6))) == "B:1:6"


def test_the_place_between_blocks_is_that_of_the_one_before(side: Callable[..., Side]) -> None:
    document = side("one", "two").document
    blocks = tuple(replace(b, place=f"page {n}") for n, b in enumerate(document.blocks, 1))
    locations = Locations(replace(document, blocks=blocks))
    assert [locations.place(offset) for offset in (0, 3, 4, 5, 99)] == [
        "page 1", "page 1", "page 1", "page 2", "page 2",
    ]  # fmt: skip
    assert Locations(replace(document, blocks=())).place(0) == ""
