"""Qt Linguist's ``.ts``: every message that is not obsolete, each plural form a unit of its own.

Format: https://doc.qt.io/qt-6/linguist-ts-file-format.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BufferedReader
from itertools import chain

from auditor.errors import InputError
from auditor.exchange.xml_stream import stream
from auditor.readers.bilingual.plurals import gettext_rule
from auditor.readers.bilingual.units import (
    Languages,
    Unit,
    UnitReader,
    UnitStream,
    flowed,
    known_language,
)

_TEXTS = frozenset({"source", "translation", "numerusform", "name"})
_GONE = frozenset({"obsolete", "vanished"})
_MAX_PLACE = 200
_MAX_TEXT = 200_000


def read_ts(file: BufferedReader, _wanted: Languages) -> UnitStream:
    """The messages of a .ts file; its head names the languages. Raises InputError for TypeScript and for video."""
    start = file.peek(1).lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if not start.startswith(b"<"):
        raise InputError("is no Qt translation file, which begins with <TS>; give one")
    messages = _Messages()
    found = stream(file, messages)
    first = next(found, None)
    if first is None:
        raise InputError("has no messages; a .ts file has them in <context> elements")
    return UnitStream("ts", messages.languages, chain([first], found))


@dataclass(slots=True)
class _Messages:
    root: str = "TS"
    languages: Languages = (None, None)
    _context: str = ""
    _line: int = 0
    _id: str = ""
    _numerus: bool = False
    _state: str = ""
    _source: str = ""
    _translation: str = ""
    _forms: list[str] = field(default_factory=list)
    _parts: list[str] | None = None
    _size: int = 0
    _done: list[Unit] = field(default_factory=list)

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        if name == "TS":
            source = known_language(attributes.get("sourcelanguage"))
            self.languages = (source, known_language(attributes.get("language")))
        elif name == "message":
            self._line, self._id = line, attributes.get("id", "")
            self._numerus = attributes.get("numerus") == "yes"
            self._state = self._source = self._translation = ""
            self._forms = []
        if name == "translation":
            self._state = attributes.get("type", "")
        if name in _TEXTS:
            self._parts, self._size = [], 0
        elif name == "byte" and self._parts is not None:
            self._parts.append(_character(attributes.get("value", "")))

    def end(self, name: str) -> None:
        if name in _TEXTS:
            text = "".join(self._parts or ())
            self._parts = None
            if name == "name":
                self._context = text.strip()
            elif name == "source":
                self._source = text
            elif name == "numerusform":
                self._forms.append(text)
            elif not self._forms:
                self._translation = text
        elif name == "message" and self._state not in _GONE:
            self._done += self._units()

    def _units(self) -> Iterator[Unit]:
        place = (self._id or self._context)[:_MAX_PLACE]
        source = flowed(self._source)
        if not (self._numerus and any(self._forms)):
            yield Unit(self._line, source, flowed(self._translation), place, self._state)
            return
        rule = gettext_rule(self.languages[1])
        for form, text in enumerate(self._forms):
            yield Unit(
                self._line,
                source,
                flowed(text),
                f"{place} numerusform[{form}]".lstrip(),
                self._state,
                one_number=(False, form in rule.of_one_number),
                of_none=(False, form in rule.of_none),
            )

    def text(self, data: str) -> None:
        if self._parts is not None and self._size <= _MAX_TEXT:
            self._parts.append(data)
            self._size += len(data)

    def take(self) -> list[Unit]:
        done, self._done = self._done, []
        return done


def _character(value: str) -> str:
    """A character that XML cannot hold: ``x1b`` or ``27``."""
    try:
        return chr(int(value[1:], 16) if value.startswith("x") else int(value))
    except (ValueError, OverflowError):
        return ""


READER = UnitReader(read_ts)
