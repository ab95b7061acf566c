"""Word documents: what is text and what is not, list numbers, notes."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.readers import read
from tests.support.office_files import W, docx, zipped
from tests.support.word_files import (
    NUMBERING,
    STYLES,
    cell,
    char,
    document,
    field,
    ins,
    item,
    note,
    p,
    r,
    reference,
    refused,
    row,
    section,
    shown,
    table,
    texts,
)

BOX = f"<w:txbxContent>{p(r('boxed'))}{p(r('more'))}</w:txbxContent>"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (r("We will ") + r("not", "<w:b/>") + r(" leave."), "We will not leave."),
        ("<w:r><w:t>not </w:t><w:t>glued</w:t></w:r>", "not glued"),
        ("<w:r><w:t>\n   in</w:t><w:t>\n  dented\n </w:t></w:r>", "indented"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/></w:r>", "a\tb\nc"),
        ("<w:r><w:t>re</w:t><w:softHyphen/><w:t>de\u00adploy</w:t></w:r>", "redeploy"),
        ("<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>state</w:t></w:r>", "non\u2011state"),
        (f'<w:hyperlink r:id="x">{r("linked")}</w:hyperlink>', "linked"),
        (f"<w:smartTag><w:sdt><w:sdtPr>{r('no')}</w:sdtPr><w:sdtContent>{r('kept')}</w:sdtContent></w:sdt></w:smartTag>", "kept"),
        (field("DATE", r("6 January")), "6 January"),
        (r("see ") + field("REF x", field("IF 1", r("Article 5"))) + r("."), "see Article 5."),
        (r("a ") + field("PAGEREF _Toc1 \\h", r("17")) + r("b"), "a b"),
        (f'<w:fldSimple w:instr=" NUMPAGES ">{r("3")}</w:fldSimple>{r("x")}', "x"),
        (f'<w:fldSimple w:instr=" AUTHOR ">{r("Harper")}</w:fldSimple>', "Harper"),
        (r("before ") + char("begin") + char("end") + r("after"), "before after"),
        (char("end") + char("separate") + r("stray"), "stray"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>5</w:t></w:r>', "≥5"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> yes</w:t></w:r>', "☑ yes"),
        ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r>' + char("end") + r("yes"), "☒yes"),
        ("<m:oMath><m:r><m:t>x=5</m:t></m:r></m:oMath>", "x=5"),
        ("<w:r><w:ruby><w:rt><w:r><w:t>no</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby></w:r>", "漢字"),
        (r("\uf0b3\uf0fe5", '<w:rFonts w:ascii="Symbol"/>'), "≥\uf0fe5"),
        (r("\uf0fe yes", '<w:rFonts w:ascii="Wingdings"/>') + r("\uf0fe"), "☑ yes\uf0fe"),
        (r("10") + r("6", '<w:vertAlign w:val="superscript"/>'), "10⁶"),
        (r("1") + r("st", '<w:vertAlign w:val="superscript"/>'), "1st"),
        (f"<mc:AlternateContent><mc:Choice>{r('new')}</mc:Choice><mc:Fallback>{r('old')}</mc:Fallback></mc:AlternateContent>", "new"),
        (f"<w:unheard>{r('kept')}</w:unheard>", "kept"),
        (r("نحن "), "نحن"),
    ],
)  # fmt: skip
def test_inside_a_paragraph(content: str, expected: str) -> None:
    assert texts(docx(p(content))) == [expected]


@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        ("", "p"),
        ('<w:pStyle w:val="berschrift1"/>', "h"),
        ('<w:pStyle w:val="Own"/>', "h"),
        ('<w:pStyle w:val="Own"/><w:outlineLvl w:val="9"/>', "p"),
        ('<w:pStyle w:val="Out"/>', "h"),
        ('<w:pStyle w:val="T"/>', "h"),
        ('<w:outlineLvl w:val="0"/>', "h"),
        ('<w:pStyle w:val="Loop"/>', "p"),
        ('<w:pStyle w:val="nowhere"/>', "p"),
    ],
)
def test_headings(properties: str, kind: str) -> None:
    assert shown(docx(p(r("x"), properties=properties), styles=STYLES)) == [f"{kind}|paragraph 1|x"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (item(1) + item(1) + item(1, 1) + item(1, 1) + item(1) + item(1, 1),
         "1. x/2. x/(a) x/(b) x/3. x/(a) x"),
        (item(1) + item(1, 1) + item(1, 2) + item(1, 2), "1. x/(a) x/1.1.1 x/1.1.2 x"),
        (item(1) + item(5) + item(4) + item(4) + item(1), "1. x/2. x/5. x/6. x/7. x"),
        (item(1) + item(1, text="") + item(1), "1. x/3. x"),
        (item(3) + item(3), "x/x"),
        (item(20) * 5, "أ- x/ب- x/ج- x/د- x/هـ- x"),
        (item(21) * 4, "أ- x/ب- x/ت- x/ث- x"),
        (item(0) + item(99), "x/x"),
        (p(r("x"), properties='<w:pStyle w:val="Art"/>') * 2, "Article I: x/Article II: x"),
        (p(r("x"), properties='<w:pStyle w:val="Art"/><w:numPr><w:numId w:val="0"/></w:numPr>'), "x"),
        (p(r("x"), properties='<w:pStyle w:val="Art"/><w:numPr><w:ilvl w:val="1"/></w:numPr>'), "x"),
        (item(1, 99) + item(1, -1), "x/1. x"),
    ],
)  # fmt: skip
def test_list_numbers(body: str, expected: str) -> None:
    assert "/".join(texts(docx(body, styles=STYLES, numbering=NUMBERING))) == expected


def test_list_items_and_what_has_no_number() -> None:
    found = shown(docx(item(1) + item(3) + item(0), numbering=NUMBERING))
    assert found == ["li|paragraph 1|1. x", "li|paragraph 2|x", "p|paragraph 3|x"]


def test_a_numbering_not_known_is_told() -> None:
    found = document(docx(item(22), numbering=NUMBERING))
    assert found.text == "1- x"
    assert "cardinalText" in found.notes[0]


def test_tables() -> None:
    inner = table(row(cell(p(r("in"))), cell(p(r("side")))))
    body = (
        p(r("before"))
        + table(
            row(cell(p(r("Tanks"))), cell(p(r("5\tor")), p(r("6")))),
            row(cell(p(r("a"))), cell(p()), cell(p(r("c")))),
            f"<w:sdt><w:sdtContent>{row(cell(p(r('d'))), cell(inner, p(r('e'))))}</w:sdtContent></w:sdt>",
            row(cell(p(r("alone"))), cell(p())),
        )
        + table(row(cell(p(r("one")), p(r("two"), properties='<w:outlineLvl w:val="0"/>'))))
        + p(r("after"))
    )
    assert shown(docx(body)) == [
        "p|paragraph 1|before",
        "tr|table 1, row 1|Tanks\t5 or\n6",
        "tr|table 1, row 2|a\t\tc",
        "tr|table 1, row 3|d\te",
        "tr|table 2, row 1|in\tside",
        "tr|table 1, row 4|alone",
        "p|table 3, row 1|one",
        "h|table 3, row 1|two",
        "p|paragraph 2|after",
    ]


def test_hidden_rows_are_told() -> None:
    hidden = row(cell(p(r("secret"))), properties="<w:hidden/>")
    found = document(docx(table(row(cell(p(r("shown")))), hidden)))
    assert found.text == "shown"
    assert "secret" in found.notes[0]


def test_notes_come_after_the_body_in_the_order_of_their_marks() -> None:
    body = p(r("One"), reference(7), r(" two"), reference(2, "endnote")) + p(
        r("Three"), reference(3), reference(9)
    )
    data = docx(
        body,
        footnotes=note(-1, "separator") + note(3, "third") + note(7, "seventh") + note(8, "unused"),
        endnotes=note(2, "end", "endnote"),
    )
    assert shown(data) == [
        "p|paragraph 1|One two",
        "p|paragraph 2|Three",
        "p|footnote 1|seventh",
        "p|footnote 2|third",
        "p|endnote 1|end",
    ]
    assert "1 note referred to but not in the file" in document(data).notes


def test_page_headers_and_footers_once() -> None:
    page = r("Page ") + field("PAGE", r("4")) + r(" of ") + field("NUMPAGES", r("9"))
    parts = {
        "header1": p(r("RESTRICTED")),
        "header2": p(r("First page")),
        "header3": p(r("RESTRICTED")),
        "footer1": p(page),
        "footer2": p(r("Even")),
    }
    one = section(
        ("header", "default", "header1"),
        ("header", "first", "header2"),
        ("footer", "default", "footer1"),
        ("footer", "even", "footer2"),
    )
    body = p(r("Body"), properties=one) + section(("header", "default", "header3"))
    assert shown(docx(body, **parts)) == [
        "p|page header|RESTRICTED",
        "p|paragraph 1|Body",
        "p|page footer|Page  of",
    ]
    body = section(("header", "first", "header2"), ("footer", "even", "footer2"), first=True)
    settings = "<w:evenAndOddHeaders/>"
    assert texts(docx(body, **parts, settings=settings)) == ["First page", "Even"]


@pytest.mark.parametrize(
    "shape",
    [
        f"<w:drawing><wps:wsp><wps:txbx>{BOX}</wps:txbx></wps:wsp></w:drawing>",
        f"<w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict>",
        f"<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>",
        "<mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>",
    ],
)
def test_text_boxes_follow_their_paragraph(shape: str) -> None:
    body = p(r("anchor"), f"<w:r>{shape}</w:r>", r(" goes on")) + p(r("next"))
    assert shown(docx(body)) == [
        "p|paragraph 1|anchor goes on",
        "p|text box 1|boxed",
        "p|text box 1|more",
        "p|paragraph 2|next",
    ]


def test_a_watermark_is_read() -> None:
    art = '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'
    data = docx(p(r("x")) + section(("header", "default", "header1")), header1=p(art))
    assert shown(data) == ["p|page header|DRAFT", "p|paragraph 1|x"]


@pytest.mark.parametrize(
    ("content", "text", "note_part"),
    [
        (r("We will ") + r("not ", "<w:vanish/>") + r("leave."), "We will leave.", "hidden text left out in 1 place: “not”"),
        (r("a") + r("b", '<w:vanish w:val="0"/>'), "ab", ""),
        (r("a") + r("b", '<w:rStyle w:val="Gone"/>'), "a", "“b”"),
        (r("a") + r("b", '<w:rStyle w:val="Gone"/><w:vanish w:val="false"/>'), "ab", ""),
        (r("a") + r("b", "<w:webHidden/>"), "ab", ""),
        (r("a") + r("b", "<w:strike/>"), "ab", "struck through"),
        (r("a") + '<w:r><w:commentReference w:id="1"/></w:r>', "a", "1 comment left out"),
        (r("a") + "<w:r><w:drawing/></w:r>", "a", "1 picture or chart left out"),
        (r("a") + '<w:r><w:sym w:font="Webdings" w:char="F0AA"/></w:r>', "a", "Webdings"),
    ],
)  # fmt: skip
def test_what_is_left_out_is_told(content: str, text: str, note_part: str) -> None:
    found = document(docx(p(content), styles=STYLES))
    assert found.text == text
    assert note_part in "; ".join(found.notes)
    assert bool(found.notes) == bool(note_part)


def test_a_hidden_style() -> None:
    body = p(r("a")) + p(
        r("b"), r("c", '<w:vanish w:val="0"/>'), properties='<w:pStyle w:val="Secret"/>'
    )
    assert texts(docx(body, styles=STYLES)) == ["a", "c"]


def test_embedded_documents_are_told() -> None:
    found = document(docx(p(r("a")) + '<w:altChunk r:id="x"/>'))
    assert found.notes == ("1 embedded document left out",)


def test_strict_documents() -> None:
    data = docx(p(r("a"), reference(1)), footnotes=note(1, "noted"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {
            name: archive.read(name)
            .replace(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
            .replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/",
                b"http://purl.oclc.org/ooxml/officeDocument/",
            )
            for name in archive.namelist()
        }
    assert texts(zipped(dict(members))) == ["a", "noted"]


def test_a_field_that_never_ends_swallows_nothing() -> None:
    body = p(char("begin"), r("a")) + p(r("b")) + p(char("begin") * 60, r("c")) + p(r("d"))
    assert texts(docx(body)) == ["b", "d"]


def test_a_field_over_several_paragraphs() -> None:
    code = "<w:r><w:instrText>TOC</w:instrText></w:r>"
    body = (
        p(char("begin"), code, char("separate"), r("One\t"), field("PAGEREF x", r("1")))
        + p(r("Two\t"), field("PAGEREF x", r("2")))
        + p(char("end"), r("Three"))
    )
    assert texts(docx(body)) == ["One", "Two", "Three"]


def test_by_suffix(tmp_path: Path) -> None:
    path = tmp_path / "letter.DOCX"
    path.write_bytes(docx(p(r("We leave."))))
    found = read(path, language="en")
    assert (found.format, found.language, found.has_lines) == ("docx", "en", False)
    path.write_bytes(docx(""))
    with pytest.raises(InputError, match=r"letter\.DOCX: has no text"):
        read(path)
    path.write_bytes(docx(p(ins(r("x")))))
    assert read(path, tracked_changes="accept").text == "x"
    with pytest.raises(InputError, match=r"letter\.DOCX: has tracked changes"):
        read(path)


def test_the_pages_of_a_table_of_contents() -> None:
    """LibreOffice writes them as text."""
    code = '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" </w:instrText></w:r>'
    tab = "<w:r><w:tab/></w:r>"
    body = (
        p(char("begin"), code, char("separate"), r("One"), tab, r("3"))
        + p(r("Two 2"), tab, r("xiv"), char("end"))
        + p(r("Tanks"), tab, r("5"))
    )
    assert texts(docx(body)) == ["One", "Two 2", "Tanks\t5"]


def test_pictures_alone() -> None:
    assert "OCR" in refused(docx(p("<w:r><w:drawing/></w:r>")))


def test_a_password_is_named_whatever_is_behind_it() -> None:
    # As `zip -e` writes it, also around what is no document at all.
    data = bytearray(zipped({"statement.txt": b"text"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refused(bytes(data)) == "is encrypted; save it again without a password"
