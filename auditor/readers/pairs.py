"""Pre-aligned pairs from a TSV or CSV file, one at a time: memory does not grow with the file."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from auditor.errors import InputError
from auditor.readers import shown
from auditor.readers.csv_records import Line, csv_records

# A segment of a translation is a sentence or a paragraph; beyond this the file is something else.
MAX_CELL = 100_000
MAX_LINE = 4 * MAX_CELL

_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
# Of fewer bytes nothing can be said.
_FEWEST_PAIRS = 8


@dataclass(frozen=True, slots=True)
class TextPair:
    """One line: A, B and, where recorded, B translated back into A's language."""

    index: int
    line: int
    a: str
    b: str
    back_translation: str | None = None


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is not a pair, and why."""

    index: int
    line: int
    error: str


def read_pairs(path: Path) -> Iterator[TextPair | BadLine]:
    """The pairs of a file in order: A, B and optionally a back-translation of B.

    TSV (no header, no quoting) or, for the suffix .csv, CSV, whose quoted cells may span lines. What
    is not a pair comes back as a ``BadLine``. Pipes are read as they come. Raises InputError for a
    file that cannot be opened, is empty, or is UTF-16.
    """
    name = shown(path)
    try:
        file = path.open("rb")
    except FileNotFoundError:
        raise InputError(f"{name}: no such file; check the path") from None
    except IsADirectoryError:
        raise InputError(f"{name}: is a directory; give a file of pairs") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{name}: cannot be read ({reason})") from None
    comma = path.suffix.lower() == ".csv"
    with file:
        # Looked at, not read: nobody can go back in a pipe.
        start = file.peek(1)
        if not start:
            raise InputError(f"{name}: is empty; give lines of source<TAB>target")
        if _looks_wide(start):
            raise InputError(f"{name}: is UTF-16 or UTF-32, not UTF-8; save it again as UTF-8")
        lines = _lines(file)
        records = csv_records(lines, longest=MAX_LINE) if comma else _split(lines)
        for index, (line, cells) in enumerate(records):
            if isinstance(cells, str):
                yield BadLine(index, line, cells)
            else:
                yield _pair(index, line, cells, separator="comma" if comma else "tab")


def _looks_wide(start: bytes) -> bool:
    """Whether a file begins as UTF-16 or UTF-32 does: with its mark, or NULs in every other place."""
    if start.startswith(_WIDE_MARKS):
        return True
    pairs = len(start) // 2
    return pairs >= _FEWEST_PAIRS and max(start[0::2].count(0), start[1::2].count(0)) > 0.4 * pairs


def _lines(file: BinaryIO) -> Iterator[Line]:
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


def _split(lines: Iterator[Line]) -> Iterator[tuple[int, list[str] | str]]:
    for line in lines:
        yield line.number, line.error or line.text.split("\t")


def _pair(index: int, line: int, cells: list[str], *, separator: str) -> TextPair | BadLine:
    if len(cells) not in {2, 3}:
        plural = "" if len(cells) == 1 else "s"
        return BadLine(
            index,
            line,
            f"{len(cells)} column{plural}; expected source, target and perhaps a "
            f"back-translation, with one {separator} between them",
        )
    for name, cell in zip(("source", "target", "back-translation"), cells, strict=False):
        if not cell.strip() and name != "back-translation":
            return BadLine(index, line, f"the {name} is empty")
        if len(cell) > MAX_CELL:
            return BadLine(index, line, f"the {name} is longer than {MAX_CELL:,} characters")
    back = cells[2] if len(cells) == 3 and cells[2].strip() else None
    return TextPair(index, line, cells[0], cells[1], back)
