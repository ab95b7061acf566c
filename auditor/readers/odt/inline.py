"""The text inside a paragraph of an OpenDocument text: white space, fields, notes, changes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor.readers.odt.package import DRAW, OFFICE, TABLE, TEXT
from auditor.readers.odt.styles import Styles, whole
from auditor.readers.office.notes import Seen
from auditor.readers.office.symbols import superscript

if TYPE_CHECKING:
    from lxml.etree import _Element

BREAK = "\x1e"  # where a deleted stretch that is put back ends a paragraph
_WHITE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 1000
# Where a text stands, not what it says; the pages of two languages do not agree.
_SKIPPED = frozenset(
    (
        f"{OFFICE}annotation-end",
        f"{TEXT}page-number",
        f"{TEXT}page-count",
        f"{TEXT}page-continuation",
        f"{TEXT}tracked-changes",
        f"{TEXT}ruby-text",
        f"{TEXT}note-citation",
        f"{TEXT}number",
        f"{TEXT}script",
        f"{OFFICE}event-listeners",
        f"{OFFICE}forms",
    )
)
_PAGE_REFERENCES = frozenset((f"{TEXT}bookmark-ref", f"{TEXT}reference-ref", f"{TEXT}note-ref"))


@dataclass(frozen=True, slots=True)
class Region:
    """A tracked change: what was deleted, as paragraphs; None for an insertion."""

    deleted: tuple[_Element, ...] | None


@dataclass(slots=True)
class Inline:
    """One pass through the paragraphs of a story; a change may begin in one and end in another."""

    styles: Styles
    regions: Mapping[str, Region]
    reject: bool
    seen: Seen
    notes: list[tuple[str, _Element]] = field(default_factory=list)
    _gone: set[str] = field(default_factory=set)
    _put: set[str] = field(default_factory=set)
    _text: list[str] = field(default_factory=list)
    _hidden: list[str] = field(default_factory=list)
    _struck: list[str] = field(default_factory=list)
    _boxes: list[_Element] = field(default_factory=list)
    _after_space: bool = True

    @property
    def is_gone(self) -> bool:
        """Whether what comes next is not there once the changes are accepted or rejected."""
        return bool(self._gone)

    def text_of(self, paragraph: _Element, *, hidden: bool) -> tuple[str, list[_Element]]:
        """The text of a paragraph, and the boxes that hang on it. ``hidden``: by its section."""
        self._text, self._hidden, self._struck, self._boxes = [], [], [], []
        self._after_space = True
        look = self.styles.look("paragraph", paragraph.get(f"{TEXT}style-name"))
        field = paragraph.find(f".//{TEXT}hidden-paragraph")
        hidden = hidden or bool(look.hidden) or (field is not None and _is_hidden(field))
        self._walk(paragraph, hidden, bool(look.struck))
        for pieces, found in ((self._hidden, self.seen.hidden), (self._struck, self.seen.struck)):
            if "".join(pieces).strip():
                found.append("".join(pieces).strip())
        return "".join(self._text), self._boxes

    def mark(self, change: _Element) -> None:
        """A change's beginning or end that stands between paragraphs."""
        self._change(change, hidden=False, struck=False)

    def _walk(self, element: _Element, hidden: bool, struck: bool) -> None:
        self._emit(element.text, hidden, struck)
        for child in element:
            self._child(child, hidden, struck)
            self._emit(child.tail, hidden, struck)

    def _child(self, child: _Element, hidden: bool, struck: bool) -> None:
        tag = child.tag
        if tag == f"{TEXT}span":
            self._span(child, hidden, struck)
        elif tag == f"{TEXT}s":
            count = min(whole(child.get(f"{TEXT}c"), 1), _MOST_SPACES)
            self._emit_as_is(" " * count, hidden, struck)
        elif tag == f"{TEXT}tab":
            self._emit_as_is("\t", hidden, struck)
        elif tag == f"{TEXT}line-break":
            self._emit_as_is("\n", hidden, struck)
            self._after_space = True
        elif tag == f"{TEXT}note":
            self._note(child, hidden)
        elif tag == f"{OFFICE}annotation":
            self.seen.comments += 1
        elif tag in {f"{TEXT}change", f"{TEXT}change-start", f"{TEXT}change-end"}:
            self._change(child, hidden, struck)
        elif tag == f"{TEXT}hidden-text" and _is_hidden(child):
            self._hidden.append(child.get(f"{TEXT}string-value") or "")
        elif tag in _SKIPPED or (
            tag in _PAGE_REFERENCES and child.get(f"{TEXT}reference-format") == "page"
        ):
            return
        elif str(tag).startswith((DRAW, TABLE)):
            if not self.is_gone:
                self._boxes.append(child)
        else:
            self._walk(child, hidden, struck)

    def _span(self, span: _Element, hidden: bool, struck: bool) -> None:
        look = self.styles.look("text", span.get(f"{TEXT}style-name"))
        hidden = hidden if look.hidden is None else look.hidden
        struck = struck if look.struck is None else look.struck
        out = self._hidden if hidden else self._text
        before = len(out)
        self._walk(span, hidden, struck)
        if look.raised:
            out[before:] = [superscript("".join(out[before:]))]

    def _emit(self, text: str | None, hidden: bool, struck: bool) -> None:
        """White space counts once, however much of it stands in the file."""
        if not text or self.is_gone:
            return
        text = _WHITE.sub(" ", text.replace("\u00ad", ""))
        if self._after_space:
            text = text.removeprefix(" ")
        if text:
            self._emit_as_is(text, hidden, struck)
            self._after_space = text.endswith(" ")

    def _emit_as_is(self, text: str, hidden: bool, struck: bool) -> None:
        if self.is_gone:
            return
        self.seen.grow(len(text))
        (self._hidden if hidden else self._text).append(text)
        self._after_space = False
        if struck and not hidden:
            self._struck.append(text)

    def _note(self, note: _Element, hidden: bool) -> None:
        body = note.find(f"{TEXT}note-body")
        if body is not None and not hidden and not self.is_gone:
            self.notes.append((note.get(f"{TEXT}note-class", "footnote"), body))

    def _change(self, mark: _Element, hidden: bool, struck: bool) -> None:
        key = mark.get(f"{TEXT}change-id", "")
        region = self.regions.get(key)
        if region is None:
            return
        if mark.tag == f"{TEXT}change-end":
            self._gone.discard(key)
        elif mark.tag == f"{TEXT}change-start":
            # A deletion, too, may stand where it was, with a beginning and an end.
            if self.reject is (region.deleted is None):
                self._gone.add(key)
        elif self.reject and key not in self._put:
            # Once: a change may stand inside what it has deleted itself, or twice in another that does.
            self._put.add(key)
            for rank, paragraph in enumerate(region.deleted or ()):
                if rank:
                    self._emit_as_is(BREAK, hidden=False, struck=False)
                self._after_space = not self._text or self._text[-1] == BREAK
                self._walk(paragraph, hidden, struck)


def _is_hidden(element: _Element) -> bool:
    return element.get(f"{TEXT}is-hidden") == "true"
