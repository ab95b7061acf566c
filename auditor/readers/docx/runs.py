"""The text inside a paragraph of a Word document: runs, fields, symbols, changes, hidden text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor.readers.docx.package import W
from auditor.readers.docx.styles import Styles, toggle, value_of
from auditor.readers.office.notes import Seen
from auditor.readers.office.parts import without_page
from auditor.readers.office.symbols import superscript, symbol

if TYPE_CHECKING:
    from lxml.etree import _Element

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
TEXT_ART = "{urn:schemas-microsoft-com:vml}textpath"
BOX = f"{W}txbxContent"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

INSERTED = frozenset((f"{W}ins", f"{W}moveTo"))
DELETED = frozenset((f"{W}del", f"{W}moveFrom"))
_PROPERTIES = frozenset(
    f"{W}{name}" for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr")
)
_TEXTS = frozenset((f"{W}t", f"{W}delText"))
_PICTURES = frozenset((f"{W}drawing", f"{W}pict", f"{W}object"))
_SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
}
_NOTES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
# Where a text stands, not what it says; the pages of two languages do not agree.
_PAGE_FIELD = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|PAGEREF)\b", re.IGNORECASE)
_CONTENTS = re.compile(r"\s*TOC\b", re.IGNORECASE)
_DEEPEST_FIELD = 50
_INSTRUCTION = 100  # what a field is stands at its beginning
_PRIVATE = re.compile("[\uf020-\uf0ff]")


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    in_result: bool = False
    muted: bool = True


@dataclass(slots=True)
class Runs:
    """One pass through the paragraphs of a story; a field may begin in one and end in another."""

    styles: Styles
    reject: bool
    seen: Seen
    _fields: list[_Field] = field(default_factory=list)
    _muted: int = 0
    _text: list[str] = field(default_factory=list)
    _hidden: list[str] = field(default_factory=list)
    _struck: list[str] = field(default_factory=list)
    _boxes: list[_Element] = field(default_factory=list)

    def text_of(self, paragraph: _Element, *, hidden: bool) -> tuple[str, list[_Element]]:
        """The text of a paragraph, and the text boxes that hang on it.

        ``hidden``: whether its style hides text that says nothing itself.
        """
        self._text, self._hidden, self._struck, self._boxes = [], [], [], []
        contents = self._in_contents()
        self._walk(paragraph, hidden)
        contents = contents or self._in_contents()
        self._close_fields()
        for pieces, found in ((self._hidden, self.seen.hidden), (self._struck, self.seen.struck)):
            if "".join(pieces).strip():
                found.append("".join(pieces).strip())
        text = "".join(self._text)
        return without_page(text) if contents else text, self._boxes

    def _walk(self, element: _Element, hidden: bool) -> None:
        for child in element:
            tag = child.tag
            if tag == f"{W}r":
                self._run(child, hidden)
            elif tag in _PROPERTIES or self.is_gone(tag):
                continue
            elif tag == f"{W}fldSimple":
                if not _PAGE_FIELD.match(child.get(f"{W}instr", "")):
                    self._walk(child, hidden)
            elif tag == f"{MC}AlternateContent":
                branch = branch_of(child)
                if branch is not None:
                    self._walk(branch, hidden)
            elif tag == MATH_TEXT:
                self._emit(child.text or "", self._text)
            else:
                self._walk(child, hidden)

    def is_gone(self, tag: object) -> bool:
        """Whether what an element holds is not there once the changes are accepted or rejected."""
        return tag in (INSERTED if self.reject else DELETED)

    def _run(self, run: _Element, hidden: bool) -> None:
        properties = run.find(f"{W}rPr")
        struck = raised = False
        if properties is not None:
            own = toggle(properties, "vanish")
            if own is None:
                own = self.styles.of_run(value_of(properties, "rStyle")).hidden
            hidden = hidden if own is None else own
            struck = bool(toggle(properties, "strike") or toggle(properties, "dstrike"))
            raised = value_of(properties, "vertAlign") == "superscript"
        out = self._hidden if hidden else self._text
        before = len(out)
        for child in run:
            self._inside(child, out, hidden)
        if raised:
            out[before:] = [superscript("".join(out[before:]))]
        if struck and not hidden:
            self._struck += out[before:]

    def _inside(self, child: _Element, out: list[str], hidden: bool) -> None:  # noqa: PLR0912
        tag = child.tag
        if tag in _TEXTS:
            text = self._shown(child).replace("\u00ad", "")
            # Word trims what is not marked to be preserved. Words that run into each other would be
            # worse than a space too many, and not all programs mark it: only indentation goes.
            indented = "\n" in text and child.get(_SPACE) != "preserve"
            self._emit(text.strip() if indented else text, out)
        elif tag in _SIGNS:
            self._emit(_SIGNS[tag], out)
        elif tag == f"{W}fldChar":
            self._field(child, out)
        elif tag == f"{W}instrText":
            top = self._fields[-1] if self._fields else None
            if top is not None and not top.in_result and len(top.instruction) < _INSTRUCTION:
                top.instruction += (child.text or "")[:_INSTRUCTION]
        elif tag == f"{W}sym":
            font = child.get(f"{W}font", "")
            sign = symbol(font, child.get(f"{W}char", ""))
            if sign is None:
                self.seen.fonts.add(font)
            self._emit(sign or "", out)
        elif tag in _NOTES:
            if not hidden:
                self.seen.references.append((_NOTES[tag], child.get(f"{W}id", "")))
        elif tag == f"{W}commentReference":
            self.seen.comments += 1
        elif tag in _PICTURES:
            self._picture(child)
        elif tag == f"{MC}AlternateContent":
            branch = branch_of(child)
            for inner in branch if branch is not None else ():
                self._inside(inner, out, hidden)
        elif tag == f"{W}ruby":
            base = child.find(f"{W}rubyBase")
            if base is not None:
                self._walk(base, hidden)

    def _shown(self, child: _Element) -> str:
        """A run's text; in a symbol font its characters are those the font shows."""
        text = child.text or ""
        run = child.getparent()
        if run is None or not _PRIVATE.search(text):
            return text
        fonts = run.find(f"{W}rPr/{W}rFonts")
        font = fonts.get(f"{W}ascii", "") if fonts is not None else ""
        return _PRIVATE.sub(lambda c: symbol(font, f"{ord(c[0]):X}") or c[0], text)

    def _emit(self, text: str, out: list[str]) -> None:
        if text and not self._muted:
            out.append(text)

    def _picture(self, element: _Element) -> None:
        before = len(self._boxes)
        _collect_boxes(element, self._boxes)
        self.seen.pictures += len(self._boxes) == before

    def _field(self, char: _Element, out: list[str]) -> None:
        """A field is an instruction and its result; what shows is the result."""
        kind = char.get(f"{W}fldCharType")
        if kind == "begin":
            box = char.find(f"{W}ffData/{W}checkBox")
            if box is not None:
                state = toggle(box, "checked")
                ticked = toggle(box, "default") if state is None else state
                self._emit("☒" if ticked else "☐", out)
            if len(self._fields) >= _DEEPEST_FIELD:
                self._fields.clear()
                self._muted = 0
            self._fields.append(_Field())
            self._muted += 1
        elif self._fields and kind == "separate":
            top = self._fields[-1]
            if not top.in_result:
                top.in_result = True
                top.muted = _PAGE_FIELD.match(top.instruction) is not None
                self._muted -= not top.muted
        elif self._fields and kind == "end":
            self._muted -= self._fields.pop().muted

    def _in_contents(self) -> bool:
        return any(_CONTENTS.match(each.instruction) for each in self._fields)

    def _close_fields(self) -> None:
        """An instruction without an end must not swallow the paragraphs after it."""
        if self._muted:
            self._fields = [each for each in self._fields if each.in_result and not each.muted]
            self._muted = 0


def branch_of(element: _Element) -> _Element | None:
    """The one of several forms of a content to read: the first, unless only the last has text."""
    choice, fallback = element.find(f"{MC}Choice"), element.find(f"{MC}Fallback")
    if choice is None or fallback is None:
        return fallback if choice is None else choice
    return fallback if _has_text(fallback) and not _has_text(choice) else choice


def _has_text(element: _Element) -> bool:
    return next(element.iter(f"{W}t", TEXT_ART), None) is not None


def _collect_boxes(element: _Element, found: list[_Element]) -> None:
    for child in element:
        if child.tag in {BOX, TEXT_ART}:
            found.append(child)
        elif child.tag == f"{MC}AlternateContent":
            branch = branch_of(child)
            if branch is not None:
                _collect_boxes(branch, found)
        else:
            _collect_boxes(child, found)
