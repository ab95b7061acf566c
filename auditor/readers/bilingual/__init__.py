"""Files that hold both versions, unit by unit. A new format is a file here and a line in ``BILINGUAL``.

A reader takes an open file and the languages asked for, and gives a ``UnitStream``; it raises
InputError without naming the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from io import BufferedReader
from pathlib import Path

from auditor.errors import InputError
from auditor.readers.bilingual.units import Languages, UnitStream

_TSV = "auditor.readers.bilingual.table:read_tsv"
_PO = "auditor.readers.bilingual.po:read_po"
_TMX = "auditor.readers.bilingual.tmx:read_tmx"
_XLIFF = "auditor.readers.bilingual.xliff:read_xliff"

BILINGUAL: dict[str, str] = {
    ".tsv": _TSV,
    ".csv": "auditor.readers.bilingual.table:read_csv",
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
_PO_START = re.compile(rb"(?:\s*#[^\n]*\n|\s+)*msg(?:id|ctxt)\s")
_OF_ROOT = {b"tmx": _TMX, b"xliff": _XLIFF}


def open_units(file: BufferedReader, path: Path, wanted: Languages = (None, None)) -> UnitStream:
    """The units of a bilingual file, by its suffix; told by its first bytes where it has none of these.

    What begins as no other format is TSV. Pipes are read as they come. Raises InputError, without
    the file's name, where it is empty or cannot be used at all.
    """
    # Looked at, not read: nobody can go back in a pipe.
    start = file.peek(1)
    if not start:
        raise InputError("is empty; give lines of source<TAB>target, or a TMX, XLIFF or PO file")
    reader = BILINGUAL.get(path.suffix.lower()) or _told(start)
    module, _, attribute = reader.partition(":")
    build: Callable[[BufferedReader, Languages], UnitStream] = getattr(
        import_module(module), attribute
    )
    return build(file, wanted)


def _told(start: bytes) -> str:
    text = start.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe \t\r\n")
    if text.startswith(b"<") and (root := _ROOT.search(text)):
        return _OF_ROOT[root[1]]
    return _PO if _PO_START.match(text) else _TSV
