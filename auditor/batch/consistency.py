"""What is said in different ways over many documents, or in one file: grouped by DuckDB, on disk where it must be.

It moves no verdict: each of these may be meant.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.batch.database import Record, database, opened, records, text_of_sql
from auditor.batch.model import DOCUMENTS
from auditor.batch.schema import PART, PartWriter, Row
from auditor.batch.segments import Segments
from auditor.batch.store import Store, get_json
from auditor.errors import InputError
from auditor.paths import shown
from auditor.readers.pairs import TextPair
from auditor.settings import Settings

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

# Of a text so many characters are listed.
SHOWN = 120
_ROWS = 10_000
KINDS: Mapping[str, str] = {
    "source": "one A, several B",
    "target": "one B, several A",
    "term": "one term, several renderings",
    "before": "a defined term used before its definition",
    "unused": "a term defined and never used",
    "undefined": "a term that other documents define, used without a definition",
}
# In the order of KINDS; the last three are of documents, in which one paragraph comes before another.
VIEWS: Mapping[str, str] = {
    "source": "SELECT * FROM one_source",
    "target": "SELECT * FROM one_target",
    "term": "SELECT * FROM one_term",
    "before": "SELECT * FROM used_before",
    "unused": "SELECT * FROM never_used",
    "undefined": "SELECT * FROM never_defined",
}
OF_DOCUMENTS = frozenset({"before", "unused", "undefined"})


@dataclass(frozen=True, slots=True)
class Way:
    """One of the ways: how it reads, how often, and where first."""

    text: str
    n: int
    document: str
    bead: int


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """A text or term, how often it stands there, in how many ways, and the commonest of these.

    ``kind`` is one of `KINDS`; ``languages`` those of the two sides, or of the one it is about.
    """

    kind: str
    languages: str
    text: str
    n: int
    several: int
    ways: tuple[Way, ...]

    def line(self) -> str:
        """It in one line."""
        ways = "; ".join(
            f"“{cut(way.text)}” ({way.n:,}, first in {way.document} {way.bead + 1})"
            for way in self.ways
        )
        more = self.several - len(self.ways)
        tail = f"; and {more:,} more" if more > 0 else ""
        return f"{KINDS[self.kind]} [{self.languages}]: “{cut(self.text)}”: {ways}{tail}"


def of_corpus(store: Store) -> Iterator[Inconsistency]:
    """All kinds, over all documents of a run, of each the commonest first. Raises InputError."""
    with database(store) as connection:
        yield from inconsistencies(connection, documents=has_documents(store))


def has_documents(store: Store) -> bool:
    """Whether it is a run over documents: the lines of a bitext may be of any, in any order."""
    return get_json(store.run).get("kind") == DOCUMENTS


def of_file(path: Path, languages: tuple[str | None, str | None]) -> Iterator[Inconsistency]:
    """The same of one bilingual file, which is audited for nothing else. Raises InputError."""
    settings = Settings(language_a=languages[0], language_b=languages[1])
    source = Segments(path, None, settings, _ROWS)
    codes = source.languages
    with tempfile.TemporaryDirectory(prefix="audit-batch-") as folder, opened() as connection:
        place = Path(folder, "pairs.parquet")
        with PartWriter(place, PART) as writer:
            rows = (row for row in source.open().rows if isinstance(row, TextPair))
            while batch := list(islice(rows, _ROWS)):
                writer.write([_row(pair, shown(path), codes) for pair in batch])
        connection.read_parquet(str(place)).create_view("beads")
        connection.execute(text_of_sql("consistency.sql"))
        yield from inconsistencies(connection, documents=False)


def _row(pair: TextPair, name: str, codes: tuple[str, str]) -> Row:
    from auditor.batch.rows import BEAD, Where, texts_of

    where = Where(0, name, codes)
    texts = texts_of(pair.a, pair.b, pair.place, where, one_sided=False)
    return where.row(BEAD, bead=pair.index, line=pair.line, place=pair.place, **texts)


def inconsistencies(
    connection: DuckDBPyConnection, *, documents: bool, most: int | None = None
) -> Iterator[Inconsistency]:
    """All kinds over the view ``beads``; of each the commonest ``most``; ``documents``: those of documents too."""
    for kind, sql in VIEWS.items():
        if documents or kind not in OF_DOCUMENTS:
            for row in records(connection, sql, most=most):
                yield _found(kind, row)


def _found(kind: str, row: Record) -> Inconsistency:
    ways = row["ways"]
    if not isinstance(ways, Sequence):
        raise InputError(f"consistency: {kind} has no ways")
    listed = tuple(
        Way(str(w["text"]), int(w["n"]), str(w["document"]), int(w["bead"])) for w in ways
    )
    return Inconsistency(
        kind,
        str(row["languages"]),
        str(row["text"]),
        int(str(row["n"])),
        int(str(row["several"])),
        listed,
    )


def cut(text: str) -> str:
    """A text on one line, of so many characters as are listed."""
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


def number_of_kinds(
    connection: DuckDBPyConnection, kinds: Sequence[str]
) -> dict[str, tuple[int, str]]:
    """How many there are of each kind, and the query that lists them all."""
    found = {}
    for kind in kinds:
        row = records(connection, VIEWS[kind].replace("*", "count(*) AS n"))[0]
        found[kind] = int(str(row["n"])), VIEWS[kind]
    return found
