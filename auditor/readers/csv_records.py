"""CSV records from lines as they come: a quoted cell may span lines, and a bad one costs no other."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

OPEN_QUOTE = "a quote opens in this line and does not close"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file without its end, or why it cannot be used."""

    number: int
    text: str = ""
    error: str = ""


def csv_records(
    lines: Iterator[Line],
    *,
    longest: int,
    separator: str = ",",
    spaced: bool = False,
    in_doubt: str = "",
) -> Iterator[tuple[int, list[str] | str]]:
    """The number of each record's first line, and its cells or what is wrong with it.

    A record that does not end within ``longest`` characters, or that is no CSV, is given up at its
    first line: the next record begins with the next line. So no more than that is ever held.
    ``spaced``: a space after ``separator``, one character, is no part of a cell; where it is not, ``in_doubt``
    is what to say of a record with such a space and no quotes: the mark is rather one of the text.
    """
    source = _Source(lines)
    while (first := source.begin()) is not None:
        if first.error:
            yield first.number, first.error
            continue
        pulled = source.record(first, longest)
        try:
            # Strict: what is no CSV is reported, and not read some other way.
            found = csv.reader(pulled, strict=True, delimiter=separator, skipinitialspace=spaced)
            cells = next(found, [])
        except csv.Error as error:
            yield first.number, _reason(str(error))
            source.give_back()
            continue
        if in_doubt and not spaced and _unquoted_space(cells, source.text):
            yield first.number, in_doubt
        else:
            yield first.number, cells


@dataclass(slots=True)
class _Source:
    """Lines of which those of a record given up can be read again."""

    lines: Iterator[Line]
    waiting: deque[Line] = field(default_factory=deque)
    held: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The lines of the record begun, as they stand."""
        return "\n".join(line.text for line in self.held)

    def begin(self) -> Line | None:
        """The first line of the next record; None at the end."""
        line = self.waiting.popleft() if self.waiting else next(self.lines, None)
        self.held = [line] if line is not None else []
        return line

    def record(self, first: Line, longest: int) -> Iterator[str]:
        """The text of that line and of as many more as are asked for."""
        yield first.text + "\n"
        size = len(first.text)
        while size <= longest:
            line = self.waiting.popleft() if self.waiting else next(self.lines, None)
            if line is None:
                return
            self.held.append(line)
            if line.error:
                return
            size += len(line.text) + 1
            yield line.text + "\n"

    def give_back(self) -> None:
        """Let all lines of the record but the first be read again."""
        self.waiting.extendleft(reversed(self.held[1:]))


def _unquoted_space(cells: list[str], text: str) -> bool:
    return any(
        cell.startswith(" ") and '"{}"'.format(cell.replace('"', '""')) not in text
        for cell in cells[1:]
    )


def _reason(error: str) -> str:
    if "unexpected end" in error:
        return OPEN_QUOTE
    if "field limit" in error:
        return "a cell is longer than 100,000 characters"
    if "new-line" in error:
        return "a line break stands in a cell without quotes"
    return f"not CSV: {error}"
