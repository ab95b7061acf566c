"""The audit as a table, for CSV and spreadsheets: a row for each finding, and for each bead without."""

from __future__ import annotations

from auditor.model import Audit
from auditor.reports.entries import Entry, entries_of, not_run, note_lines, text_of
from auditor.reports.json import figure
from auditor.reports.locations import Finder, Location, Pair
from auditor.reports.review import Review

Cell = str | int | float | None
Row = dict[str, Cell]

_SIDE = ("path", "line", "column", "place", "text", "says")
COLUMNS = (
    "audit_bead",
    "audit_finding",
    "verdict",
    "divergence",
    "check",
    "category",
    "severity",
    "confidence",
    "message",
    *(f"{name}_a" for name in _SIDE),
    *(f"{name}_b" for name in _SIDE),
    "decision",
    "created",
    "not_run",
    "notes",
)


def rows_of(audit: Audit, *, created: str | None = None, review: Review | None = None) -> list[Row]:
    """The rows in the order of the beads; what is not known of one is None."""
    found: dict[int, list[Entry]] = {}
    for entry in entries_of(audit, review):
        found.setdefault(entry.bead, []).append(entry)
    finder = Finder.of(audit)
    rows: list[Row] = []
    missing = ", ".join(not_run(audit))
    notes = "; ".join(note_lines(audit))
    for number in range(1, len(audit.beads) + 1):
        whole = finder.of_spans(number - 1, (), ())
        for row in map(_of_entry, found.get(number, ())) if number in found else [{}]:
            rows.append(
                dict.fromkeys(COLUMNS)
                | _of_bead(audit, number, whole)
                | row
                | {"created": created, "not_run": missing, "notes": notes}
            )
    return rows


def _of_bead(audit: Audit, number: int, where: Pair) -> Row:
    judged = audit.beads[number - 1]
    return {
        "audit_bead": number,
        "verdict": judged.judgement.verdict.value,
        "divergence": figure(judged.judgement.divergence),
        "text_a": text_of(audit.a, judged.bead.a),
        "text_b": text_of(audit.b, judged.bead.b),
        **_where("a", where[0]),
        **_where("b", where[1]),
    }


def _of_entry(entry: Entry) -> Row:
    return {
        "audit_finding": entry.id,
        "check": entry.check,
        "category": entry.category,
        "severity": entry.severity.value if entry.severity else None,
        "confidence": None if entry.confidence is None else figure(entry.confidence),
        "message": entry.message,
        "says_a": entry.says_a,
        "says_b": entry.says_b,
        "decision": entry.decision.decision if entry.decision else None,
        **_where("a", entry.a),
        **_where("b", entry.b),
    }


def _where(side: str, location: Location | None) -> Row:
    if location is None:
        return {}
    return {
        f"path_{side}": location.path,
        f"line_{side}": location.line,
        f"column_{side}": location.column,
        f"place_{side}": location.place,
    }
