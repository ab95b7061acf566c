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

from auditor.batch.database import Record, database, opened, records
from auditor.batch.schema import PART, PartWriter, Row
from auditor.batch.segments import Segments
from auditor.batch.store import Store
from auditor.batch.term_use import TERM_USE
from auditor.errors import InputError
from auditor.paths import shown
from auditor.readers.pairs import TextPair
from auditor.settings import Settings

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

# Of one text so many ways are listed, and of each text so many characters.
WAYS, SHOWN = 8, 80
_ROWS = 10_000
KINDS: Mapping[str, str] = {
    "source": "one A, several B",
    "target": "one B, several A",
    "term": "one term, several renderings",
    "before": "a defined term used before its definition",
    "unused": "a term defined and never used",
    "undefined": "a term that other documents define, used without a definition",
}
_BOTH = """
SELECT language_a, language_b, arg_min({shown}, first) AS text, sum(n)::BIGINT AS n, count(*) AS several,
    list({{'text': {other}, 'n': n, 'document': document, 'bead': bead}} ORDER BY n DESC, other_key)[1:{most}] AS ways
FROM (
    SELECT language_a, language_b, fold_{one} AS key, fold_{two} AS other_key, count(*) AS n,
        min((unit, bead)) AS first, arg_min(a, (unit, bead)) AS a, arg_min(b, (unit, bead)) AS b,
        arg_min(document, (unit, bead)) AS document, arg_min(bead, (unit, bead)) AS bead
    FROM beads WHERE fold_a IS NOT NULL GROUP BY ALL
)
GROUP BY language_a, language_b, key HAVING count(*) > 1 ORDER BY n DESC, key
"""
_TERMS = """
SELECT language_a, language_b, arg_min(a, first) AS text, sum(n)::BIGINT AS n, count(*) AS several,
    list({{'text': b, 'n': n, 'document': document, 'bead': bead}} ORDER BY n DESC, other_key)[1:{most}] AS ways
FROM (
    SELECT language_a, language_b, lower(defines_a[1]) AS key, lower(defines_b[1]) AS other_key, count(*) AS n,
        min((unit, bead)) AS first, arg_min(defines_a[1], (unit, bead)) AS a,
        arg_min(defines_b[1], (unit, bead)) AS b, arg_min(document, (unit, bead)) AS document,
        arg_min(bead, (unit, bead)) AS bead
    FROM beads WHERE len(defines_a) = 1 AND len(defines_b) = 1 GROUP BY ALL
)
GROUP BY language_a, language_b, key HAVING count(*) > 1 ORDER BY n DESC, key
"""


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
            f"“{_cut(way.text)}” ({way.n:,}, first in {way.document} {way.bead + 1})" for way in self.ways
        )
        more = self.several - len(self.ways)
        tail = f"; and {more:,} more" if more > 0 else ""
        return f"{KINDS[self.kind]} [{self.languages}]: “{_cut(self.text)}”: {ways}{tail}"


def of_corpus(store: Store, *, most: int | None = None) -> Iterator[Inconsistency]:
    """All kinds, over all documents of a run; of each kind the commonest ``most``. Raises InputError."""
    with database(store) as connection:
        yield from _all(connection, most, documents=True)


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
        connection.execute(
            f"CREATE VIEW beads AS SELECT * FROM read_parquet('{place}')"  # our own folder's name
        )
        yield from _all(connection, None, documents=False)


def _row(pair: TextPair, name: str, codes: tuple[str, str]) -> Row:
    from auditor.batch.rows import BEAD, Where, texts_of

    where = Where(0, name, codes)
    texts = texts_of(pair.a, pair.b, pair.place, where, one_sided=False)
    return where.row(BEAD, bead=pair.index, line=pair.line, place=pair.place, **texts)


def _all(
    connection: DuckDBPyConnection, most: int | None, *, documents: bool
) -> Iterator[Inconsistency]:
    limit = f" LIMIT {most}" if most is not None else ""
    for kind, sql in (
        ("source", _BOTH.format(one="a", two="b", shown="a", other="b", most=WAYS)),
        ("target", _BOTH.format(one="b", two="a", shown="b", other="a", most=WAYS)),
        ("term", _TERMS.format(most=WAYS)),
    ):
        for row in records(connection, sql + limit):
            languages = f"{row['language_a']}-{row['language_b']}"
            yield _found(kind, languages, row)
    if documents:
        for kind, sql in TERM_USE.items():
            for row in records(connection, sql.format(most=WAYS) + limit):
                yield _found(kind, str(row["language"]), row)


def _found(kind: str, languages: str, row: Record) -> Inconsistency:
    ways = row["ways"]
    if not isinstance(ways, Sequence):
        raise InputError(f"consistency: {kind} has no ways")
    listed = tuple(
        Way(str(w["text"]), int(w["n"]), str(w["document"]), int(w["bead"])) for w in ways
    )
    return Inconsistency(
        kind, languages, str(row["text"]), int(str(row["n"])), int(str(row["several"])), listed
    )


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
