"""The parts as tables of DuckDB, which sorts on disk what does not fit: for queries, the index and consistency."""

from __future__ import annotations

import csv
import io
import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from importlib.resources import files
from typing import TYPE_CHECKING, TypeAlias

from auditor.batch.extras import need
from auditor.batch.model import Done
from auditor.batch.reviews import decisions_of
from auditor.batch.status import current_marks
from auditor.batch.store import Store
from auditor.errors import InputError
from auditor.model import Severity
from auditor.paths import shown

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Record: TypeAlias = Mapping[str, object]

# What a query may hold in memory; the rest goes to disk.
MEMORY = "1GB"
_FETCHED = 2048


@contextmanager
def database(store: Store) -> Iterator[DuckDBPyConnection]:
    """A database of the views in ``views.sql``. Raises InputError where no part is done yet."""
    marks = current_marks(store)
    if not marks:
        raise InputError(
            f"{shown(store.root)}: no part is done yet; see `audit batch status {shown(store.root)}`"
        )
    with opened() as connection:
        _decisions(connection, store)
        _marks(connection, marks)
        parts = [str(store.part(mark.part)) for mark in marks]
        connection.read_parquet(parts).create_view("rows")
        for name in ("views.sql", "consistency.sql"):
            connection.execute(text_of_sql(name))
        yield connection


@contextmanager
def opened() -> Iterator[DuckDBPyConnection]:
    """An empty database in memory, with a folder for what has no room in it."""
    need("duckdb")
    import duckdb

    with tempfile.TemporaryDirectory(prefix="audit-batch-") as folder:
        connection = duckdb.connect(":memory:")
        try:
            connection.execute(f"SET temp_directory = {_quoted(folder)}")
            connection.execute(f"SET memory_limit = {_quoted(MEMORY)}")
            # Never asks the network for an extension.
            connection.execute("SET autoinstall_known_extensions = false")
            yield connection
        finally:
            connection.close()


def text_of_sql(name: str) -> str:
    """One of our own files of SQL."""
    return files("auditor.batch").joinpath(name).read_text("utf-8")


def records(
    connection: DuckDBPyConnection,
    sql: str,
    values: Sequence[object] = (),
    *,
    most: int | None = None,
) -> list[Record]:
    """The rows of a query, by column; the first ``most`` of them."""
    found = connection.execute(sql, list(values))
    names = [str(column[0]) for column in found.description or ()]
    rows = found.fetchall() if most is None else found.fetchmany(most)
    return [dict(zip(names, row, strict=True)) for row in rows]


def query(store: Store, sql: str, *, as_json: bool = False) -> Iterator[str]:
    """Lines of what somebody's query finds: CSV with a header, or JSON objects. Raises InputError."""
    import duckdb

    with database(store) as connection:
        try:
            found = connection.execute(sql)
            names = [str(column[0]) for column in found.description or ()]
            if not as_json:
                yield _csv(names)
            while rows := found.fetchmany(_FETCHED):
                for row in rows:
                    yield (
                        json.dumps(
                            dict(zip(names, row, strict=True)), ensure_ascii=False, default=str
                        )
                        + "\n"
                        if as_json
                        else _csv(row)
                    )
        except duckdb.Error as error:
            raise InputError(
                f"the query cannot be answered: {' '.join(str(error).split())[:300]}"
            ) from None


def count_reached(store: Store, level: str) -> int:
    """How many beads reach a value of --fail-on when what was dismissed is left out."""
    with database(store) as connection:
        found = connection.execute(
            "SELECT count(*) FROM beads WHERE list_contains(?, open_verdict) AND open_rank >= ?",
            [
                ["divergent", "review"] if level == "review" else ["divergent"],
                Severity("minor" if level == "review" else level).rank,
            ],
        ).fetchone()
    return int(found[0]) if found else 0


def _decisions(connection: DuckDBPyConnection, store: Store) -> None:
    connection.execute(
        "CREATE TABLE decisions (id TEXT, decision TEXT, note TEXT, decided TEXT, source TEXT)"
    )
    rows = [list(asdict(one).values()) for one in decisions_of(store)]
    if rows:
        connection.executemany("INSERT INTO decisions VALUES (?, ?, ?, ?, ?)", rows)
    connection.execute(
        "SET VARIABLE dismissed = (SELECT coalesce(list(id), []) FROM decisions WHERE decision = 'dismissed')"
    )


def _marks(connection: DuckDBPyConnection, marks: Sequence[Done]) -> None:
    connection.execute(
        "CREATE TABLE parts (part BIGINT, units BIGINT, beads BIGINT, failed BIGINT, bytes BIGINT, "
        "seconds DOUBLE, cpu_seconds DOUBLE, rss_mb BIGINT, worker TEXT, finished TEXT)"
    )
    columns = [
        [m.part, m.units, m.beads, m.failed, m.bytes, m.seconds, m.cpu_seconds, m.rss_mb, m.worker, m.finished]
        for m in marks
    ]  # fmt: skip
    # One statement: rows one by one would take longer than the rest of all.
    lists = [list(column) for column in zip(*columns, strict=True)]
    unnested = ", ".join("unnest(?)" for _ in lists)
    connection.execute("INSERT INTO parts SELECT " + unnested, lists)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _csv(row: Sequence[object]) -> str:
    line = io.StringIO()
    cells = [
        json.dumps(cell, ensure_ascii=False, default=str)
        if isinstance(cell, (list, dict))
        else cell
        for cell in row
    ]
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()
