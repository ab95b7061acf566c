"""Runs and paragraphs of a Word document: direction, script, language and shading, which python-docx leaves to its user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run


def element(name: str, **attributes: str) -> Any:
    """A new element of WordprocessingML, which python-docx types by the name it is given."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def direct(paragraph: Paragraph, *, rtl: bool) -> None:
    """The paragraph's direction: its lines begin where the script's do."""
    if rtl:
        # Before the elements that the schema has behind it: the paragraph's properties are new here.
        paragraph._p.get_or_add_pPr().append(element("bidi"))


def letters(run: Run, code: str, *, rtl: bool, bold: bool) -> None:
    """The run's script, language and weight, for complex scripts by the properties that are theirs."""
    if bold:
        run.bold = True
    if rtl:
        run.font.rtl = True
        run.font.complex_script = True
        if bold:
            run.font.cs_bold = True
    if code:
        language = element("lang", **{"bidi" if rtl else "val": code})
        run._r.get_or_add_rPr().append(language)


def shade(run: Run, colour: str) -> None:
    """A ground for the words, as RGB."""
    from docx.oxml.ns import qn

    ground = element("shd", val="clear", color="auto", fill=colour)
    properties = run._r.get_or_add_rPr()
    # The schema's order: shading stands before the script's direction and the language.
    later = [c for c in properties if c.tag in {qn("w:rtl"), qn("w:cs"), qn("w:lang")}]
    if later:
        later[0].addprevious(ground)
    else:
        properties.append(ground)
