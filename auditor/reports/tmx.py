"""The alignment as a translation memory (TMX 1.4), each unit with its verdict and its findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from auditor.exchange.tmx_writer import Unit, tmx
from auditor.model import Audit
from auditor.reports import Report
from auditor.reports.entries import (
    Entry,
    note_lines,
    open_entries,
    opened,
    stage_lines,
    text_of,
)
from auditor.reports.json import figure
from auditor.reports.seen import assurance
from auditor.reports.summary import answer, summarise
from auditor.reports.visible import visible

if TYPE_CHECKING:
    from auditor.reports import Options


def render(audit: Audit, **options: Unpack[Options]) -> str:
    """A unit for each bead with text on both sides; one-sided beads have nothing to remember.

    ``x-verdict`` lets a program take the equivalent ones alone.
    """
    review = options.get("review")
    audit = opened(audit, review)
    notes: dict[int, list[str]] = {}
    for entry in open_entries(audit, review):
        notes.setdefault(entry.bead, []).append(note_of(entry))
    units = (
        Unit(
            text_of(audit.a, judged.bead.a),
            text_of(audit.b, judged.bead.b),
            id=str(number),
            properties={
                "x-verdict": judged.judgement.verdict.value,
                "x-divergence": str(figure(judged.judgement.divergence)),
            },
            notes=tuple(notes.get(number, ())),
        )
        for number, judged in enumerate(audit.beads, 1)
        if not judged.bead.one_sided
    )
    created = options.get("created")
    return tmx(
        units,
        (audit.a.document.language, audit.b.document.language),
        version=audit.signature.get("version:statement-audit", "0"),
        properties={"x-created": created} if created else {},
        notes=(
            answer(summarise(audit)),
            *((assurance(audit),) if audit.beads else ()),
            *note_lines(audit),
            *stage_lines(audit),
        ),
    )


def note_of(entry: Entry) -> str:
    """A finding in a line: ``critical negation: A denies …``."""
    kind = f"{entry.severity.value} {entry.check}" if entry.severity else "to review"
    return visible(f"{kind}: {entry.message}")


REPORT = Report(render)
