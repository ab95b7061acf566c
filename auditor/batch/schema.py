"""What a part looks like, version by version, and how rows become its bytes: the one file that writes Parquet.

Written by pyarrow and not by DuckDB: the types, nested ones too, are said here and not guessed from the first
rows; the same rows are the same bytes, in whatever process and order of threads; a worker needs no database.
docs/batch.md has the columns for readers; a test holds the two together.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.batch.extras import need
from auditor.batch.model import SCHEMA_VERSION

if TYPE_CHECKING:
    from pyarrow import DataType, Schema

Row = Mapping[str, object]

# Text, whole numbers, numbers, truth; spans are lists of [start, end] in code points of the document's text.
_SPANS = "spans"
FINDING = {
    "id": "text", "check": "text", "category": "text", "severity": "text", "confidence": "number",
    "message": "text", "says_a": "text", "says_b": "text", "spans_a": _SPANS, "spans_b": _SPANS, "evidence": "text",
}  # fmt: skip
IGNORED = {"check": "text", "message": "text", "reason": "text"}
PART: Mapping[str, object] = {
    "record": "text", "unit": "whole", "document": "text", "language_a": "text", "language_b": "text",
    "bead": "whole", "kind": "text", "line": "whole", "place": "text", "state": "text", "a": "text", "b": "text",
    "fold_a": "text", "fold_b": "text", "defines_a": ["text"], "defines_b": ["text"],
    "similarity": "number", "alignment": "number", "moved": "truth",
    "verdict": "text", "divergence": "number", "depth": "text", "reasons": ["text"], "features": {"text": "number"},
    "findings": [FINDING], "ignored": [IGNORED], "error": "text", "unread": "truth", "notes": ["text"],
    "not_run": ["text"], "sha256_a": "text", "sha256_b": "text", "report": "text", "match": "number",
}  # fmt: skip
MANIFEST: Mapping[str, object] = {
    "part": "whole", "unit": "whole", "units": "whole", "id": "text", "a": "text", "b": "text",
    "language_a": "text", "language_b": "text", "confidence": "number", "sha256_a": "text", "sha256_b": "text",
    "digest": "text",
}  # fmt: skip


def part_bytes(rows: Iterable[Row]) -> bytes:
    """A part as Parquet; the same rows are the same bytes."""
    return _bytes(rows, PART)


class ManifestWriter:
    """Writes ``manifest.parquet`` some rows at a time; its bytes are taken in the end."""

    def __init__(self) -> None:
        need("pyarrow")
        from pyarrow.parquet import ParquetWriter

        self._schema = arrow_schema(MANIFEST)
        self._sink = io.BytesIO()
        self._writer = ParquetWriter(self._sink, self._schema, compression="zstd")
        self._rows: list[Row] = []

    def add(self, row: Row) -> None:
        """One more row."""
        self._rows.append(row)
        if len(self._rows) >= 10_000:
            self._flush()

    def data(self) -> bytes:
        """All of it, as the file's bytes."""
        self._flush()
        self._writer.close()
        return self._sink.getvalue()

    def _flush(self) -> None:
        from pyarrow import Table

        if self._rows:
            self._writer.write_table(Table.from_pylist(self._rows, schema=self._schema))
            self._rows.clear()


class PartWriter:
    """Writes rows to a file, some at a time, for what does not fit in memory."""

    def __init__(self, path: Path, columns: Mapping[str, object]) -> None:
        need("pyarrow")
        from pyarrow.parquet import ParquetWriter

        self._schema = arrow_schema(columns)
        self._writer = ParquetWriter(path, self._schema)

    def write(self, rows: list[Row]) -> None:
        """Some more rows."""
        from pyarrow import Table

        self._writer.write_table(Table.from_pylist(rows, schema=self._schema))

    def __enter__(self) -> PartWriter:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Write the file's end."""
        self._writer.close()


def _bytes(rows: Iterable[Row], columns: Mapping[str, object]) -> bytes:
    need("pyarrow")
    from pyarrow import Table
    from pyarrow.parquet import write_table

    sink = io.BytesIO()
    write_table(
        Table.from_pylist(list(rows), schema=arrow_schema(columns)), sink, compression="zstd"
    )
    return sink.getvalue()


def arrow_schema(columns: Mapping[str, object]) -> Schema:
    """The columns as Arrow has them, with the version of the schema beside."""
    import pyarrow

    fields = [pyarrow.field(name, _type(kind)) for name, kind in columns.items()]
    return pyarrow.schema(fields, metadata={"audit_batch_schema": str(SCHEMA_VERSION)})


def _type(kind: object) -> DataType:
    import pyarrow

    if isinstance(kind, str):
        whole = pyarrow.int64()
        simple = {
            "text": pyarrow.string(),
            "whole": whole,
            "number": pyarrow.float64(),
            "truth": pyarrow.bool_(),
            _SPANS: pyarrow.list_(pyarrow.list_(whole)),
        }
        return simple[kind]
    if isinstance(kind, Sequence):
        return pyarrow.list_(_type(kind[0]))
    if not isinstance(kind, Mapping):
        raise TypeError(kind)
    if set(kind) == {"text"}:
        return pyarrow.map_(pyarrow.string(), _type(kind["text"]))
    return pyarrow.struct([(name, _type(one)) for name, one in kind.items()])
