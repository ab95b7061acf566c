"""Small files of every format to start from; what is packed is made here."""

from __future__ import annotations

from pathlib import Path

from tests.support.office_files import docx, fodt, odt
from tests.support.pdf_files import Run, pdf

CORPUS = Path(__file__).parent / "corpus"

_W_BODY = (
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The force</w:t></w:r></w:p>'
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r>'
    '<w:t xml:space="preserve">It will </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>never</w:delText></w:r>'
    '</w:del><w:ins w:id="2" w:author="x"><w:r><w:t>not</w:t></w:r></w:ins><w:r><w:tab/><w:t>leave</w:t><w:br/>'
    '<w:footnoteReference w:id="1"/><w:sym w:font="Symbol" w:char="F061"/></w:r></w:p>'
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>٢</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/>'
    '<w:t>1</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    "<w:sdt><w:sdtContent><w:p><w:r><w:t>لا</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p>'
    "</w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent></w:r></w:p>"
    '<w:sectPr><w:headerReference w:type="default" r:id="r-header1"/></w:sectPr>'
)
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="lowerRoman"/>'
    '<w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
_STYLES = (
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="N"/>'
)
_ODF_BODY = (
    '<text:h text:outline-level="1">The force</text:h><text:p>It will<text:s text:c="2"/><text:span>not</text:span>'
    '<text:tab/>leave<text:line-break/><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    "<text:note-body><text:p>note</text:p></text:note-body></text:note></text:p>"
    '<text:list text:style-name="L1"><text:list-item text:start-value="3"><text:p>one</text:p></text:list-item></text:list>'
    '<table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>٢</text:p>'
    "</table:table-cell></table:table-row></table:table>"
    "<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>"
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>gone</text:p></text:deletion>'
    '</text:changed-region></text:tracked-changes><text:p>x<text:change text:change-id="c1"/></text:p>'
)
_LISTS = (
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="." text:start-value="2"/></text:list-style>'
)


def seeds(suffix: str) -> list[bytes]:
    """The seeds of a format, by its suffix with the dot; none for a format nobody gave any."""
    found = [path.read_bytes() for path in sorted(CORPUS.glob(f"*{_KIN.get(suffix, suffix)}"))]
    build = _BUILT.get(suffix)
    return [*found, *([build()] if build else [])]


def format_of(suffix: str) -> str:
    """The one suffix that stands for all of a format."""
    build = _BUILT.get(suffix)
    return (
        next((s for s, b in _BUILT.items() if b is build), suffix)
        if build
        else _KIN.get(suffix, suffix)
    )


# The same format under another name.
_KIN = {
    ".text": ".txt", ".markdown": ".md", ".xliff": ".xlf", ".mqxliff": ".xlf", ".sdlxliff": ".xlf",
    ".mxliff": ".xlf", ".txlf": ".xlf", ".htm": ".html", ".xhtml": ".html", ".pot": ".po",
    ".arb": ".json", ".resw": ".resx",
}  # fmt: skip


def _docx() -> bytes:
    note = '<w:footnote w:id="1"><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote>'
    header = "<w:p><w:r><w:t>page head</w:t></w:r></w:p>"
    return docx(_W_BODY, numbering=_NUMBERING, styles=_STYLES, footnotes=note, header1=header)


def _odt() -> bytes:
    return odt(_ODF_BODY, automatic=_LISTS)


def _fodt() -> bytes:
    return fodt(_ODF_BODY, automatic=_LISTS)


def _pdf() -> bytes:
    first = [
        Run("The force will not leave before 14 January 2019.", y=720),
        Run("It costs 1,250.5 dollars, or nothing.", y=704),
        Run(["رق", "ا", "ر", "", "ال"], x=300, y=660, gaps={2: 0.3}),
        Run("2", x=290, y=40, size=8),
    ]
    return pdf(first, [Run("A second page, turned.", matrix="0 1 -1 0", actual="Said so")])


_BUILT = {
    ".docx": _docx, ".docm": _docx, ".dotx": _docx, ".dotm": _docx,
    ".odt": _odt, ".ott": _odt, ".fodt": _fodt, ".pdf": _pdf,
}  # fmt: skip
