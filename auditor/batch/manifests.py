"""A manifest: which document is to be compared with which. CSV, TSV, JSON Lines or Parquet, read row by row.

Columns ``a`` and ``b``, paths relative to the manifest's folder, and perhaps ``id``, ``language_a``, ``language_b``
and ``confidence``, as ``audit match`` writes them. A row without ``b`` is a file that holds both versions.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path

from auditor.batch.model import DocumentPair
from auditor.batch.tables import parquet_columns, parquet_rows
from auditor.errors import InputError
from auditor.paths import shown
from auditor.readers.opening import opened

COLUMNS = ("id", "a", "b", "language_a", "language_b", "confidence")
_TEXT = {".csv": ",", ".tsv": "\t"}
_LINES = (".jsonl", ".ndjson")
_PARQUET = ".parquet"
# A row of a manifest is two paths and a few words.
_LONGEST = 1_000_000

Row = Mapping[str, object]


def is_manifest(path: Path) -> bool:
    """Whether a table's columns are a manifest's: there is an ``a`` and a ``b``. Raises InputError."""
    suffix = path.suffix.lower()
    if suffix == _PARQUET:
        return {"a", "b"} <= set(parquet_columns(path))
    if suffix not in _TEXT and suffix not in _LINES:
        return False
    with opened(path) as file:
        first = file.readline(_LONGEST).decode("utf-8-sig", "replace")
    if suffix in _LINES:
        found = _object(first)
        return found is not None and {"a", "b"} <= set(found)
    cells = [
        cell.strip().lower() for cell in next(csv.reader([first], delimiter=_TEXT[suffix]), [])
    ]
    return {"a", "b"} <= set(cells)


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest in a file."""

    path: Path

    def pairs(self) -> Iterator[DocumentPair]:
        """Its rows as pairs of documents. Raises InputError, naming the file and the row."""
        folder = self.path.absolute().parent
        for unit, row in enumerate(_rows(self.path)):
            yield _pair(unit, row, folder, where=f"{shown(self.path)}: row {unit + 1}")


def _rows(path: Path) -> Iterator[Row]:
    suffix = path.suffix.lower()
    if suffix == _PARQUET:
        yield from parquet_rows(path, [one for one in parquet_columns(path) if one in COLUMNS])
    elif suffix in _LINES:
        yield from _objects(path)
    else:
        yield from _cells(path, _TEXT.get(suffix, ","))


def _cells(path: Path, separator: str) -> Iterator[Row]:
    with opened(path) as file:
        text = TextIOWrapper(file, encoding="utf-8-sig", newline="")
        try:
            reader = csv.DictReader(text, delimiter=separator)
            names = [(name or "").strip().lower() for name in reader.fieldnames or ()]
            if not {"a", "b"} <= set(names):
                raise InputError(
                    f"{shown(path)}: is no manifest; its first row must name the columns a and b"
                )
            reader.fieldnames = names
            yield from reader
        except (csv.Error, UnicodeDecodeError) as error:
            raise InputError(f"{shown(path)}: is no table in UTF-8 ({error})") from None


def _objects(path: Path) -> Iterator[Row]:
    with opened(path) as file:
        number = 0
        while line := file.readline(_LONGEST):
            number += 1
            if not line.strip():
                continue
            found = _object(line.decode("utf-8-sig", "replace"))
            if found is None:
                raise InputError(f"{shown(path)}:{number}: is no JSON object")
            yield found


def _object(line: str) -> dict[str, object] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _pair(unit: int, row: Row, folder: Path, *, where: str) -> DocumentPair:
    a, b = _text(row.get("a")), _text(row.get("b"))
    if not a:
        raise InputError(f"{where}: names no document a")
    said = _text(row.get("confidence"))
    try:
        confidence = float(said) if said else None
    except ValueError:
        raise InputError(f"{where}: confidence {said[:20]!r} is no number") from None
    return DocumentPair(
        unit,
        _text(row.get("id")) or f"{a}--{b}".removesuffix("--"),
        str(folder / a),
        str(folder / b) if b else "",
        _text(row.get("language_a")) or None,
        _text(row.get("language_b")) or None,
        confidence,
    )


def _text(value: object) -> str:
    # Ids and languages come a thousand times over.
    return sys.intern(str(value).strip()) if value is not None else ""
