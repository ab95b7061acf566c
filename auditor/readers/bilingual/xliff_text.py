"""The text of a source or target in XLIFF: inline codes left out, marked segments apart."""

from __future__ import annotations

from dataclasses import dataclass, field

from auditor.errors import InputError
from auditor.exchange.inline_codes import CODES, SPANS, code_of, end_of
from auditor.model import Code
from auditor.readers.bilingual.units import MAX_CELL

# Their text is the unit's: spans of formatting and marks.
_TRANSPARENT = frozenset({"g", "mrk", "pc"})
_MAX_SEGMENTS = 5000
_MAX_CODES, _MAX_CONTENT = 5000, 200
_MAX_TEXT = 50 * MAX_CELL


@dataclass(frozen=True, slots=True)
class Captured:
    """The whole text, and by its number each segment marked in it (1.2: ``mrk mtype="seg"``); the codes of both."""

    text: str = ""
    segments: dict[str, str] = field(default_factory=dict)
    codes: tuple[Code, ...] = ()
    segment_codes: dict[str, tuple[Code, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Element:
    name: str
    attributes: dict[str, str]
    code: bool
    content: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Text:
    """Collects a text; of more than ``MAX_CELL`` characters only that there are more.

    ``data``: what the codes of a unit stand for, by its name (2.x: ``originalData``).
    """

    data: dict[str, str] = field(default_factory=dict)

    _parts: list[str] = field(default_factory=list)
    _size: int = 0
    _segments: dict[str, list[str]] = field(default_factory=dict)
    _sizes: dict[str, int] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)
    _hidden: int = 0
    _codes: list[tuple[str, Code]] = field(default_factory=list)
    # What is open: a code with its content, a span, or neither.
    _elements: list[_Element] = field(default_factory=list)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element inside the text. What is no span is a code, in 1.x with the original's markup."""
        inside = self._open[-1] if self._open else ""
        if name == "mrk" and attributes.get("mtype") == "seg" and not self._hidden:
            inside = attributes.get("mid", "") or str(len(self._segments) + 1)
            self._segments.setdefault(inside, [])
            if len(self._segments) > _MAX_SEGMENTS:
                raise InputError(f"a unit has more than {_MAX_SEGMENTS:,} segments")
        self._open.append(inside)
        own = name in CODES and not self._hidden
        element = _Element(name, attributes, own)
        self._elements.append(element)
        if name in SPANS and not self._hidden:
            self._add_code(code_of(name, attributes, number=len(self._codes)))
        if name not in _TRANSPARENT:
            if _breaks(attributes):
                self.add(" ")
            self._hidden += 1

    def end(self, name: str) -> None:
        """The element closes."""
        if name not in _TRANSPARENT:
            self._hidden -= 1
        element = self._elements.pop()
        if element.code:
            content = "".join(element.content) or self.data.get(_reference(element.attributes), "")
            number = len(self._codes)
            self._add_code(code_of(name, element.attributes, content=content, number=number))
        elif name in SPANS and not self._hidden:
            self._add_code(end_of(code_of(name, element.attributes)))
        self._open.pop()

    def _add_code(self, code: Code) -> None:
        if len(self._codes) < _MAX_CODES:
            self._codes.append((self._open[-1] if self._open else "", code))

    def add(self, data: str) -> None:
        """Some of the text, or of a code's content, which is none of it."""
        if self._hidden:
            if self._elements and self._elements[-1].code:
                self._elements[-1].content.append(data[:_MAX_CONTENT])
            return
        if self._size <= MAX_CELL:
            self._parts.append(data[: MAX_CELL + 1 - self._size])
        self._size += len(data)
        if self._size > _MAX_TEXT:
            raise InputError(f"a unit has more than {_MAX_TEXT:,} characters")
        mark = self._open[-1] if self._open else ""
        if mark and (size := self._sizes.get(mark, 0)) <= MAX_CELL:
            self._segments[mark].append(data[: MAX_CELL + 1 - size])
            self._sizes[mark] = size + len(data)

    def captured(self) -> Captured:
        """What was collected."""
        segments = {mark: "".join(parts) for mark, parts in self._segments.items()}
        codes = {
            mark: tuple(code for of, code in self._codes if of == mark) for mark in self._segments
        }
        return Captured("".join(self._parts), segments, tuple(c for _, c in self._codes), codes)


def _reference(attributes: dict[str, str]) -> str:
    return attributes.get("dataRef", "") or attributes.get("dataRefStart", "")


def _breaks(attributes: dict[str, str]) -> bool:
    """Whether a code stands for a line or page break, or a character of its own (2.x: ``cp``)."""
    kind = attributes.get("ctype", "") or attributes.get("subType", "").rpartition(":")[2]
    return kind in {"lb", "pb"} or "hex" in attributes
