"""XLIFF 1.x and 2.x: the segments of every unit that is to be translated.

Sources: https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html and
https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BufferedReader
from itertools import chain

from auditor.errors import InputError
from auditor.exchange.xml_stream import stream
from auditor.languages import primary
from auditor.readers.bilingual.plurals import as_plural
from auditor.readers.bilingual.units import (
    Fault,
    Languages,
    Unit,
    UnitReader,
    UnitStream,
    flowed,
    known_language,
)
from auditor.readers.bilingual.xliff_text import Captured, Text

_UNITS = frozenset({"trans-unit", "unit"})
_CONTENT = frozenset({"source", "target", "seg-source"})
# Where a source and a target stand that are the unit's own, and not a suggestion for it.
_OWNERS = frozenset({"trans-unit", "segment"})
# A PO file's header, which converters hand on as a unit.
_PO_HEADER = "x-gettext-domain-header"
_MAX_ID = 200
_MAX_DATA = 5000


def read_xliff(file: BufferedReader, wanted: Languages) -> UnitStream:
    """The segments of an XLIFF file. Units of parts in other languages than wanted are reported as faults.

    Left out: what is marked as not to be translated, alternatives, notes. Inline codes stand beside the text.
    """
    found = stream(file, _Units())
    first = next(found, None)
    if first is None:
        raise InputError("has no units to be translated; an XLIFF file has them in <file> elements")
    languages = known_language(first.languages[0]), known_language(first.languages[1])
    chosen = wanted[0] or languages[0], wanted[1] or languages[1]
    return UnitStream("xliff", languages, _in_languages(chain([first], found), chosen))


@dataclass(frozen=True, slots=True)
class _Found:
    unit: Unit
    languages: Languages


def _in_languages(found: Iterator[_Found], chosen: Languages) -> Iterator[Unit | Fault]:
    languages: Languages | None = None
    other = ""
    for one in found:
        if one.languages != languages:  # once a part, not once a unit
            languages = one.languages
            other = _other_languages(languages, chosen)
        if other:
            yield Fault(one.unit.line, other, one.unit.place, unread=False)
        elif one.unit.a or one.unit.b:
            yield one.unit


def _other_languages(languages: Languages, chosen: Languages) -> str:
    """What is wrong with the languages of a part of the file, "" where they are those wanted."""
    for code, wants in zip(languages, chosen, strict=True):
        has = known_language(code)
        if has and wants and primary(has) != primary(wants):
            return f"in {has}, not in {wants}; see -s and -t"
    return ""


@dataclass(slots=True)
class _Unit:
    """A trans-unit of 1.x, or the current segment of a unit of 2.x."""

    id: str
    line: int
    state: str = ""
    texts: dict[str, Captured] = field(default_factory=dict)

    def complete(self) -> Iterator[Unit]:
        """The unit, or each of the segments that both its sides are marked with (1.2)."""
        source = self.texts.get("seg-source") or self.texts.get("source") or Captured()
        target = self.texts.get("target") or Captured()
        if not (source.segments and target.segments):
            both = source.codes, target.codes
            a, b = flowed(source.text), flowed(target.text)
            yield Unit(self.line, a, b, self.id, self.state, codes=both)
            return
        for mark in dict.fromkeys((*source.segments, *target.segments)):
            a, b = (flowed(side.segments.get(mark, "")) for side in (source, target))
            place = f"{self.id}/{mark}" if len(source.segments) > 1 else self.id
            both = source.segment_codes.get(mark, ()), target.segment_codes.get(mark, ())
            yield Unit(self.line, a, b, place, self.state, codes=both)


@dataclass(slots=True)
class _Units:
    root: str = "xliff"
    _stack: list[str] = field(default_factory=list)
    # By depth: whether what stands there is to be translated.
    _translate: list[bool] = field(default_factory=lambda: [True])
    _of_all: tuple[str, str] = ("", "")
    _languages: Languages = (None, None)
    # Of each group that is open, whether it holds the plural forms of a PO file.
    _plural: list[bool] = field(default_factory=list)
    _id: str = ""
    _segments: int = 0
    # Of a unit of 2.x what its codes stand for, and the name of what is being read.
    _data: dict[str, str] = field(default_factory=dict)
    _named: str = ""
    _unit: _Unit | None = None
    _text: Text | None = None
    _done: list[_Found] = field(default_factory=list)

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        parent = self._stack[-1] if self._stack else ""
        self._stack.append(name)
        if name == "group":
            self._plural.append("plural" in attributes.get("restype", "").lower())
        # Inside a text it is its words that are not to be translated, and they stay in it.
        said = "" if self._text else attributes.get("translate", "")
        if attributes.get("restype") == _PO_HEADER:
            said = "no"
        self._translate.append(said != "no" if said else self._translate[-1])
        if self._text is not None:
            self._text.start(name, attributes)
        elif name == "xliff":
            self._of_all = (attributes.get("srcLang", ""), attributes.get("trgLang", ""))
        elif name == "file":
            self._languages = (
                attributes.get("source-language") or self._of_all[0],
                attributes.get("target-language") or self._of_all[1],
            )
        elif name in _UNITS:
            self._id = attributes.get("id", "")[:_MAX_ID]
            self._segments = 0
            self._data = {}
            approved = "approved" if attributes.get("approved") == "yes" else ""
            self._unit = _Unit(self._id, line, approved) if name == "trans-unit" else None
        elif name == "segment":
            self._segments += 1
            own = attributes.get("id", "")[:_MAX_ID] or str(self._segments)
            alone = self._segments == 1 and "id" not in attributes
            place = self._id if alone else f"{self._id}/{own}"
            self._unit = _Unit(place, line, attributes.get("state", ""))
        elif name in _CONTENT and parent in _OWNERS and self._unit is not None:
            self._unit.state = attributes.get("state", "") or self._unit.state
            self._text = Text(self._data)
        elif name == "data" and parent == "originalData":
            self._named = attributes.get("id", "")

    def end(self, name: str) -> None:
        self._stack.pop()
        if name == "group":
            self._plural.pop()
        translate = self._translate.pop()
        if self._text is not None:
            closed = name in _CONTENT and self._stack[-1] in _OWNERS
            if closed and self._unit is not None:
                self._unit.texts.setdefault(name, self._text.captured())
                self._text = None
            else:
                self._text.end(name)
        elif name == "data":
            self._named = ""
        elif name in _OWNERS and self._unit is not None:
            if translate:
                languages = known_language(self._languages[0]), known_language(self._languages[1])
                plural = any(self._plural)
                self._done += (
                    _Found(as_plural(unit, languages, numbered=plural), self._languages)
                    for unit in self._unit.complete()
                )
            self._unit = None

    def text(self, data: str) -> None:
        if self._text is not None:
            self._text.add(data)
        elif self._named and len(self._data) < _MAX_DATA:
            before = self._data.get(self._named, "")
            self._data[self._named] = (before + data)[:_MAX_ID]

    def take(self) -> list[_Found]:
        done, self._done = self._done, []
        return done


READER = UnitReader(read_xliff)
