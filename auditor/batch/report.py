"""The index of a corpus: figures by DuckDB over the parts, each leading to a page that lists what it counts."""

from __future__ import annotations

import shutil
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from auditor.batch.consistency import (
    KINDS,
    OF_DOCUMENTS,
    cut,
    has_documents,
    inconsistencies,
    number_of_kinds,
)
from auditor.batch.database import Record, database, records
from auditor.batch.intervals import interval
from auditor.batch.listed import (
    DOCUMENTS,
    ERRORS,
    FINDINGS,
    FOLDER,
    MOST,
    PASSAGES,
    Asked,
    Lists,
    prepare,
)
from auditor.batch.store import Store, get_json, write_whole
from auditor.reports.page.corpus import (
    CheckRow,
    Count,
    DocumentRow,
    Index,
    LanguageRow,
    Lines,
    Listing,
    Totals,
    render_index,
    render_listing,
)

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

NAME = "index.html"
# Documents named on the first page.
WORST = 50
_BY_LANGUAGE = """
SELECT languages, count(*) AS documents, sum(beads)::BIGINT AS passages, sum(divergent)::BIGINT AS divergent,
    sum(review)::BIGINT AS review, sum(divergent) / nullif(sum(beads), 0) AS share,
    sum(divergent * divergent)::DOUBLE AS dd, sum(divergent * beads)::DOUBLE AS dn, sum(beads * beads)::DOUBLE AS nn
FROM told_documents WHERE beads > 0 GROUP BY languages ORDER BY languages
"""
_BY_CHECK = """
SELECT "check" AS name, count(*) FILTER (NOT dismissed) AS findings,
    count(*) FILTER (NOT dismissed AND severity = 'critical') AS critical,
    count(*) FILTER (NOT dismissed AND severity = 'major') AS major,
    count(*) FILTER (NOT dismissed AND severity = 'minor') AS minor, count(*) FILTER (dismissed) AS dismissed
FROM told_findings GROUP BY 1 ORDER BY critical DESC, findings DESC, 1
"""
_TOTALS = """
SELECT (SELECT count(*) FROM told_documents) AS documents, (SELECT count(*) FROM beads) AS passages,
    (SELECT count(*) FROM told WHERE open_verdict = 'divergent') AS divergent,
    (SELECT count(*) FROM told WHERE open_verdict = 'review') AS review,
    (SELECT count(*) FROM told_findings WHERE NOT dismissed) AS findings,
    (SELECT count(*) FROM told_findings WHERE dismissed) AS dismissed,
    (SELECT count(*) FROM told_findings WHERE decision = 'accepted') AS accepted,
    (SELECT count(*) FROM errors WHERE bead IS NULL) AS failed,
    (SELECT count(*) FROM errors WHERE bead IS NOT NULL) AS unread
"""
_WORST = "SELECT * FROM told_documents WHERE divergent + review > 0 ORDER BY divergent DESC, review DESC, worst DESC, unit"
_NOT_RUN = "SELECT line, count(*) AS n FROM (SELECT unnest(not_run) AS line FROM told_documents) GROUP BY 1 ORDER BY 2 DESC, 1"


def write_index(store: Store, *, ui_language: str = "en") -> Path:
    """Write ``index.html`` and the lists below ``index/``. Raises InputError, OutputError."""
    folder = store.root / FOLDER
    with database(store) as connection:
        prepare(connection)
        lists = Lists(connection)
        kinds = _inconsistent(connection, documents=has_documents(store))
        index = _index(store, connection, lists, kinds)
        shutil.rmtree(folder, ignore_errors=True)
        for name, (asked, total) in lists.asked.items():
            page = render_listing(lists.listing(asked, total), ui_language=ui_language)
            write_whole(folder / name, page.encode("utf-8", "replace"))
    for kind, listing in kinds.items():
        page = render_listing(listing, ui_language=ui_language)
        write_whole(folder / f"{kind}.html", page.encode("utf-8", "replace"))
    path = store.root / NAME
    write_whole(path, render_index(index, ui_language=ui_language).encode("utf-8", "replace"))
    return path


def _index(
    store: Store, connection: DuckDBPyConnection, lists: Lists, kinds: dict[str, Listing]
) -> Index:
    known = get_json(store.run)
    parts = records(connection, "SELECT count(*) AS n FROM parts")[0]["n"]
    documents = has_documents(store)
    return Index(
        name=" + ".join(PurePath(str(path)).name for path in _listed(known.get("input"))),
        documents=documents,
        totals=_totals(records(connection, _TOTALS)[0], lists, documents=documents),
        parts=(_whole(parts), _whole(known.get("parts"))),
        languages=[
            _language(row, lists, documents=documents) for row in records(connection, _BY_LANGUAGE)
        ],
        checks=[_check(row, lists) for row in records(connection, _BY_CHECK)],
        worst=[_worst(row, lists) for row in records(connection, _WORST, most=WORST)]
        if documents
        else (),
        inconsistent=[
            (kind, Count(kinds[kind].total, f"{FOLDER}/{kind}.html") if kind in kinds else Count(0))
            for kind in KINDS
            if documents or kind not in OF_DOCUMENTS
        ],
        not_run=[(str(row["line"]), _whole(row["n"])) for row in records(connection, _NOT_RUN)],
    )


def _totals(row: Record, lists: Lists, *, documents: bool) -> Totals:
    def of(name: str, view: str, where: str) -> Count:
        return lists.count(row[name], Asked(name, "", view, where))

    return Totals(
        documents=of("documents", DOCUMENTS, "true") if documents else Count(0),
        passages=of("passages", PASSAGES, "true"),
        divergent=of("divergent", PASSAGES, "open_verdict = 'divergent'"),
        review=of("review", PASSAGES, "open_verdict = 'review'"),
        findings=of("findings", FINDINGS, "NOT dismissed"),
        dismissed=of("dismissed", FINDINGS, "dismissed"),
        accepted=of("accepted", FINDINGS, "decision = 'accepted'"),
        failed=of("failed", ERRORS, "bead IS NULL"),
        unread=of("unread", ERRORS, "bead IS NOT NULL"),
    )


def _language(row: Record, lists: Lists, *, documents: bool) -> LanguageRow:
    name = str(row["languages"])

    def of(what: str, view: str, where: str) -> Count:
        return lists.count(row[what], Asked(what, name, view, where, (name,)))

    n, share = _whole(row["passages"]), _number(row["share"])
    squares = _number(row["dd"]) - 2 * share * _number(row["dn"]) + share**2 * _number(row["nn"])
    low, high = interval(share, n, squares, _whole(row["documents"]))
    return LanguageRow(
        name,
        of("documents", DOCUMENTS, "languages = ? AND beads > 0") if documents else Count(0),
        of("passages", PASSAGES, "languages = ?"),
        of("divergent", PASSAGES, "languages = ? AND open_verdict = 'divergent'"),
        of("review", PASSAGES, "languages = ? AND open_verdict = 'review'"),
        share,
        low,
        high,
    )


def _check(row: Record, lists: Lists) -> CheckRow:
    name = str(row["name"])

    def of(what: str, where: str) -> Count:
        condition = f'"check" = ? AND {where}'
        asked = Asked(what, name, FINDINGS, condition, (name,), of_check=True)
        return lists.count(row[what], asked)

    critical, major, minor = (
        of(level, f"NOT dismissed AND severity = '{level}'")
        for level in ("critical", "major", "minor")
    )
    findings, dismissed = of("findings", "NOT dismissed"), of("dismissed", "dismissed")
    return CheckRow(name, findings, critical, major, minor, dismissed)


def _worst(row: Record, lists: Lists) -> DocumentRow:
    name, unit = str(row["document"]), str(row["unit"])

    def of(what: str) -> Count:
        where = f"unit = ?::BIGINT AND open_verdict = '{what}'"
        return lists.count(row[what], Asked(what, name, PASSAGES, where, (unit,)))

    return DocumentRow(
        name,
        str(row["languages"]),
        _whole(row["beads"]),
        of("divergent"),
        of("review"),
        _number(row["worst"]),
        str(row["report"] or ""),
    )


def _inconsistent(connection: DuckDBPyConnection, *, documents: bool) -> dict[str, Listing]:
    """The list of each kind there is any of."""
    entries: dict[str, list[Lines]] = {}
    for one in inconsistencies(connection, documents=documents, most=MOST):
        lines = [f"{cut(way.text)} ({way.n:,} · {way.document} {way.bead + 1})" for way in one.ways]
        if one.several > len(one.ways):
            lines.append(f"+ {one.several - len(one.ways):,}")
        entries.setdefault(one.kind, []).append(Lines(f"{cut(one.text)} ({one.languages})", lines))
    numbers = number_of_kinds(connection, list(entries))
    return {
        kind: Listing(kind, "", numbers[kind][0], numbers[kind][1], entries=found)
        for kind, found in entries.items()
    }


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0
