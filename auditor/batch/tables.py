"""Parquet, read some rows at a time: the one file that knows how pyarrow reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.batch.extras import need
from auditor.errors import InputError, system_reason
from auditor.paths import shown

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

_ROWS = 1000


def parquet_columns(path: Path) -> list[str]:
    """The names of a file's columns. Raises InputError."""
    with _opened(path) as file:
        return [str(name) for name in file.schema_arrow.names]


def parquet_rows(path: Path, columns: Sequence[str]) -> Iterator[Mapping[str, object]]:
    """The rows, some hundred in memory at a time. Raises InputError."""
    with _opened(path) as file:
        for batch in file.iter_batches(batch_size=_ROWS, columns=list(columns)):
            yield from batch.to_pylist()


def _opened(path: Path) -> ParquetFile:
    need("pyarrow")
    import pyarrow
    from pyarrow.parquet import ParquetFile

    try:
        return ParquetFile(path)
    except (OSError, pyarrow.ArrowException) as error:
        raise InputError(
            f"{shown(path)}: is no Parquet file ({system_reason(error)[:100]})"
        ) from None
