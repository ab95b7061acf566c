"""A bitext as parts: a file that holds both versions, two files line by line, or two columns of Parquet."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path

from auditor.batch.model import SEGMENTS, Part
from auditor.batch.tables import parquet_columns, parquet_rows
from auditor.errors import InputError
from auditor.paths import open_file, shown
from auditor.pipeline.pair_languages import PEEK, languages_of_pairs
from auditor.readers.bilingual.columns import columns_named
from auditor.readers.bilingual.units import Unit, UnitStream
from auditor.readers.lines import open_line_pairs
from auditor.readers.pairs import BadLine, PairsFile, TextPair, open_pairs, rows_of
from auditor.settings import Settings


@dataclass(frozen=True)
class Segments:
    """A source of pairs of segments, streamed: no more than a part is held.

    ``other``: the second of two line-aligned files.
    """

    path: Path
    other: Path | None
    settings: Settings
    size: int
    kind: str = SEGMENTS

    @property
    def name(self) -> str:
        """The path as it was given, or both."""
        return shown(self.path) + (f" and {shown(self.other)}" if self.other else "")

    @cached_property
    def languages(self) -> tuple[str, str]:
        """Of both sides: as given, as the file says, or as its first pairs show. Raises InputError."""
        opened = self.open()
        known = [row for row in islice(opened.rows, PEEK) if isinstance(row, TextPair)]
        return languages_of_pairs(known, opened, self.settings, what=self.name)

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be said of how it is read."""
        return self.open().notes

    def digest(self) -> str:
        """Of the files' bytes. Raises InputError."""
        found = hashlib.sha256()
        for path in filter(None, (self.path, self.other)):
            try:
                with open_file(path) as file:
                    found.update(hashlib.file_digest(file, "sha256").digest())
            except OSError as error:
                raise InputError(f"{shown(path)}: cannot be read ({error.strerror})") from error
        return found.hexdigest()

    def parts(self) -> Iterator[Part]:
        """The parts in order. Raises InputError."""
        rows = self.open().rows
        number = 0
        while units := tuple(islice(rows, self.size)):
            yield Part(number, units, _digest(units))
            number += 1

    def open(self) -> PairsFile:
        """The file, or the two, being read from the beginning. Raises InputError."""
        if self.other is not None:
            return open_line_pairs(self.path, self.other)
        if self.path.suffix.lower() == ".parquet":
            return _open_parquet(self.path, self.settings)
        source, target = self.settings.language_a, self.settings.language_b
        return open_pairs(self.path, source=source, target=target)


def _digest(units: tuple[TextPair | BadLine, ...]) -> str:
    found = hashlib.sha256()
    for unit in units:
        if isinstance(unit, BadLine):
            said = repr(unit)
        else:
            more = unit.one_number, unit.of_none, unit.codes, unit.syntax, unit.back_translation
            texts = unit.a, unit.b, unit.place, unit.state, str(unit.line)
            said = "\x1f".join(
                (*texts, repr(more) if any(map(any, more[:3])) or any(more[3:]) else "")
            )
        found.update(said.encode("utf-8", "surrogatepass"))
        found.update(b"\x1e")
    return found.hexdigest()


def _open_parquet(path: Path, settings: Settings) -> PairsFile:
    """Two columns, named as those of a CSV file are; of a file with no more than two the only ones."""
    names = parquet_columns(path)
    wanted = settings.language_a, settings.language_b
    columns = columns_named(names, wanted)
    if columns is None and len(names) != 2:
        raise InputError(
            f"{shown(path)}: which columns hold the two versions? Name them source and target, or by languages"
        )
    at = (columns.source, columns.target) if columns else (0, 1)
    chosen = [names[at[0]], names[at[1]]]
    languages = columns.languages if columns else (None, None)
    units = (_unit(line, row, chosen) for line, row in enumerate(parquet_rows(path, chosen), 1))
    from contextlib import ExitStack

    stream = UnitStream("parquet", languages, units)
    return PairsFile("parquet", languages, rows_of(stream, ExitStack(), whole=True))


def _unit(line: int, row: Mapping[str, object], columns: list[str]) -> Unit:
    a, b = (str(row[name] if row[name] is not None else "") for name in columns)
    return Unit(line, a, b)
