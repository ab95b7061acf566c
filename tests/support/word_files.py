"""Pieces of Word documents, and what a reader makes of them."""

from __future__ import annotations

import pytest

from auditor.errors import InputError
from auditor.model import Document
from auditor.readers.docx.document import read_docx
from auditor.readers.source import FileBytes


def document(data: bytes, tracked_changes: str = "refuse") -> Document:
    return read_docx(FileBytes(data, tracked_changes=tracked_changes))


def shown(data: bytes, tracked_changes: str = "refuse") -> list[str]:
    """Each block as ``kind|place|text``."""
    found = document(data, tracked_changes)
    assert len(found.view) == len(found.text)
    short = {"paragraph": "p", "heading": "h", "list_item": "li", "table_row": "tr"}
    return [f"{short[b.kind]}|{b.place}|{found.text[b.start : b.end]}" for b in found.blocks]


def texts(data: bytes, tracked_changes: str = "refuse") -> list[str]:
    return [each.split("|", 2)[2] for each in shown(data, tracked_changes)]


def refused(data: bytes) -> str:
    with pytest.raises(InputError) as error:
        document(data)
    message = str(error.value)
    assert "\n" not in message
    assert len(message) < 400
    return message


def p(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def char(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def field(instruction: str, result: str) -> str:
    code = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return char("begin") + code + char("separate") + result + char("end")


def ins(content: str) -> str:
    return f'<w:ins w:id="1" w:author="x">{content}</w:ins>'


def deleted(text: str) -> str:
    return f'<w:del w:id="2"><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def level(at: int, fmt: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>'
        f'<w:lvlText w:val="{text}"/>{more}</w:lvl>'
    )


def item(number: int, at: int = 0, text: str = "x") -> str:
    return p(
        r(text) if text else "",
        properties=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>',
    )


def cell(*content: str) -> str:
    return f"<w:tc><w:tcPr/>{''.join(content)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def reference(key: int, kind: str = "footnote") -> str:
    return f'<w:r><w:{kind}Reference w:id="{key}"/></w:r>'


def note(key: int, text: str, kind: str = "footnote") -> str:
    return f'<w:{kind} w:id="{key}">{p(f"<w:r><w:{kind}Ref/></w:r>", r(text))}</w:{kind}>'


def section(*references: tuple[str, str, str], first: bool = False) -> str:
    inner = "".join(
        f'<w:{kind}Reference w:type="{of}" r:id="r-{name}"/>' for kind, of, name in references
    )
    return f"<w:sectPr>{inner}{'<w:titlePg/>' if first else ''}</w:sectPr>"


MARK_DELETED = "<w:rPr><w:del w:id='9'/></w:rPr>"
MARK_INSERTED = "<w:rPr><w:ins w:id='9'/></w:rPr>"


STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Out"><w:name w:val="Out"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="x"/><w:basedOn w:val="Loop"/></w:style>
<w:style w:type="paragraph" w:styleId="Secret"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Gone"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Art"><w:name w:val="x"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
"""
NUMBERING = (
    '<w:abstractNum w:abstractNumId="7">'
    + level(0, "decimal", "%1.")
    + level(1, "lowerLetter", "(%2)")
    + level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")
    + "</w:abstractNum>"
    + '<w:abstractNum w:abstractNumId="8">'
    + level(0, "upperRoman", "Article %1:", '<w:pStyle w:val="Art"/>')
    + "</w:abstractNum>"
    + '<w:abstractNum w:abstractNumId="9">' + level(0, "bullet", "\uf0b7") + "</w:abstractNum>"
    + "".join(
        f'<w:abstractNum w:abstractNumId="{at}">{level(0, fmt, "%1-")}</w:abstractNum>'
        for at, fmt in ((20, "arabicAbjad"), (21, "arabicAlpha"), (22, "cardinalText"))
    )
    + '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    + '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
    + '<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>'
    + '<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    + '<w:num w:numId="5"><w:abstractNumId w:val="7"/></w:num>'
    + "".join(f'<w:num w:numId="{at}"><w:abstractNumId w:val="{at}"/></w:num>' for at in (20, 21, 22))
)  # fmt: skip
