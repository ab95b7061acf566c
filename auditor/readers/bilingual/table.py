"""TSV and CSV: a pair a line, and perhaps a recorded back-translation of the target."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from io import BufferedReader
from itertools import chain

from auditor.errors import InputError
from auditor.readers.bilingual.columns import (
    Columns,
    begins_with_key,
    columns_named,
    holds_keys,
    names_columns,
)
from auditor.readers.bilingual.separators import Separator, said_separator, separator_of
from auditor.readers.bilingual.table_bytes import as_utf8, beginning
from auditor.readers.bilingual.units import MAX_CELL, Fault, Languages, Unit, UnitReader, UnitStream
from auditor.readers.csv_records import Line, csv_records

MAX_LINE = 4 * MAX_CELL

_MAX_PLACE = 200
# So many lines are looked at to tell what parts the cells.
_LOOK = 400
# Of a table without names, to tell whether its first column holds keys.
_FIRST_ROWS = 50

# A whole cell in quotes with quotes in it, each written twice.
_QUOTED = re.compile(r'(?:^|\t)"(?:[^"\t\r\n]|"")*""(?:[^"\t\r\n]|"")*"(?:\t|\r?$)', re.MULTILINE)

Records = Iterator[tuple[int, list[str] | str]]


def read_tsv(file: BufferedReader, wanted: Languages) -> UnitStream:
    """Cells between tabs; no quoting, unless quotes are doubled inside of quoted cells, as spreadsheets write it."""
    file, notes = as_utf8(file, wanted)
    lines = _lines(file)
    separator = Separator("\t")
    if _QUOTED.search(beginning(file).decode("utf-8-sig", "replace")):
        records = csv_records(lines, longest=MAX_LINE, separator=separator.mark)
        return _read("tsv", records, separator, wanted, notes)
    return _read("tsv", _split(lines), separator, wanted, notes)


def read_csv(file: BufferedReader, wanted: Languages) -> UnitStream:
    """Cells between commas, semicolons, tabs or bars, as the rows show; a quoted one may span lines."""
    file, notes = as_utf8(file, wanted)
    start = beginning(file).decode("utf-8-sig", "replace")
    lines = _lines(file)
    rows = start.splitlines()[:_LOOK]
    if not start.endswith(("\n", "\r")) and len(rows) > 1:
        rows.pop()  # of which there may be more
    said = said_separator(rows[0]) if rows else None
    if said:
        next(lines)
        rows = rows[1:]
    separator = separator_of(rows, names=partial(names_columns, wanted=wanted), said=said)
    in_doubt = (
        f"a {separator.name} stands in a cell without quotes, so that its cells cannot be told apart; "
        "put the cell in double quotes"
    )
    records = csv_records(
        lines,
        longest=MAX_LINE,
        separator=separator.mark,
        spaced=separator.spaced,
        in_doubt=in_doubt,
    )
    return _read("csv", records, separator, wanted, notes)


def _read(
    form: str, records: Records, separator: Separator, wanted: Languages, notes: tuple[str, ...]
) -> UnitStream:
    columns, records = _after_header(records, wanted)
    units = _units(records, columns, separator)
    notes = (*notes, columns.note) if columns.note else notes
    return UnitStream(form, columns.languages, units, "the target is empty", notes=notes)


def _after_header(records: Records, wanted: Languages) -> tuple[Columns, Records]:
    """The columns that the first row names, if it does, and the rows of text."""
    blank: list[tuple[int, list[str] | str]] = []
    first = next(records, None)
    while first is not None and len(blank) < _LOOK and not any(first[1]):
        blank.append(first)
        first = next(records, None)
    if first is None:
        return Columns(), iter(blank)
    cells = [] if isinstance(first[1], str) else first[1]
    if (columns := columns_named(cells, wanted)) is not None:
        return columns, records
    begun = [first]
    # Of a pipe no more is read than tells: a row at a time, while each begins with a key.
    while len(begun) < _FIRST_ROWS and begins_with_key(begun[-1][1]):
        if (row := next(records, None)) is None:
            break
        begun.append(row)
    if holds_keys([row for _, row in begun if not isinstance(row, str)]):
        raise InputError(
            "the first of its two columns holds keys, no text, so that there is one version in it; "
            "give a table of both, or name its columns in a first row"
        )
    return Columns(), chain([*blank, *begun], records)


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


def _units(records: Records, columns: Columns, separator: Separator) -> Iterator[Unit | Fault]:
    fewest = max(columns.source, columns.target) + 1
    # Without names a third cell is a back-translation, unless other rows say that it is half of a second.
    most = columns.count or (2 if separator.usual == 2 else 3)
    for line, cells in records:
        if isinstance(cells, str):
            yield Fault(line, cells)
            continue
        # Spreadsheets write as many cells in each row as the longest has.
        while len(cells) > most and not cells[-1].strip():
            cells = cells[:-1]  # noqa: PLW2901
        if fewest <= len(cells) <= most:
            back = _cell(cells, columns.back)
            place = _cell(cells, columns.place).strip()[:_MAX_PLACE]
            a, b = cells[columns.source], cells[columns.target]
            yield Unit(line, a, b, place, back_translation=back if back.strip() else None)
        else:
            yield Fault(line, _told(len(cells), columns, separator, most), unread=any(cells))


def _told(cells: int, columns: Columns, separator: Separator, most: int) -> str:
    said = f"{cells} column{'s' * (cells != 1)}; "
    if columns.count:
        said += f"the first row names {columns.count}"
    elif most == 2 and cells == 3:
        said += f"most rows have 2; put a cell that has a {separator.name} in it in double quotes"
    else:
        said += (
            "expected source, target and perhaps a back-translation, "
            f"with one {separator.name} between them"
        )
    return said


def _cell(cells: list[str], at: int) -> str:
    return cells[at] if 0 <= at < len(cells) else ""


TSV_READER = UnitReader(read_tsv)
CSV_READER = UnitReader(read_csv)
