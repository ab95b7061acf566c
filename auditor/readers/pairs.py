"""Pre-aligned pairs from a TSV or CSV file, one at a time: memory does not grow with the file."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from auditor.errors import InputError

# A segment of a translation is a sentence or a paragraph; beyond this the file is something else.
MAX_CELL = 100_000
MAX_LINE = 4 * MAX_CELL


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
    """The lines of a pairs file in order: A, B and optionally a back-translation of B.

    TSV (no header, no quoting) or, for the suffix .csv, CSV. A line that is not a pair comes back as
    a ``BadLine``. Raises InputError for a file that cannot be opened or is empty.
    """
    if not path.exists():
        raise InputError(f"{path}: no such file; check the path")
    if path.is_dir():
        raise InputError(f"{path}: is a directory; give a file of pairs")
    try:
        file = path.open("rb")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from error
    with file:
        if not file.read(1):
            raise InputError(f"{path}: is empty; give lines of source<TAB>target")
        file.seek(0)
        for index, (line, content) in enumerate(_lines(file)):
            yield _pair(index, line, content, comma=path.suffix.lower() == ".csv")


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Line numbers from 1 and contents; None for a line too long to hold, skipped to its end."""
    number = 0
    while line := file.readline(MAX_LINE):
        number += 1
        if line.endswith(b"\n") or len(line) < MAX_LINE:
            yield number, line.rstrip(b"\r\n")
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(MAX_LINE)
        yield number, None


def _pair(index: int, line: int, content: bytes | None, *, comma: bool) -> TextPair | BadLine:
    if content is None:
        return BadLine(index, line, f"the line is longer than {MAX_LINE:,} bytes")
    try:
        text = content.decode("utf-8-sig" if line == 1 else "utf-8")
    except UnicodeDecodeError as error:
        return BadLine(index, line, f"not UTF-8 at byte {error.start}")
    cells = next(csv.reader([text]), []) if comma else text.split("\t")
    if len(cells) not in {2, 3}:
        separator = "comma" if comma else "tab"
        plural = "" if len(cells) == 1 else "s"
        return BadLine(
            index,
            line,
            f"{len(cells)} column{plural}; expected source, target and perhaps a "
            f"back-translation, with one {separator} between them",
        )
    for name, cell in zip(("source", "target"), cells, strict=False):
        if not cell.strip():
            return BadLine(index, line, f"the {name} is empty")
        if len(cell) > MAX_CELL:
            return BadLine(index, line, f"the {name} is longer than {MAX_CELL:,} characters")
    back = cells[2] if len(cells) == 3 and cells[2].strip() else None
    return TextPair(index, line, cells[0], cells[1], back)
