"""Paragraphs and tables of office documents, and the parts they become."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import TypeAlias

from auditor.errors import InputError
from auditor.model import BlockKind
from auditor.orthography.roman import CAPITAL, SMALL
from auditor.readers.parts import Part


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's text with its number, if it has one; ``place`` where it isn't the body's."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    place: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each with its paragraphs and tables."""

    rows: tuple[tuple[tuple[Item, ...], ...], ...]
    place: str = ""


Item: TypeAlias = Paragraph | Table

MAX_PARTS = 200_000
_PAGE = re.compile(rf"\t\s*(?:\d{{1,4}}|{SMALL}{{1,7}}|{CAPITAL}{{1,7}})\s*\Z")


def without_page(entry: str) -> str:
    """An entry of a table of contents without its page: those of two languages do not agree."""
    return _PAGE.sub("", entry)


@dataclass(slots=True)
class _Count:
    """How far a document has been numbered for its places."""

    paragraphs: Iterator[int] = field(default_factory=lambda: count(1))
    tables: Iterator[int] = field(default_factory=lambda: count(1))


def parts_of(items: Iterable[Item], *, place: str = "") -> list[Part]:
    """The parts of a document's body, or, with ``place``, of one note, header or footer.

    A row of a table is one part, its cells parted by tabs. A row with several paragraphs in one cell
    and nothing in others is layout: its paragraphs are parts of their own. Tables inside a row follow it. Paragraphs that
    show nothing are left out and not counted. Raises InputError past ``MAX_PARTS``.
    """
    found: list[Part] = []
    _append(found, items, place, _Count())
    if len(found) > MAX_PARTS:
        raise InputError(f"has more than {MAX_PARTS:,} paragraphs; give the statement alone")
    return found


def _append(found: list[Part], items: Iterable[Item], place: str, at: _Count) -> None:
    for item in items:
        where = item.place or place
        if isinstance(item, Table):
            number = next(at.tables)
            for rank, row in enumerate(item.rows, 1):
                _append_row(found, row, where or f"table {number}, row {rank}", where, at)
        elif item.text.strip():
            found.append(Part(item.text, item.kind, where or f"paragraph {next(at.paragraphs)}"))


def _append_row(
    found: list[Part], cells: Sequence[Sequence[Item]], place: str, outer: str, at: _Count
) -> None:
    texts = [_cell_text(cell) for cell in cells]
    filled = [
        item for cell in cells for item in cell if isinstance(item, Table) or item.text.strip()
    ]
    layout = sum(map(bool, texts)) < 2 and len(filled) > 1
    if not layout and any(texts):
        found.append(Part("\t".join(texts).rstrip("\t"), BlockKind.TABLE_ROW, place))
    for item in filled:
        if isinstance(item, Table):
            _append(found, (item,), outer, at)
        elif layout:
            found.append(Part(item.text, item.kind, item.place or place))


def _cell_text(cell: Sequence[Item]) -> str:
    """The paragraphs of a cell on lines of their own, without tabs."""
    texts = (item.text for item in cell if isinstance(item, Paragraph))
    return "\n".join(text.replace("\t", " ").strip() for text in texts).strip()
