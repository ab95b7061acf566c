"""Files that hold both versions, unit by unit. A new format is a file here and a line in ``BILINGUAL``."""

from __future__ import annotations

import re
from io import BufferedReader
from pathlib import Path

from auditor.errors import InputError
from auditor.plugins import load
from auditor.readers.bilingual.units import Languages, UnitReader, UnitStream

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
}

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
    return load(reader, UnitReader).read(file, wanted)


def _told(start: bytes) -> str:
    text = start.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe \t\r\n")
    if text.startswith(b"<") and (root := _ROOT.search(text)):
        return _OF_ROOT[root[1]]
    return _PO if _PO_START.match(text) else _TSV
