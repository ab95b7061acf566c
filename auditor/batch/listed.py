"""What a figure of the index counts, as a query and as a page: passages, documents, errors."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor.batch.database import Record, records
from auditor.reports.page.corpus import Count, Lines, Listing, Passage, Said

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

# On one page; the query under its heading gives the rest.
MOST = 200
# Of a passage, which the document's own report has in full.
TEXT = 600
FOLDER = "index"

# What the lists ask again and again, once: all that anything was said of, a small part of a corpus.
_PREPARED = """
CREATE TABLE told AS SELECT * FROM beads WHERE verdict <> 'equivalent' OR len(findings) > 0;
CREATE TABLE told_findings AS SELECT * FROM findings;
CREATE TABLE told_documents AS SELECT * FROM documents;
"""
_PASSAGES = """
SELECT b.document, b.place, b.line, b.bead, b.language_a, b.language_b, b.open_verdict, b.divergence, b.a, b.b,
    b.findings, d.report
FROM ({chosen}) b LEFT JOIN told_documents d ON d.unit = b.unit AND d.document = b.document
ORDER BY b.divergence DESC, b.unit, b.bead LIMIT {most}
"""
PASSAGES, FINDINGS, DOCUMENTS, ERRORS = "beads", "findings", "documents", "errors"


def prepare(connection: DuckDBPyConnection) -> None:
    """Make the tables that lists are asked of."""
    connection.execute(_PREPARED)


@dataclass(frozen=True, slots=True)
class Asked:
    """A list to be made: of what, where the condition is SQL of our own over one of the views.

    ``view`` of FINDINGS: the passages in which such a finding stands.
    """

    what: str
    of: str
    view: str
    where: str
    values: tuple[str, ...] = ()
    of_check: bool = False

    @property
    def sql(self) -> str:
        """The query that gives all of it, as a user would write it."""
        condition = self.where
        for value in self.values:
            condition = condition.replace("?", "'" + value.replace("'", "''") + "'", 1)
        return " ".join(f"SELECT * FROM {self.view} WHERE {condition}".split())  # noqa: S608 - ours

    @property
    def page(self) -> str:
        """The page's name, the same for the same list."""
        digest = hashlib.sha256(self.sql.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        return f"{self.what}-{digest}.html"


@dataclass(slots=True)
class Lists:
    """The lists an index leads to, gathered while its figures are."""

    connection: DuckDBPyConnection
    asked: dict[str, tuple[Asked, int]] = field(default_factory=dict)

    def count(self, n: object, asked: Asked) -> Count:
        """A figure and the link to what it counts; nothing is listed of none."""
        number = n if isinstance(n, int) else 0
        if not number:
            return Count(0)
        self.asked[asked.page] = asked, number
        return Count(number, f"{FOLDER}/{asked.page}")

    def listing(self, asked: Asked, total: int) -> Listing:
        """The page's contents."""
        passages: Sequence[Passage] = ()
        entries: Sequence[Lines] = ()
        if asked.view in {PASSAGES, FINDINGS}:
            passages = [
                _passage(row)
                for row in records(self.connection, _chosen(asked), asked.values, most=MOST)
            ]
        elif asked.view == DOCUMENTS:
            sql = f"SELECT * FROM told_documents WHERE {asked.where} ORDER BY divergent DESC, review DESC, unit"  # noqa: S608
            entries = [
                _document(row) for row in records(self.connection, sql, asked.values, most=MOST)
            ]
        else:
            sql = f"SELECT * FROM errors WHERE {asked.where} ORDER BY unit, bead"  # noqa: S608 - ours
            entries = [
                _error(row) for row in records(self.connection, sql, asked.values, most=MOST)
            ]
        return Listing(
            asked.what, asked.of, total, asked.sql, passages, entries, of_check=asked.of_check
        )


def _chosen(asked: Asked) -> str:
    if asked.view == FINDINGS:
        found = f"SELECT unit, bead FROM told_findings WHERE {asked.where}"  # noqa: S608 - ours
        chosen = f"SELECT * FROM told WHERE (unit, bead) IN ({found})"  # noqa: S608
    else:
        view = "told" if "open_verdict" in asked.where else "beads"
        chosen = f"SELECT * FROM {view} WHERE {asked.where}"  # noqa: S608
    return _PASSAGES.format(chosen=chosen, most=MOST)


def _passage(row: Record) -> Passage:
    line, place = row["line"], str(row["place"] or "")
    where = place or (f"line {line}" if line is not None else f"¶ {int(str(row['bead'])) + 1}")
    findings = row["findings"]
    return Passage(
        document=str(row["document"]),
        place=where,
        languages=(str(row["language_a"] or ""), str(row["language_b"] or "")),
        verdict=str(row["open_verdict"]),
        divergence=float(str(row["divergence"] or 0)),
        a=_cut(str(row["a"])),
        b=_cut(str(row["b"])),
        findings=[_said(one) for one in findings] if isinstance(findings, list) else (),
        report=f"../{row['report']}" if row["report"] else "",
    )


def _said(finding: Record) -> Said:
    severity = str(finding["severity"] or "")
    return Said(str(finding["id"]), str(finding["check"]), severity, str(finding["message"]))


def _document(row: Record) -> Lines:
    figures = f"{row['languages']}: {row['divergent']} / {row['review']} / {row['beads']}"
    link = f"../{row['report']}" if row["report"] else ""
    return Lines(str(row["document"]), [figures, *map(str, filter(None, [row["error"]]))], link)


def _error(row: Record) -> Lines:
    where = f"{row['document']}" + (f", {row['line']}" if row["line"] is not None else "")
    return Lines(where, [str(row["error"])])


def _cut(text: str) -> str:
    return text if len(text) <= TEXT else f"{text[: TEXT - 2].rstrip()} …"
