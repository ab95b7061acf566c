"""A file in, a document out; the reader is chosen by the suffix.

A new format is a file here and a line in ``READERS``.
"""

from __future__ import annotations

from pathlib import Path

from auditor.errors import InputError
from auditor.model import Document
from auditor.paths import STDIN, shown
from auditor.plugins import load
from auditor.readers.bilingual import BILINGUAL
from auditor.readers.opening import opened
from auditor.readers.pieces import in_pieces
from auditor.readers.sniff import known_format
from auditor.readers.source import FileBytes, Reader
from auditor.settings import TRACKED_CHANGES

__all__ = [
    "MAX_BYTES",
    "MAX_LINES",
    "MAX_PACKED_BYTES",
    "READERS",
    "read",
    "read_whole",
]

READERS: dict[str, str] = {
    ".txt": "auditor.readers.plain.text:READER",
    ".text": "auditor.readers.plain.text:READER",
    ".md": "auditor.readers.plain.markdown:READER",
    ".markdown": "auditor.readers.plain.markdown:READER",
    **dict.fromkeys((".docx", ".docm", ".dotx", ".dotm"), "auditor.readers.docx.document:READER"),
    **dict.fromkeys((".odt", ".ott"), "auditor.readers.odt.document:READER"),
    ".fodt": "auditor.readers.odt.document:FLAT_READER",
    **dict.fromkeys((".html", ".htm", ".xhtml"), "auditor.readers.html:READER"),
    ".pdf": "auditor.readers.pdf:READER",
    **dict.fromkeys((".srt", ".vtt"), "auditor.readers.subtitles.document:READER"),
}

# A statement of this size would be thousands of pages; past it a mistake is the likelier case.
MAX_BYTES = 10_000_000
# Of these most bytes are pictures and fonts, which no reader unpacks.
MAX_PACKED_BYTES = 50_000_000
MAX_LINES = 200_000

# Bilingual files, as `auditor.readers.bilingual` reads them; a table may be a document as well.
_BOTH_VERSIONS = frozenset(BILINGUAL) - {".tsv", ".csv"}


def read(
    path: Path, *, language: str | None = None, tracked_changes: str = TRACKED_CHANGES[0]
) -> Document:
    """The document in a file. A suffix no reader claims is read as plain text, if it is text.

    ``-`` is stdin: plain text, or another format if its first bytes say so.

    ``language`` is kept in the document and helps to tell old code pages apart; ``tracked_changes``
    is one of `auditor.settings.TRACKED_CHANGES`. Raises InputError, naming the file, when it is
    missing, a directory, not readable, empty, too large, binary or in no encoding that can be detected.
    """
    name = shown(path)
    if path.suffix.lower() in _BOTH_VERSIONS:
        raise InputError(f"{name}: holds both versions, unit by unit; give it to audit pairs")
    reader = load(READERS.get(path.suffix.lower(), READERS[".txt"]), Reader)
    data = read_whole(path, most=MAX_PACKED_BYTES if reader.packed else MAX_BYTES)
    if reader.text:
        _require_few_lines(data, name)
        if found := known_format(data):
            reader = _reader_of(found, path)
    place = name if path == STDIN else str(path)
    file = FileBytes(data, place, Document.digest(data), language, tracked_changes)
    try:
        document = in_pieces(reader.read(file))
    except InputError as error:
        raise InputError(f"{name}: {error}") from error
    except Exception as error:  # a fault of a reader's, or of a library's it uses
        raise InputError(
            f"{name}: breaks its reader ({type(error).__name__}); save it again, or as plain text"
        ) from error
    if not document.blocks:
        raise InputError(f"{name}: has no text in it; give a file with the statement's text")
    return document


def _reader_of(found: tuple[str, str], path: Path) -> Reader:
    """Who reads a format detected by its first bytes: stdin has no suffix, a file should have its own."""
    what, suffix = found
    if suffix in _BOTH_VERSIONS:
        raise InputError(
            f"{shown(path)}: is {what}, both versions in one; give it its own suffix, {suffix}"
        )
    if suffix not in READERS:
        known = ", ".join(READERS)
        raise InputError(
            f"{shown(path)}: {what}, which audit does not read; save it as one of {known}"
        )
    if path != STDIN:
        raise InputError(f"{shown(path)}: is {what}; give it its own suffix, {suffix}")
    return load(READERS[suffix], Reader)


def read_whole(path: Path, *, most: int = MAX_BYTES) -> bytes:
    """The bytes of a file or of stdin. Raises InputError where there are none, or more than ``most``."""
    name = shown(path)
    with opened(path) as file:
        # Not stat: the limit must hold for pipes and devices too.
        data = file.read(most + 1)
    if len(data) > most:
        raise InputError(
            f"{name}: larger than {most // 1_000_000} MB; give the statement alone, or cut it up"
        )
    if not data.strip():
        raise InputError(f"{name}: is empty; give a file with the statement's text")
    return data


def _require_few_lines(data: bytes, name: str) -> None:
    if max(data.count(b"\n"), data.count(b"\r")) > MAX_LINES:
        raise InputError(f"{name}: more than {MAX_LINES:,} lines; give the statement alone")
