"""TSV and CSV: a pair a line, and perhaps a recorded back-translation of the target."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from itertools import chain

from auditor.errors import InputError
from auditor.exchange.header import header_languages
from auditor.readers.bilingual.units import MAX_CELL, Fault, Languages, Unit, UnitReader, UnitStream
from auditor.readers.csv_records import Line, csv_records
from auditor.readers.sniff import known_format

MAX_LINE = 4 * MAX_CELL

_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
# Of fewer bytes nothing can be said.
_FEWEST_PAIRS = 8

_BACK = frozenset({"back-translation", "back_translation", "back translation"})
# What says where a row belongs, the best first; as Weblate and translate-toolkit name it.
_PLACES = ("id", "key", "context", "location", "name")
_MAX_PLACE = 200

Records = Iterator[tuple[int, list[str] | str]]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column is what, -1 for one there is not; ``count`` is 0 where no row has named them."""

    source: int = 0
    target: int = 1
    back: int = 2
    place: int = -1
    count: int = 0


def read_tsv(file: BufferedReader, _wanted: Languages) -> UnitStream:
    """Cells between tabs; no quoting."""
    return _read("tsv", _split(_lines(_text(file))), "tab")


def read_csv(file: BufferedReader, _wanted: Languages) -> UnitStream:
    """Cells between commas; a quoted one may span lines."""
    return _read("csv", csv_records(_lines(_text(file)), longest=MAX_LINE), "comma")


def _read(form: str, records: Records, separator: str) -> UnitStream:
    languages, columns, records = _after_header(records)
    return UnitStream(form, languages, _units(records, columns, separator), "the target is empty")


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


def _after_header(records: Records) -> tuple[Languages, _Columns, Records]:
    """The languages and columns that the first row names, if it does, and the rows of text."""
    first = next(records, None)
    cells = [] if first is None or isinstance(first[1], str) else first[1]
    names = [cell.strip().lower() for cell in cells]
    languages = header_languages(cells)
    if names.count("source") == 1 and names.count("target") == 1:
        return (None, None), _named(names), records
    if languages is not None:
        columns = _named(["source", "target", *names[2:]]) if names[2:] else _Columns()
        return (languages[0] or None, languages[1] or None), columns, records
    return (None, None), _Columns(), records if first is None else chain([first], records)


def _named(names: list[str]) -> _Columns:
    back = next((at for at, name in enumerate(names) if name in _BACK), -1)
    place = next((names.index(name) for name in _PLACES if name in names), -1)
    return _Columns(names.index("source"), names.index("target"), back, place, len(names))


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


def _units(records: Records, columns: _Columns, separator: str) -> Iterator[Unit | Fault]:
    fewest = max(columns.source, columns.target) + 1
    for line, cells in records:
        if isinstance(cells, str):
            yield Fault(line, cells)
        elif fewest <= len(cells) <= (columns.count or 3):
            back = _cell(cells, columns.back)
            place = _cell(cells, columns.place).strip()[:_MAX_PLACE]
            a, b = cells[columns.source], cells[columns.target]
            yield Unit(line, a, b, place, back_translation=back if back.strip() else None)
        else:
            plural = "" if len(cells) == 1 else "s"
            expected = (
                f"the first row names {columns.count}"
                if columns.count
                else "expected source, target and perhaps a back-translation, "
                f"with one {separator} between them"
            )
            yield Fault(line, f"{len(cells)} column{plural}; {expected}")


def _cell(cells: list[str], at: int) -> str:
    return cells[at] if 0 <= at < len(cells) else ""


TSV_READER = UnitReader(read_tsv)
CSV_READER = UnitReader(read_csv)
