"""Word documents that are damaged, made to harm, or nothing that Word would write."""

from __future__ import annotations

import io
import random
import zipfile

import pytest

from auditor.errors import InputError
from auditor.model import Document
from auditor.readers.office import parts as office
from auditor.readers.untrusted import xml as safe_xml
from tests.support.office_files import docx, zipped
from tests.support.word_files import (
    MARK_DELETED,
    NUMBERING,
    STYLES,
    cell,
    char,
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
from tests.support.work import growth

DEEP = "<w:p/>"
for _ in range(60):
    DEEP = table(row(cell(DEEP, p(r("x")))))


@pytest.mark.parametrize(
    "body",
    [DEEP, "<w:p>" + "<w:ins>" * 230 + r("x") + "</w:ins>" * 230 + "</w:p>", "<w:sdt>" * 240 + p(r("x")) + "</w:sdt>" * 240],
)  # fmt: skip
def test_deep_nesting(body: str) -> None:
    assert set(texts(docx(body), "accept")) == {"x"}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no Word document"),
        (b"plain text", "no Word document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
        (zipped({"word/other.xml": "<x/>"}), "text is missing"),
        (zipped({"xl/workbook.xml": "<x/>"}), "an Excel workbook"),
        (zipped({"word/document.xml": "<html/>"}), "text is missing"),
        (zipped({"word/document.xml": "text"}), "no XML"),
        (zipped({"word/document.xml": "<w:document>"}), "well-formed"),
        (zipped({"word/document.xml": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'}), "DOCTYPE"),
        (zipped({"word/document.xml": "<x>" + " " * 40_000_000 + "</x>"}), "zip bomb"),
        (docx(p(r("a")))[:-200], "damaged"),
        (docx(p(r("a")), styles="</w:styles><broken"), "well-formed"),
    ],
)  # fmt: skip
def test_refused(data: bytes, message: str) -> None:
    assert message in refused(data)


def test_a_target_outside_is_not_read() -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="x/officeDocument" Target="../../../../etc/passwd"/>'
        "</Relationships>"
    )
    assert "text is missing" in refused(zipped({"_rels/.rels": relations}))


def test_too_many_paragraphs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe_xml, "MAX_TAGS", 30_000)
    assert "more than 30,000 XML tags" in refused(docx("<w:p/>" * 30_000))


def test_more_paragraphs_than_a_statement_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "MAX_PARTS", 100)
    assert len(texts(docx(p(r("x")) * 100))) == 100
    assert "more than 100 paragraphs" in refused(docx(p(r("x")) * 101))


@pytest.mark.parametrize(
    "paragraph",
    [item(1), p(char("begin"), char("separate"), r("x")), p(r("a"), properties=MARK_DELETED)],
    ids=["empty list items", "open fields", "carried paragraphs"],
)
def test_the_work_is_in_proportion_to_the_text(paragraph: str) -> None:
    """None of them is looked at again and again."""

    def task(size: int) -> Document:
        return document(docx(paragraph * size, numbering=NUMBERING), "accept")

    assert growth(task, 100) < 5
    task(4000)


VALID = docx(
    p(r("One "), ins(r("two")), reference(1))
    + item(1) * 3
    + table(row(cell(p(r("a"))), cell(p(r("b")))))
    + section(("header", "default", "header1")),
    styles=STYLES,
    numbering=NUMBERING,
    footnotes=note(1, "noted"),
    header1=p(r("head")),
)


@pytest.mark.parametrize("seed", range(150))
def test_flipped_bytes_are_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(VALID)
    for _ in range(chance.randint(1, 4)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    try:
        document(bytes(data), "accept")
    except InputError as error:
        assert "\n" not in str(error)  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize("seed", range(150))
def test_flipped_bytes_of_its_parts_are_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    with zipfile.ZipFile(io.BytesIO(VALID)) as archive:
        sound = {name: archive.read(name) for name in archive.namelist()}
    members: dict[str, str | bytes] = {**sound}
    for name in chance.sample(sorted(sound), 2):
        content = bytearray(sound[name])
        for _ in range(chance.randint(1, 3)):
            # Letters for letters, so that some of it stays well-formed.
            content[chance.randrange(len(content))] = chance.choice(b"abcpqrtw019")
        members[name] = bytes(content)
    try:
        document(zipped(members), "accept")
    except InputError as error:
        assert "\n" not in str(error)  # noqa: PT017 - either outcome is right


PIECES = (
    "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>word</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>",
    "</w:tr>", "<w:tc>", "</w:tc>", "<w:ins>", "</w:ins>", "<w:fldChar w:fldCharType='begin'/>",
    "<w:fldChar w:fldCharType='end'/>", "<w:fldChar/>", "<w:sym/>", "<w:numPr/>", "<w:pPr/>",
    "<mc:AlternateContent/>", "<w:footnoteReference/>", "<w:txbxContent>", "</w:txbxContent>",
    "<w:drawing>", "</w:drawing>", "<w:sectPr/>", "<w:ruby/>",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(150))
def test_any_elements_in_any_order(seed: int) -> None:
    """Well-formed, but nothing that Word would write."""
    chance = random.Random(seed)
    opened: list[str] = []
    body = []
    for piece in chance.choices(PIECES, k=40):
        if piece.startswith("</"):
            if not opened or opened[-1] != piece:
                continue
            opened.pop()
        elif not piece.endswith(("/>", "</w:t>")):
            opened.append(piece.replace("<", "</", 1))
        body.append(piece)
    hostile = "".join(body) + "".join(reversed(opened))
    assert texts(docx(p(r("first")) + hostile), "accept")[0] == "first"
