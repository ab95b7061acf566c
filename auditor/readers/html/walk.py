"""The parts of a page: its paragraphs, headings, list items and table rows, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor.model import BlockKind
from auditor.readers.html.main_text import is_note_mark
from auditor.readers.html.numbers import Numbers
from auditor.readers.office.symbols import superscript
from auditor.readers.parts import Part
from auditor.readers.plain.text import document_from_text

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form header hgroup hr html legend li main nav ol optgroup option p"
    " pre section summary table tbody td tfoot th thead tr ul search menu listing xmp".split()
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CELLS = frozenset(("td", "th"))
_SPACES = re.compile(r"[ \t\n\r\f]+")
_AROUND_BREAK = re.compile(r" ?\n ?")
_PARAGRAPHS = re.compile(r"\n{2,}")
_PRE = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_PLACE = 40  # characters of a heading
_MOST_IN_CELL = 3  # paragraphs; with more, a table is for layout


@dataclass(slots=True)
class Seen:
    """What was met besides text: pictures, text struck through, insertions and deletions."""

    pictures: int = 0
    struck: int = 0
    insertions: int = 0
    deletions: int = 0


@dataclass(slots=True)
class _Walk:
    """One pass through a page."""

    seen: Seen
    reject: bool = False
    parts: list[Part] = field(default_factory=list)
    heading: str = ""
    number: int = 0
    note: str = ""
    text: list[str] = field(default_factory=list)
    kind: BlockKind = BlockKind.PARAGRAPH
    label: str = ""
    numbers: Numbers = field(default_factory=Numbers)

    def element(self, element: _Element, *, pre: bool = False) -> None:
        """An element and all that is in it; not the text after it."""
        tag = str(element.tag)
        if tag == "table" and _is_data(element):
            self.flush()
            self._rows(element)
        elif tag in _BLOCKS or tag in _HEADINGS:
            self._block(element, tag, pre=pre)
        else:
            self._inline(element, tag, pre=pre)

    def _block(self, element: _Element, tag: str, *, pre: bool) -> None:
        self.flush()
        outer, noted = self.kind, self.note
        if tag in _HEADINGS:
            self.kind = BlockKind.HEADING
        elif tag == "li":
            self.kind, self.label = BlockKind.LIST_ITEM, self.numbers.label(element)
        if element.get("role") in {"doc-endnote", "doc-footnote"} and element.get("id"):
            self.note, self.label = f"note {element.get('id')}", ""
        verbatim = tag in {"pre", "listing", "xmp"}
        self._children(element, pre=pre or verbatim or bool(_PRE.search(element.get("style", ""))))
        if verbatim:
            self._verbatim()
        self.flush()
        self.kind, self.note, self.label = outer, noted, ""

    def _inline(self, element: _Element, tag: str, *, pre: bool) -> None:
        if tag == "br":
            self.text.append("\n" if pre else "\v")
            return
        if tag == "a" and is_note_mark(element) and _is_short(element):
            return
        if tag in {"img", "picture"}:
            self.seen.pictures += tag == "img"
        if tag in {"ins", "del"}:
            if self.reject == (tag == "ins"):
                return
        elif tag in {"s", "strike"}:
            self.seen.struck += 1
        before = len(self.text)
        if tag == "q":
            self.text.append("“")
        self._children(element, pre=pre)
        if tag == "q":
            self.text.append("”")
        if tag == "sup":
            self.text[before:] = [superscript("".join(self.text[before:]))]

    def _children(self, element: _Element, *, pre: bool) -> None:
        self._add(element.text, pre=pre)
        for child in element:
            if isinstance(child.tag, str):
                self.element(child, pre=pre)
            self._add(child.tail, pre=pre)

    def _add(self, text: str | None, *, pre: bool) -> None:
        if text:
            text = text.replace("\u00ad", "")
            self.text.append(text.replace("\r\n", "\n") if pre else _SPACES.sub(" ", text))

    def _verbatim(self) -> None:
        """Preformatted text, as a text file of its own: a page may be one such."""
        text = "".join(self.text).replace("\v", "\n")
        self.text = []
        document = document_from_text(text)
        for block in document.blocks:
            self._part(document.view[block.start : block.end], block.kind)

    def flush(self) -> None:
        """End a paragraph: one for each stretch between two line breaks in a row."""
        text = "".join(self.text)
        self.text = []
        # A line break has no spaces around it, nor have two words more than one between them.
        text = _AROUND_BREAK.sub("\n", re.sub(" {2,}", " ", text).replace("\v", "\n"))
        for piece in _PARAGRAPHS.split(text.strip()):
            if piece.strip():
                self._part(self.label + piece.strip(), self.kind)
                self.label = ""

    def _part(self, text: str, kind: BlockKind) -> None:
        if not text.strip():
            return
        if kind is BlockKind.HEADING:
            self.heading, self.number = " ".join(text.split()), 0
            place = "heading"
        else:
            self.number += 1
            under = self.heading[:_PLACE] + ("…" if len(self.heading) > _PLACE else "")
            place = f"“{under}”, paragraph {self.number}" if under else f"paragraph {self.number}"
        self.parts.append(Part(text, kind, self.note or place))

    def _rows(self, table: _Element) -> None:
        for row in table.iter("caption", "tr"):
            if row.tag == "caption":
                self.element(row)
                continue
            cells = [cell for cell in row if cell.tag in _CELLS]
            texts = [_cell(cell, self.seen, reject=self.reject) for cell in cells]
            if any(texts):
                self._part("\t".join(texts).rstrip("\t"), BlockKind.TABLE_ROW)


def parts_of_page(top: _Element, *, seen: Seen, reject: bool = False) -> list[Part]:
    """The parts of a page's text, in order. ``reject``: insertions are left out, not deletions."""
    walk = _Walk(seen, reject)
    walk.element(top)
    walk.flush()
    return walk.parts


def _cell(cell: _Element, seen: Seen, *, reject: bool) -> str:
    """The paragraphs of a cell on lines of their own, without tabs."""
    walk = _Walk(seen, reject)
    walk.element(cell)
    walk.flush()
    return "\n".join(part.text.replace("\t", " ") for part in walk.parts)


def _is_data(table: _Element) -> bool:
    """False for a table that only puts things beside each other."""
    if table.get("role") in {"presentation", "none"} or len(list(table.iter("table"))) > 1:
        return False
    return all(
        sum(1 for _ in _paragraphs(cell)) <= _MOST_IN_CELL for cell in table.iter("td", "th")
    )


def _paragraphs(cell: _Element) -> Iterator[_Element]:
    return cell.iter("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre")


def _is_short(link: _Element) -> bool:
    """True for a mark, not for words that are linked to a note."""
    text = "".join(str(each) for each in link.itertext()).strip()
    return not any(char.isalpha() for char in text) or len(text) <= 2
