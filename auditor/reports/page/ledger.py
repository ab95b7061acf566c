"""The ledger of facts as the page shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from auditor.languages import display_name
from auditor.model import Audit, FactStatus, LedgerEntry, Side, Span
from auditor.reports.page.inline import plain
from auditor.reports.page.places import clipped

# What differs comes first.
ORDER = (
    FactStatus.CHANGED,
    FactStatus.MISSING,
    FactStatus.MOVED,
    FactStatus.UNMATCHED,
    FactStatus.SAME,
)
# A table of more lines helps nobody; facts beyond it are counted, and all are in the JSON.
SHOWN = 1500
# Nor does one of so many that differ; what is beyond is counted as well.
MOST = 3000
LONGEST = 120


@dataclass(frozen=True, slots=True)
class Cell:
    """A fact as one side writes it, with its value where that says more."""

    text: Markup
    value: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the ledger; rows count from 1, 0 where that side has none."""

    kind: str
    status: str
    rank: int
    a: Cell | None
    b: Cell | None
    row_a: int
    row_b: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """The lines shown, all counts by status, and how many facts are not shown."""

    lines: tuple[Line, ...]
    counts: Mapping[str, int]
    total: int
    unseen: int


def ledger_of(audit: Audit, *, ui_language: str = "en") -> Ledger:
    """The ledger, what differs first, each part in the order of the texts."""
    counts = Counter(entry.status for entry in audit.facts)
    ordered = sorted(audit.facts, key=lambda entry: ORDER.index(entry.status))
    differing = sum(counts[status] for status in ORDER if status is not FactStatus.SAME)
    shown = ordered[: max(SHOWN, min(differing, MOST))]
    return Ledger(
        lines=tuple(_line(entry, audit, ui_language) for entry in shown),
        counts={status.value: counts[status] for status in ORDER if counts[status]},
        total=len(audit.facts),
        unseen=len(ordered) - len(shown),
    )


def _line(entry: LedgerEntry, audit: Audit, ui_language: str) -> Line:
    return Line(
        kind=entry.kind[:1].upper() + entry.kind[1:],
        status=entry.status.value,
        rank=ORDER.index(entry.status),
        a=_cell(entry, entry.span_a, entry.value_a, audit.a, ui_language),
        b=_cell(entry, entry.span_b, entry.value_b, audit.b, ui_language),
        row_a=_row(entry.bead_a, audit.beads),
        row_b=_row(entry.bead_b, audit.beads),
    )


def _row(bead: int | None, beads: Sequence[object]) -> int:
    return bead + 1 if bead is not None and 0 <= bead < len(beads) else 0


def _cell(
    entry: LedgerEntry, span: Span | None, value: str, side: Side, ui_language: str
) -> Cell | None:
    if span is None or not clipped([span], len(side.document.view)):
        return None
    written = " ".join(side.document.view[slice(*span)].split())[:LONGEST]
    if entry.kind == "territory":
        codes = value.split("/")
        value = " / ".join(_territory(code, ui_language) for code in codes)
    return Cell(plain(written), "" if value == written else value)


def _territory(code: str, ui_language: str) -> str:
    from babel import Locale

    found: str = Locale.parse(ui_language).territories.get(code, code)
    return found


def language_name(code: str, ui_language: str) -> str:
    """A document's language in the interface's own."""
    return display_name(code, in_language=ui_language) if code else ""
