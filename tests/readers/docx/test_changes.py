"""Tracked changes in Word documents: refused, accepted, rejected."""

from __future__ import annotations

import pytest

from tests.support.office_files import docx
from tests.support.word_files import (
    MARK_DELETED,
    MARK_INSERTED,
    NUMBERING,
    cell,
    deleted,
    document,
    ins,
    item,
    note,
    p,
    r,
    reference,
    refused,
    row,
    section,
    table,
    texts,
)


@pytest.mark.parametrize(
    ("body", "counted", "accepted", "rejected"),
    [
        (p(r("We will "), ins(r("not ")), r("go.")), "1 insertion, 0 deletions",
         ["We will not go."], ["We will go."]),
        (p(r("We will "), deleted("not "), r("go.")), "0 insertions, 1 deletion",
         ["We will go."], ["We will not go."]),
        (p(ins(r("a") + deleted("b"))), "1 insertion, 1 deletion", ["a"], []),
        (p(r("a"), properties=MARK_DELETED) + p(r("b")), "1 deletion", ["ab"], ["a", "b"]),
        (p(r("a"), properties=MARK_INSERTED) + p(r("b")), "1 insertion", ["a", "b"], ["ab"]),
        (p(deleted("a"), properties=MARK_DELETED) + p(r("b")), "2 deletions", ["b"], ["a", "b"]),
        (p(r("a"), properties=MARK_DELETED), "1 deletion", ["a"], ["a"]),
        (p(r("a"), properties=MARK_DELETED) + table(row(cell(p(r("b"))))), "1 deletion",
         ["a", "b"], ["a", "b"]),
        (f"<w:p><w:moveFrom>{r('moved')}</w:moveFrom></w:p>{p(r('x'))}<w:p><w:moveTo>{r('moved')}</w:moveTo></w:p>",
         "1 insertion, 1 deletion", ["x", "moved"], ["moved", "x"]),
        (table(row(cell(p(r("a"))), properties="<w:ins/>"), row(cell(p(r("b"))))), "1 insertion",
         ["a", "b"], ["b"]),
        (table(row(cell(p(r("a"))), properties="<w:del/>"), row(cell(p(r("b"))))), "1 deletion",
         ["b"], ["a", "b"]),
        (table(row(cell(p(r("a"))), f"<w:tc><w:tcPr><w:cellIns/></w:tcPr>{p(r('b'))}</w:tc>")),
         "1 insertion", ["a\tb"], ["a"]),
        (table(row(cell(p(r("a"))), f"<w:tc><w:tcPr><w:cellDel/></w:tcPr>{p(r('b'))}</w:tc>")),
         "1 deletion", ["a"], ["a\tb"]),
        (item(1) + p(deleted("x"), properties='<w:numPr><w:numId w:val="1"/></w:numPr>' + MARK_DELETED) + item(1),
         "2 deletions", ["1. x", "2. x"], ["1. x", "2. x", "3. x"]),
        (p(r("a"), ins(reference(1)), r("b")), "1 insertion", ["ab", "noted"], ["ab"]),
    ],
)  # fmt: skip
def test_tracked_changes(body: str, counted: str, accepted: list[str], rejected: list[str]) -> None:
    data = docx(body, numbering=NUMBERING, footnotes=note(1, "noted"))
    message = refused(data)
    assert counted in message
    assert "--tracked-changes accept" in message
    assert texts(data, "accept") == accepted
    assert texts(data, "reject") == rejected
    assert document(data, "accept").notes[0].startswith("tracked changes accepted: ")


@pytest.mark.parametrize("place", ["footnotes", "header1"])
def test_tracked_changes_outside_the_body(place: str) -> None:
    content = p(ins(r("new")))
    if place == "footnotes":
        data = docx(
            p(r("a"), reference(1)), footnotes=f'<w:footnote w:id="1">{content}</w:footnote>'
        )
    else:
        data = docx(p(r("a")) + section(("header", "default", "header1")), header1=content)
    assert "1 insertion" in refused(data)
    assert sorted(texts(data, "accept")) == ["a", "new"]
    assert texts(data, "reject") == ["a"]


def test_changes_of_form_are_no_changes() -> None:
    form = "<w:rPrChange w:id='1'><w:rPr/></w:rPrChange>"
    assert texts(docx(p(r("a", form), properties="<w:pPrChange><w:pPr/></w:pPrChange>"))) == ["a"]
