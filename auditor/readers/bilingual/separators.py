"""What parts the cells of a CSV file: spreadsheets write what the system's language has for a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.readers.csv_records import Line, csv_records

# RFC 4180's first; semicolons are what Excel writes where the comma is the decimal mark.
SEPARATORS = (",", ";", "\t", "|")
NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
# Excel's own first line: what parts the cells of the rest.
_SAID = re.compile(r'"?sep=(.)"?[\r\n;,\t]*', re.IGNORECASE)
_RECORDS = 200


@dataclass(frozen=True, slots=True)
class Separator:
    """What parts cells; ``spaced``: a space after it belongs to none. ``usual``: cells of most rows, 0: not told."""

    mark: str = ","
    spaced: bool = False
    usual: int = 0

    @property
    def name(self) -> str:
        """What it is called."""
        return NAMES.get(self.mark, repr(self.mark))


def said_separator(first: str) -> str | None:
    """What a line ``sep=;`` says parts the cells; None for any other line."""
    found = _SAID.fullmatch(first.strip(" \ufeff"))
    return found[1] if found else None


def separator_of(
    lines: Sequence[str], *, names: Callable[[Sequence[str]], bool], said: str | None = None
) -> Separator:
    """What parts the cells of these first lines: what ``names`` columns in the first, or makes even rows.

    A mark that a space follows, or that stands between two digits, is rather one of the text.
    """
    best = Separator(said or SEPARATORS[0])
    highest = (False, -1.0, 0)
    for mark in (said,) if said else SEPARATORS:
        rows = _rows(lines, mark)
        several = [len(row) for row in rows if len(row) > 1]
        if not several:
            continue
        usual, times = Counter(several).most_common(1)[0]
        spaces, digits = _spaces(rows), _digits(rows)
        # After every mark it is a way of writing tables, if a rare one.
        inside = max(digits, 0.1) if spaces == 1 else max(spaces, digits)
        # Of two that fit as well, the one with fewer cells: the other's may be decimal marks.
        score = (names(rows[0]), times / len(rows) * (1 - inside), -usual)
        if score > highest:
            highest = score
            best = Separator(mark, spaced=spaces == 1, usual=usual)
    return best


def _rows(lines: Sequence[str], mark: str) -> list[list[str]]:
    numbered = (Line(number, line) for number, line in enumerate(lines, 1))
    found = csv_records(numbered, longest=1 << 16, separator=mark)
    rows = []
    for _, cells in found:
        rows.append([] if isinstance(cells, str) else cells)
        if len(rows) >= _RECORDS:
            break
    return [row for row in rows if row != [""]] or [[]]


def _spaces(rows: Sequence[Sequence[str]]) -> float:
    after = [cell for row in rows for cell in row[1:] if cell]
    return sum(cell.startswith(" ") for cell in after) / len(after) if after else 0.0


def _digits(rows: Sequence[Sequence[str]]) -> float:
    """The share of marks with a digit on both sides."""
    sides = [(a[-1:], b[:1]) for row in rows for a, b in pairwise(row)]
    return sum(a.isdigit() and b.isdigit() for a, b in sides) / len(sides) if sides else 0.0
