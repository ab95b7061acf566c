"""The bytes of a table as UTF-8 lines, whatever a spreadsheet saved them in: UTF-16, an old code page, CR alone."""

from __future__ import annotations

import codecs
import io
import re
from io import BufferedReader
from typing import TYPE_CHECKING

from auditor.errors import InputError
from auditor.languages import language
from auditor.readers.bilingual.units import Languages
from auditor.readers.decode import decode
from auditor.readers.sniff import known_format

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

# So much is looked at before the first row; of a pipe, what there is.
_LOOK = 1 << 18
# The longest mark first: that of UTF-16 LE begins that of UTF-32 LE.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Of fewer bytes nothing can be said.
_FEWEST_PAIRS = 8
_NUL_SHARE = 0.4
# A letter beyond ASCII beside another letter: a word, and not a stray byte.
_WORD = re.compile(r"[^\W\d_a-zA-Z][^\W\d_]|[^\W\d_][^\W\d_a-zA-Z]")


def beginning(file: BufferedReader) -> bytes:
    """The first bytes of a file, which are still to be read; of a pipe only what has come."""
    if not file.seekable():
        # Looked at, not read: nobody can go back in a pipe.
        return file.peek(1)
    here = file.tell()
    start = file.read(_LOOK)
    file.seek(here)
    return start


def wide_encoding(start: bytes) -> str | None:
    """UTF-16 or UTF-32 by its mark, or UTF-16 by NULs in every other place; else None."""
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding
    pairs = len(start) // 2
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if pairs >= _FEWEST_PAIRS and max(even, odd) > _NUL_SHARE * pairs:
        return "utf-16-be" if even > odd else "utf-16-le"
    return None


def as_utf8(file: BufferedReader, wanted: Languages) -> tuple[BufferedReader, tuple[str, ...]]:
    """The file as UTF-8 with lines that end in LF, and what is to be said of how it was read.

    Raises InputError where it is another format.
    """
    start = beginning(file)
    # With a NUL in it: "GIF87a" may be a word of a text on pictures.
    if b"\0" in start and (found := known_format(start)):
        raise InputError(f"is {found[0]}; save the pairs as TSV or CSV")
    encoding = wide_encoding(start)
    encoding, notes = (encoding, ()) if encoding else _code_page(start, wanted)
    text = start.decode(encoding or "latin-1", "ignore")
    old_ends = "\r" in text and "\n" not in text
    if encoding is None and not old_ends:
        return file, notes
    transcoded = _AsUtf8(file, encoding, old_ends=old_ends)
    return BufferedReader(transcoded, 1 << 16), notes


def _code_page(start: bytes, wanted: Languages) -> tuple[str | None, tuple[str, ...]]:
    """The code page of a table that is plainly no UTF-8; None where it may well be."""
    lines = [line for line in start.splitlines() if not line.isascii()]
    if start.count(b"\n") > 1:
        lines = lines[:-1] if len(start) == _LOOK else lines
    valid = sum(map(_is_utf8, lines))
    if not lines or 2 * valid >= len(lines) or b"\0" in start:
        return None, ()
    hint = next((code for code in wanted if code and language(code).writing.code_pages), None)
    try:
        found = decode(b"\n".join(lines), language=hint or wanted[1] or wanted[0])
    except InputError:
        return None, ()
    if not _WORD.search(found.text):
        return None, ()
    note = f"read as {found.encoding}, as it is no UTF-8; save it as UTF-8 to be sure"
    return found.encoding, (note,)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


class _AsUtf8(io.RawIOBase):
    """Bytes in another encoding, read as UTF-8; None leaves them as they are."""

    def __init__(self, file: BufferedReader, encoding: str | None, *, old_ends: bool) -> None:
        self._file = file
        self._name = (encoding or "utf-8").upper()
        self._decoder = codecs.getincrementaldecoder(encoding)() if encoding else None
        self._old_ends = old_ends
        self._ready = b""
        self._at_end = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer)
        while not self._ready and not self._at_end:
            chunk = self._file.read1(1 << 16)
            self._at_end = not chunk
            self._ready = self._decoded(chunk)
        size = min(len(view), len(self._ready))
        view[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        return size

    def _decoded(self, chunk: bytes) -> bytes:
        if self._decoder is not None:
            try:
                chunk = self._decoder.decode(chunk, not chunk).encode("utf-8", "surrogatepass")
            except UnicodeDecodeError:
                raise InputError(f"breaks off: not {self._name}; save it again as UTF-8") from None
        return chunk.replace(b"\r", b"\n") if self._old_ends else chunk
