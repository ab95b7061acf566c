"""Paragraphs and tables of a Word document's body, notes, headers and text boxes."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from auditor.model import BlockKind
from auditor.readers.docx.numbering import Counter
from auditor.readers.docx.package import W
from auditor.readers.docx.runs import MC, TEXT_ART, Runs, branch_of
from auditor.readers.docx.styles import numbering_of, outline_of, toggle, value_of
from auditor.readers.office.parts import Item, Paragraph, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_PROPERTIES = frozenset(
    f"{W}{name}"
    for name in ("sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "tblPrEx", "sdtPr", "sdtEndPr")
)
_LEAVES = frozenset((f"{W}r", f"{W}hyperlink", f"{W}fldSimple"))


@dataclass(slots=True)
class _Flow:
    """What one container holds so far; ``carried`` is text whose paragraph mark is gone."""

    items: list[Item] = field(default_factory=list)
    carried: str = ""


@dataclass(slots=True)
class Body:
    """One pass through the stories of a document; its lists go on counting from one to the next."""

    runs: Runs
    counter: Counter
    place: str = ""
    _boxes: Iterator[int] = field(default_factory=lambda: count(1))

    def items_of(self, container: _Element) -> tuple[Item, ...]:
        """The paragraphs and tables of a body, note, header, text box or table cell."""
        flow = _Flow()
        if container.tag == TEXT_ART:
            flow.items.append(Paragraph(container.get("string", ""), place=self.place))
        self._walk(container, flow)
        if flow.carried:
            flow.items.append(Paragraph(flow.carried, place=self.place))
        return tuple(flow.items)

    def _walk(self, container: _Element, flow: _Flow) -> None:
        for child in container:
            tag = child.tag
            if tag == f"{W}p":
                self._paragraph(child, flow)
            elif tag == f"{W}tbl":
                if flow.carried:
                    flow.items.append(Paragraph(flow.carried, place=self.place))
                    flow.carried = ""
                rows: list[tuple[tuple[Item, ...], ...]] = []
                self._rows(child, rows)
                flow.items.append(Table(tuple(rows), self.place))
            elif tag in _PROPERTIES or tag in _LEAVES or self.runs.is_gone(tag):
                continue
            elif tag == f"{W}altChunk":
                self.runs.seen.embedded += 1
            elif tag == f"{MC}AlternateContent":
                branch = branch_of(child)
                if branch is not None:
                    self._walk(branch, flow)
            else:
                self._walk(child, flow)

    def _paragraph(self, paragraph: _Element, flow: _Flow) -> None:
        properties = paragraph.find(f"{W}pPr")
        style_id = value_of(properties, "pStyle")
        style = self.runs.styles.of(style_id)
        text, boxes = self.runs.text_of(paragraph, hidden=bool(style.hidden))
        text = flow.carried + text
        mark = properties.find(f"{W}rPr") if properties is not None else None
        flow.carried = ""
        if mark is not None and self._is_gone(mark, inserted="ins", deleted="del"):
            flow.carried = text
        else:
            flow.items.append(self._finished(properties, style_id, text))
        for box in boxes:
            self._box(box, flow)

    def _finished(self, properties: _Element | None, style_id: str | None, text: str) -> Paragraph:
        style = self.runs.styles.of(style_id)
        number, level = numbering_of(properties)
        numbered_by = ""
        if number is None and style.number is not None:
            number = style.number
            if level is None:
                level, numbered_by = style.level, style.numbered_by
        if number and self._numbering_is_new(properties):
            number = None
        outline = outline_of(properties)
        heading = style.heading if outline is None else outline
        kind = BlockKind.HEADING if heading else BlockKind.PARAGRAPH
        if number and number != "0" and number in self.counter.lists:
            at = self.counter.level_of(number, level, numbered_by)
            label = self.counter.next(number, at)
            # The number of an empty paragraph counts, but says nothing by itself.
            text = label + text if text.strip() else ""
            kind = kind if heading else BlockKind.LIST_ITEM
        return Paragraph(text, kind, self.place)

    def _numbering_is_new(self, properties: _Element | None) -> bool:
        """Whether the paragraph is numbered only since a change that is now rejected."""
        found = properties.find(f"{W}numPr/{W}ins") if properties is not None else None
        return found is not None and self.runs.reject

    def _box(self, box: _Element, flow: _Flow) -> None:
        outer = self.place
        self.place = outer or f"text box {next(self._boxes)}"
        boxed = Body(Runs(self.runs.styles, self.runs.reject, self.runs.seen), self.counter)
        boxed.place, boxed._boxes = self.place, self._boxes
        flow.items += boxed.items_of(box)
        self.place = outer

    def _rows(self, container: _Element, rows: list[tuple[tuple[Item, ...], ...]]) -> None:
        for child in container:
            if child.tag == f"{W}tr":
                properties = child.find(f"{W}trPr")
                if properties is not None and self._is_gone(properties, "ins", "del"):
                    continue
                cells: list[tuple[Item, ...]] = []
                self._cells(child, cells)
                if properties is not None and toggle(properties, "hidden"):
                    self.runs.seen.hidden.append(_words(cells))
                else:
                    rows.append(tuple(cells))
            elif child.tag not in _PROPERTIES:
                self._rows(child, rows)

    def _cells(self, container: _Element, cells: list[tuple[Item, ...]]) -> None:
        for child in container:
            if child.tag == f"{W}tc":
                properties = child.find(f"{W}tcPr")
                if properties is None or not self._is_gone(properties, "cellIns", "cellDel"):
                    cells.append(self.items_of(child))
            elif child.tag not in _PROPERTIES:
                self._cells(child, cells)

    def _is_gone(self, properties: _Element, inserted: str, deleted: str) -> bool:
        """Whether a paragraph mark, row or cell is not there once changes are settled."""
        name = inserted if self.runs.reject else deleted
        return properties.find(f"{W}{name}") is not None


def _words(cells: list[tuple[Item, ...]]) -> str:
    return " ".join(item.text for cell in cells for item in cell if isinstance(item, Paragraph))
