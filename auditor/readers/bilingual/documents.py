"""A bilingual file as two documents and the beads it gives itself, for a report of the whole."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from auditor.errors import InputError
from auditor.model import Bead, BlockKind, Document
from auditor.paths import STDIN, shown
from auditor.readers import MAX_BYTES, MAX_LINES, read, read_whole
from auditor.readers.bilingual import open_units
from auditor.readers.bilingual.two_columns import units_of_table
from auditor.readers.bilingual.units import MAX_CELL, Fault, Unit, UnitStream
from auditor.readers.keyed import open_keyed
from auditor.readers.parts import Part, document_of_parts
from auditor.readers.plain.characters import ink_span, plain
from auditor.readers.source import FileBytes

# Mark-up, and in some the original packed up as well, is many times the text.
MAX_FILE = 50_000_000
# A text file of so many lines has as many paragraphs, with blank lines between them.
MAX_UNITS = MAX_LINES // 2
# Of what is left out, the first are named.
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Bilingual:
    """Both versions a file holds, and which of their paragraphs it says belong together.

    The beads are over the documents' blocks: 1-1, and 1-0 or 0-1 for a unit with one side empty.
    ``units`` is how many the file has, ``unread`` how many of them were left out as broken.
    """

    a: Document
    b: Document
    beads: tuple[Bead, ...]
    units: int = 0
    unread: int = 0


def read_keyed_pair(a: Path, b: Path, *, source: str | None, target: str | None) -> Bilingual:
    """The two documents of two files of texts by key, and which of their texts have the same key.

    Raises InputError, naming the file.
    """
    stream, of_a, of_b = open_keyed(a, b)
    files = (
        FileBytes(b"", of_a.path, of_a.sha256, source),
        FileBytes(b"", of_b.path, of_b.sha256, target),
    )
    return _bilingual(stream, files, f"{shown(a)} and {shown(b)}")


def read_two_columns(
    path: Path, *, source: str | None, target: str | None, tracked_changes: str
) -> Bilingual | None:
    """The two documents of one that has a table with a column for each; None where it has none.

    Raises InputError, naming the file.
    """
    document = read(path, tracked_changes=tracked_changes)
    try:
        stream = units_of_table(document, (source, target))
    except InputError as error:
        raise InputError(f"{shown(path)}: {error}") from error
    if stream is None:
        return None
    place = document.path or shown(path)
    files = tuple(FileBytes(b"", place, document.sha256, code) for code in (source, target))
    return _bilingual(stream, (files[0], files[1]), shown(path))


def read_bilingual(
    path: Path, *, source: str | None = None, target: str | None = None
) -> Bilingual:
    """The two documents of a file that holds both versions, or of stdin for ``-``.

    ``source`` and ``target`` choose among a file's languages and are kept in the documents; a block's
    place is its unit's. Raises InputError, naming the file, where it cannot be used or is broken:
    half of a document is none.
    """
    name = shown(path)
    data = read_whole(path, most=MAX_FILE)
    try:
        stream = open_units(io.BufferedReader(io.BytesIO(data)), path, (source, target))
    except InputError as error:
        raise InputError(f"{name}: {error}") from error
    file = str(path) if path != STDIN else name
    digest = Document.digest(data)
    files = FileBytes(data, file, digest, source), FileBytes(data, file, digest, target)
    return _bilingual(stream, files, name)


def _bilingual(stream: UnitStream, files: tuple[FileBytes, FileBytes], name: str) -> Bilingual:
    sides = _Sides()
    try:
        sides.take(stream.units)
    except InputError as error:
        raise InputError(f"{name}: {error}") from error
    a, b = (
        document_of_parts(parts, file, format=stream.format, language=language, notes=notes)
        for parts, file, language, notes in zip(
            (sides.a, sides.b),
            files,
            stream.languages,
            ((*stream.notes, *sides.notes()), ()),
            strict=True,
        )
    )
    for document, side in ((a, "source"), (b, "target")):
        if not document.blocks:
            raise InputError(f"{name}: no unit of it has a {side}; give a file with both versions")
    return Bilingual(a, b, tuple(sides.beads), sides.units, len(sides.left_out))


@dataclass(slots=True)
class _Sides:
    a: list[Part] = field(default_factory=list)
    b: list[Part] = field(default_factory=list)
    beads: list[Bead] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    untranslated: int = 0
    recorded: int = 0
    units: int = 0
    size: int = 0

    def take(self, units: Iterable[Unit | Fault]) -> None:
        for unit in units:
            self.units += 1
            place = unit.place or f"line {unit.line}"
            if isinstance(unit, Fault):
                self.left_out.append(f"{place}: {unit.error}")
            elif max(len(unit.a), len(unit.b)) > MAX_CELL:
                self.left_out.append(f"{place}: longer than {MAX_CELL:,} characters")
            else:
                self._add(unit, place)

    def _add(self, unit: Unit, place: str) -> None:
        self.size += len(unit.a) + len(unit.b)
        if len(self.beads) >= MAX_UNITS or self.size > MAX_BYTES:
            raise InputError(
                f"more than {MAX_UNITS:,} units or {MAX_BYTES // 1_000_000} million characters; "
                "audit pairs reads files of any size"
            )
        (one_a, one_b), (none_a, none_b), (in_a, in_b) = unit.one_number, unit.of_none, unit.codes
        said = BlockKind.PARAGRAPH, place
        a = _add(Part(unit.a, *said, one_a, none_a, in_a, unit.syntax), self.a)
        b = _add(Part(unit.b, *said, one_b, none_b, in_b, unit.syntax), self.b)
        if a or b:
            self.beads.append(Bead(a, b))
        self.untranslated += bool(a and not b)
        self.recorded += unit.back_translation is not None

    def notes(self) -> tuple[str, ...]:
        """What a reader of the report should know of the file."""
        notes = []
        if self.left_out:
            named = "; ".join(self.left_out[:_NAMED])
            more = len(self.left_out) - _NAMED
            told = f"{len(self.left_out)} of {self.units} units could not be read: {named}"
            notes.append(told + (f"; and {more} more" if more > 0 else ""))
        if self.untranslated:
            notes.append(f"{self.untranslated} of its {len(self.beads)} units have no translation")
        if self.recorded:
            notes.append("its recorded back-translations are not used here; audit pairs uses them")
        return tuple(notes)


def _add(part: Part, parts: list[Part]) -> tuple[int, ...]:
    """The number of the block the part becomes, if it shows at all."""
    if ink_span(plain(part.text), 0, len(part.text)) is None:
        return ()
    parts.append(part)
    return (len(parts) - 1,)
