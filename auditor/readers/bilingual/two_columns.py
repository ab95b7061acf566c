"""Both versions in one document: a table with a column for each language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.errors import InputError
from auditor.languages import is_language, primary
from auditor.languages.detection import detect_language
from auditor.languages.scripts import script_of
from auditor.model import Block, BlockKind, Document
from auditor.readers.bilingual.columns import columns_named
from auditor.readers.bilingual.units import Fault, Languages, Unit, UnitStream
from auditor.readers.office.notes import plural
from auditor.readers.parts import BETWEEN
from auditor.readers.plain.characters import COLUMN

_FEWEST_ROWS = 2
_FEWEST_LETTERS = 8  # of a column that has a language; numbers and marks have none
_SHARE = 0.5  # of the document's text, in the rows of the table


@dataclass(frozen=True, slots=True)
class _Row:
    block: Block
    cells: tuple[str, ...]


def units_of_table(document: Document, wanted: Languages) -> UnitStream | None:
    """The rows of a document's tables as pairs; None where it has no table of two languages.

    The columns are those that the first row names, or whose texts are in two languages, or in those wanted.
    Raises InputError where the first row names languages and not the one wanted.
    """
    rows = [row for block in document.blocks if (row := _row(document, block)) is not None]
    if not rows:
        return None
    count = Counter(len(row.cells) for row in rows).most_common(1)[0][0]
    if count < len(wanted):
        return None
    # Readers leave out empty cells at a row's end.
    even = [
        _Row(row.block, (*row.cells, *[""] * (count - len(row.cells))))
        for row in rows
        if len(row.cells) <= count
    ]
    size = sum(block.end - block.start for block in document.blocks)
    inside = sum(row.block.end - row.block.start for row in even)
    if len(even) < _FEWEST_ROWS or inside < _SHARE * size:
        return None
    read = {row.block.start for row in even}
    named = columns_named(even[0].cells, wanted)
    if named is not None:
        found = (named.source, named.target)
        languages = wanted[0] or named.languages[0], wanted[1] or named.languages[1]
        even = even[1:]
    else:
        told = _by_language(even, wanted)
        if told is None:
            return None
        found, languages = told
    units = [_unit(number, row, found) for number, row in enumerate(even, 1)]
    left = [b for b in document.blocks if b.start not in read]
    notes = [*document.notes]
    if left:
        first = document.view[left[0].start : left[0].end][:40].replace(COLUMN, " ")
        notes.append(
            f"left out: {plural(len(left), 'paragraph')} beside the table's rows (the first: “{first}”)"
        )
    return UnitStream(document.format, languages, iter(units), notes=tuple(notes))


def _row(document: Document, block: Block) -> _Row | None:
    if block.kind is not BlockKind.TABLE_ROW:
        return None
    # A block begins and ends where it shows; an empty cell at its edge stands outside.
    before = document.text.rfind(BETWEEN, 0, block.start)
    after = document.text.find(BETWEEN, block.end)
    start = before + len(BETWEEN) if before >= 0 else 0
    cells = document.text[start : after if after >= 0 else None].split("\t")
    return _Row(block, tuple(" ".join(cell.split()) for cell in cells))


def _unit(number: int, row: _Row, columns: tuple[int, int]) -> Unit | Fault:
    a, b = (row.cells[at] for at in columns)
    return Unit(number, a, b, row.block.place)


def _by_language(
    rows: Sequence[_Row], wanted: Languages
) -> tuple[tuple[int, int], Languages] | None:
    """The two columns in different languages, and these; None where there are no two, or more."""
    texts = {
        at: text
        for at in range(len(rows[0].cells))
        if sum(map(str.isalpha, text := "\n".join(row.cells[at] for row in rows)))
        >= _FEWEST_LETTERS
    }
    candidates = [code for code in wanted if code and is_language(code)]
    both = candidates if len(candidates) == len(wanted) else None
    codes: dict[int, str] = {}
    sure: dict[int, bool] = {}
    for at, text in texts.items():
        found = detect_language(text, candidates=both)
        if found.language is not None:
            codes[at], sure[at] = found.language, found.confident
    if wanted[0] or wanted[1]:
        return _wanted(codes, wanted)
    columns = list(codes)
    if len({primary(code) for code in codes.values()}) != len(columns) or len(columns) != len(
        wanted
    ):
        return None
    scripts = {_script(texts[at]) for at in columns}
    if len(scripts) < len(columns) and not all(sure.values()):
        raise InputError(
            "has two columns whose languages cannot be detected; give them with -s and -t, "
            "or name them in the table's first row"
        )
    return (columns[0], columns[1]), (codes[columns[0]], codes[columns[1]])


def _wanted(codes: dict[int, str], wanted: Languages) -> tuple[tuple[int, int], Languages] | None:
    a, b = (
        next((at for at, code in codes.items() if want and primary(code) == primary(want)), None)
        for want in wanted
    )
    if a is None and not wanted[0]:
        a = next((at for at in codes if at != b), None)
    if b is None and not wanted[1]:
        b = next((at for at in codes if at != a), None)
    if a is None or b is None or a == b:
        return None
    return (a, b), (wanted[0] or codes[a], wanted[1] or codes[b])


def _script(text: str) -> str:
    return Counter(script_of(char) or "" for char in text if char.isalpha()).most_common(1)[0][0]
