"""Files that hold both versions, unit by unit. A new format is a file here and a line in ``BILINGUAL``."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BufferedReader
from pathlib import Path

from auditor.errors import InputError
from auditor.plugins import load
from auditor.readers.bilingual.units import Fault, Languages, Unit, UnitReader, UnitStream
from auditor.readers.plain.letter_order import stored_backwards

_TSV = "auditor.readers.bilingual.table:TSV_READER"
_PO = "auditor.readers.bilingual.po:READER"
_TMX = "auditor.readers.bilingual.tmx:READER"
_XLIFF = "auditor.readers.bilingual.xliff:READER"

BILINGUAL: dict[str, str] = {
    ".tsv": _TSV,
    ".csv": "auditor.readers.bilingual.table:CSV_READER",
    ".tmx": _TMX,
    ".po": _PO,
    ".xliff": _XLIFF,
    ".xlf": _XLIFF,
    # XLIFF 1.2 as memoQ, Trados Studio, Phrase and Wordfast name it.
    ".mqxliff": _XLIFF,
    ".sdlxliff": _XLIFF,
    ".mxliff": _XLIFF,
    ".txlf": _XLIFF,
    ".ts": "auditor.readers.bilingual.qt_ts:READER",
    ".xcstrings": "auditor.readers.bilingual.xcstrings:READER",
}

_TURNED = (
    "the letters of the {side} are stored in reverse, as they are seen and not as they are read: "
    "save it again from a program that shows them rightly"
)
_ROOT = re.compile(rb"<(?:[\w.-]+:)?(tmx|xliff)[\s>/]")
# Possessive: comments and blank lines are read in one way only.
_PO_START = re.compile(rb"(?:#[^\n]*\n|\s+)*+msg(?:id|ctxt)\s")
_OF_ROOT = {b"tmx": _TMX, b"xliff": _XLIFF}


def open_units(file: BufferedReader, path: Path, wanted: Languages = (None, None)) -> UnitStream:
    """The units of a bilingual file, by its suffix, or by its first bytes where it has none of these.

    What begins as no other format is TSV. Pipes are read as they come. Raises InputError, without
    the file's name, where it is empty or cannot be used at all.
    """
    # Looked at, not read: nobody can go back in a pipe.
    start = file.peek(1)
    if not start:
        raise InputError("is empty; give lines of source<TAB>target, or a TMX, XLIFF or PO file")
    reader = BILINGUAL.get(path.suffix.lower()) or _told(start)
    stream = load(reader, UnitReader).read(file, wanted)
    return replace(stream, units=map(in_order, stream.units))


def begins_with_both(file: BufferedReader) -> bool:
    """Whether a file begins as XLIFF, TMX or PO does, whatever its name."""
    return _told(file.peek(1)) != _TSV


def in_order(unit: Unit | Fault) -> Unit | Fault:
    """The unit, a fault where a text of it is stored backwards: no check could read it."""
    if isinstance(unit, Unit):
        for side, text in (("source", unit.a), ("target", unit.b)):
            if stored_backwards(text):
                return Fault(unit.line, _TURNED.format(side=side), unit.place)
    return unit


def _told(start: bytes) -> str:
    text = start.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe \t\r\n")
    if text.startswith(b"<") and (root := _ROOT.search(text)):
        return _OF_ROOT[root[1]]
    return _PO if _PO_START.match(text) else _TSV
