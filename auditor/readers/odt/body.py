"""Paragraphs, lists and tables of an OpenDocument text's body, notes, headers and text boxes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from auditor.model import BlockKind
from auditor.readers.odt.inline import BREAK, Inline
from auditor.readers.odt.lists import Counts, Lists
from auditor.readers.odt.package import DRAW, OFFICE, TABLE, TEXT
from auditor.readers.odt.styles import LEVELS, whole
from auditor.readers.office.parts import Item, Paragraph, Table, without_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element

_PARAGRAPHS = frozenset((f"{TEXT}p", f"{TEXT}h"))
_SKIPPED = frozenset(
    (
        f"{TEXT}tracked-changes",
        f"{TEXT}change",
        f"{TEXT}sequence-decls",
        f"{TEXT}variable-decls",
        f"{TEXT}user-field-decls",
        f"{TEXT}table-of-content-source",
        f"{OFFICE}forms",
        f"{OFFICE}annotation",
    )
)
_MOST_COPIES = 50  # of a repeated row or cell; more is an empty margin


@dataclass(frozen=True, slots=True)
class _List:
    """The list a paragraph stands in. ``going_on``: it takes up an earlier one's numbers."""

    style: str
    level: int
    counts: Counts
    going_on: bool


@dataclass(slots=True)
class _Flow:
    """What one container holds so far; ``carried`` is text whose paragraph goes on in the next."""

    items: list[Item] = field(default_factory=list)
    carried: str = ""
    number: Callable[[], str] | None = None  # of the list item whose first paragraph comes next
    hidden: bool = False
    contents: bool = False  # in a table of contents


@dataclass(slots=True)
class Body:
    """One pass through a story of a document."""

    inline: Inline
    lists: Lists
    place: str = ""
    boxes: Iterator[int] = field(default_factory=lambda: count(1))

    def items_of(self, container: _Element, *, hidden: bool = False) -> tuple[Item, ...]:
        """The paragraphs and tables of a body, note, header, text box or table cell."""
        flow = _Flow(hidden=hidden)
        self._walk(container, flow, None)
        if flow.carried:
            flow.items.append(Paragraph(flow.carried, place=self.place))
        return tuple(flow.items)

    def _walk(self, container: _Element, flow: _Flow, inside: _List | None) -> None:
        for child in container:
            tag = child.tag
            if tag in _PARAGRAPHS:
                self._paragraph(child, flow, inside)
            elif tag == f"{TEXT}list":
                self._list(child, flow, inside)
            elif tag == f"{TABLE}table":
                rows: list[tuple[tuple[Item, ...], ...]] = []
                self._rows(child, rows, hidden=flow.hidden)
                flow.items.append(Table(tuple(rows), self.place))
            elif tag in {f"{TEXT}change-start", f"{TEXT}change-end"}:
                self.inline.mark(child)
            elif tag in _SKIPPED:
                continue
            elif tag == f"{TEXT}section" and _is_hidden(child):
                before, flow.hidden = flow.hidden, True
                self._walk(child, flow, inside)
                flow.hidden = before
            elif tag == f"{TEXT}table-of-content":
                before, flow.contents = flow.contents, True
                self._walk(child, flow, inside)
                flow.contents = before
            elif str(tag).startswith(DRAW) and tag != f"{DRAW}text-box":
                self._box(child, flow)
            else:
                self._walk(child, flow, inside)

    def _paragraph(self, paragraph: _Element, flow: _Flow, inside: _List | None) -> None:
        text, boxes = self.inline.text_of(paragraph, hidden=flow.hidden)
        text = without_page(text) if flow.contents else text
        text, flow.carried = flow.carried + text, ""
        if self.inline.is_gone:
            flow.carried = text
        else:
            flow.items += self._finished(paragraph, text, flow, inside)
        for box in boxes:
            self._box(box, flow)

    def _finished(
        self, paragraph: _Element, text: str, flow: _Flow, inside: _List | None
    ) -> list[Item]:
        look = self.inline.styles.look("paragraph", paragraph.get(f"{TEXT}style-name"))
        is_heading = paragraph.tag == f"{TEXT}h" or bool(look.title)
        label, kind = "", BlockKind.HEADING if is_heading else BlockKind.PARAGRAPH
        if inside is not None:
            kind = kind if is_heading else BlockKind.LIST_ITEM
            # Counted only now, as an item whose insertion is rejected doesn't count.
            label, flow.number = flow.number() if flow.number else "", None
        elif paragraph.tag == f"{TEXT}h" and paragraph.get(f"{TEXT}is-list-header") != "true":
            label = self._heading_number(paragraph)
        texts = text.split(BREAK)
        texts[0] = label + texts[0] if texts[0].strip() else ""
        return [Paragraph(each, kind, self.place) for each in texts]

    def _heading_number(self, heading: _Element) -> str:
        level = whole(heading.get(f"{TEXT}outline-level"), 1) - 1
        start = None
        if heading.get(f"{TEXT}restart-numbering") == "true":
            start = whole(heading.get(f"{TEXT}start-value"), 1)
        return self.lists.heading(min(max(level, 0), LEVELS - 1), start)

    def _list(self, element: _Element, flow: _Flow, outer: _List | None) -> None:
        style = element.get(f"{TEXT}style-name") or (outer.style if outer else "")
        if outer is None:
            counts, going_on = self.lists.counts_of(element, style)
            here = _List(style, 0, counts, going_on)
        else:
            level = min(outer.level + 1, LEVELS - 1)
            going_on = outer.going_on or element.get(f"{TEXT}continue-numbering") == "true"
            if not going_on:
                outer.counts[level:] = [None] * (LEVELS - level)
            here = _List(style, level, outer.counts, going_on)
        for item in element:
            if item.tag in {f"{TEXT}list-item", f"{TEXT}list-header"}:
                self._item(item, flow, here)
                # Only what comes before the list's first number of its own goes on.
                here = replace(here, going_on=here.going_on and self._starts_with_list(item))

    def _item(self, item: _Element, flow: _Flow, here: _List) -> None:
        flow.number = None
        if item.tag == f"{TEXT}list-item" and not self._starts_with_list(item):
            start = item.get(f"{TEXT}start-value")
            number = whole(start, 1) if start is not None else None
            flow.number = partial(
                self.lists.item,
                item.get(f"{TEXT}style-override") or here.style,
                here.level,
                here.counts,
                number,
            )
            here = replace(here, going_on=False)
        self._walk(item, flow, here)
        flow.number = None

    @staticmethod
    def _starts_with_list(item: _Element) -> bool:
        first = next((c for c in item if c.tag in _PARAGRAPHS or c.tag == f"{TEXT}list"), None)
        return first is not None and first.tag == f"{TEXT}list"

    def _rows(
        self, container: _Element, rows: list[tuple[tuple[Item, ...], ...]], *, hidden: bool
    ) -> None:
        for child in container:
            if child.tag == f"{TABLE}table-row":
                unseen = hidden or child.get(f"{TABLE}visibility") == "collapse"
                cells: list[tuple[Item, ...]] = []
                before = self.inline.seen.size
                for cell in child:
                    if cell.tag == f"{TABLE}table-cell":
                        size = self.inline.seen.size
                        items = self.items_of(cell, hidden=unseen)
                        cells += [items] * self._copies(
                            cell, f"{TABLE}number-columns-repeated", size
                        )
                rows += [tuple(cells)] * self._copies(child, f"{TABLE}number-rows-repeated", before)
            elif str(child.tag).startswith(TABLE):
                self._rows(child, rows, hidden=hidden)

    def _copies(self, element: _Element, name: str, before: int) -> int:
        """How often a cell or row stands there, and room for that often what was added to the text since ``before``."""
        seen = self.inline.seen
        copies = min(max(whole(element.get(name), 1), 1), _MOST_COPIES)
        seen.grow(copies + (copies - 1) * (seen.size - before))
        return copies

    def _box(self, box: _Element, flow: _Flow) -> None:
        """A frame, shape or picture: the paragraphs in it, in a place of their own."""
        if next(box.iter(*_PARAGRAPHS), None) is None:
            if (
                next(box.iter(f"{DRAW}image", f"{DRAW}object", f"{DRAW}object-ole"), None)
                is not None
            ):
                self.inline.seen.pictures += 1
            return
        place = self.place or f"text box {next(self.boxes)}"
        inner = Inline(
            self.inline.styles, self.inline.regions, self.inline.reject, self.inline.seen
        )
        inner.notes = self.inline.notes
        flow.items += Body(inner, self.lists, place, self.boxes).items_of(box, hidden=flow.hidden)


def _is_hidden(section: _Element) -> bool:
    display = section.get(f"{TEXT}display")
    return display == "none" or (
        display == "condition" and section.get(f"{TEXT}is-hidden") == "true"
    )
