"""TSV and CSV: a pair a line, and perhaps a recorded back-translation of the target."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from io import BufferedReader
from itertools import chain

from auditor.errors import InputError
from auditor.exchange.header import header_languages
from auditor.readers.bilingual.units import MAX_CELL, Fault, Languages, Unit, UnitStream
from auditor.readers.csv_records import Line, csv_records
from auditor.readers.sniff import known_format

MAX_LINE = 4 * MAX_CELL

_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
# Of fewer bytes nothing can be said.
_FEWEST_PAIRS = 8

Records = Iterator[tuple[int, list[str] | str]]


def read_tsv(file: BufferedReader, _wanted: Languages) -> UnitStream:
    """Cells between tabs; no quoting."""
    records = _after_header(_split(_lines(_text(file))))
    return UnitStream("tsv", records[0], _units(records[1], "tab"), "the target is empty")


def read_csv(file: BufferedReader, _wanted: Languages) -> UnitStream:
    """Cells between commas; a quoted one may span lines."""
    records = _after_header(csv_records(_lines(_text(file)), longest=MAX_LINE))
    return UnitStream("csv", records[0], _units(records[1], "comma"), "the target is empty")


def looks_wide(start: bytes) -> bool:
    """Whether a file begins as UTF-16 or UTF-32 does: with its mark, or NULs in every other place."""
    if start.startswith(_WIDE_MARKS):
        return True
    pairs = len(start) // 2
    return pairs >= _FEWEST_PAIRS and max(start[0::2].count(0), start[1::2].count(0)) > 0.4 * pairs


def _text(file: BufferedReader) -> BufferedReader:
    # Looked at, not read: nobody can go back in a pipe.
    start = file.peek(1)
    # With a NUL in it: "GIF87a" may be a word of a text on pictures.
    if b"\0" in start and (found := known_format(start)):
        raise InputError(f"is {found[0]}; save the pairs as TSV or CSV")
    if looks_wide(start):
        raise InputError("is UTF-16 or UTF-32, not UTF-8; save it again as UTF-8")
    return file


def _after_header(records: Records) -> tuple[Languages, Records]:
    """The languages that the first row names, if it does, and the rows of text."""
    first = next(records, None)
    if first is None:
        return (None, None), records
    named = None if isinstance(first[1], str) else header_languages(first[1])
    if named is None:
        return (None, None), chain([first], records)
    return (named[0] or None, named[1] or None), records


def _lines(file: BufferedReader) -> Iterator[Line]:
    """Line numbers from 1, with the text or what keeps it from being one."""
    number = 0
    while line := file.readline(MAX_LINE):
        number += 1
        if line.endswith(b"\n") or len(line) < MAX_LINE:
            yield _decoded(number, line.rstrip(b"\r\n"))
            continue
        # Too long to hold: skipped to its end.
        while line and not line.endswith(b"\n"):
            line = file.readline(MAX_LINE)
        yield Line(number, error=f"the line is longer than {MAX_LINE:,} bytes")


def _decoded(number: int, content: bytes) -> Line:
    try:
        return Line(number, content.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError as error:
        return Line(number, error=f"not UTF-8 at byte {error.start}")


def _split(lines: Iterator[Line]) -> Records:
    for line in lines:
        yield line.number, line.error or line.text.split("\t")


def _units(records: Records, separator: str) -> Iterator[Unit | Fault]:
    for line, cells in records:
        if isinstance(cells, str):
            yield Fault(line, cells)
        elif len(cells) not in {2, 3}:
            plural = "" if len(cells) == 1 else "s"
            yield Fault(
                line,
                f"{len(cells)} column{plural}; expected source, target and perhaps a "
                f"back-translation, with one {separator} between them",
            )
        else:
            back = cells[2] if len(cells) == 3 and cells[2].strip() else None
            yield Unit(line, cells[0], cells[1], back_translation=back)
