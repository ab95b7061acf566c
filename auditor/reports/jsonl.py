"""The audit as JSON Lines: a bead a line, with its texts, places and findings, to be read on its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Unpack

from auditor.model import Audit
from auditor.reports import Report
from auditor.reports.entries import Entry, entries_of, not_run, note_lines, text_of
from auditor.reports.json import GENERATOR, SCHEMA_VERSION, figure, writable
from auditor.reports.locations import Finder, Location

if TYPE_CHECKING:
    from auditor.reports import Options

# What ends a line for some readers, though not for JSON Lines.
_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def render(audit: Audit, **options: Unpack[Options]) -> str:
    """One JSON object a line, in the order of the beads; every one has the same keys.

    ``not_run`` names the stages that did not run and ``notes`` what was not read, so that a line alone
    says what it rests on.
    """
    found: dict[int, list[Entry]] = {}
    for entry in entries_of(audit, options.get("review")):
        found.setdefault(entry.bead, []).append(entry)
    finder = Finder.of(audit)
    common = {
        "generator": GENERATOR,
        "schema_version": SCHEMA_VERSION,
        "created": options.get("created"),
        "not_run": list(not_run(audit)),
        "notes": list(note_lines(audit)),
    }
    lines = []
    for index, judged in enumerate(audit.beads):
        a, b = finder.of_spans(index, (), ())
        data: dict[str, object] = {
            **common,
            "bead": index + 1,
            "kind": judged.bead.kind,
            "moved": judged.bead.moved,
            "verdict": judged.judgement.verdict.value,
            "divergence": figure(judged.judgement.divergence),
            "reasons": list(judged.judgement.reasons),
            "text_a": text_of(audit.a, judged.bead.a),
            "text_b": text_of(audit.b, judged.bead.b),
            "location_a": _where(a),
            "location_b": _where(b),
            "findings": [_finding(entry) for entry in found.get(index + 1, ())],
        }
        line = json.dumps(data, ensure_ascii=False, allow_nan=False)
        lines.append(writable(line).translate(_LINE_ENDS))
    return "".join(f"{line}\n" for line in lines)


def _finding(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "check": entry.check,
        "category": entry.category,
        "severity": entry.severity.value if entry.severity else None,
        "confidence": None if entry.confidence is None else figure(entry.confidence),
        "message": entry.message,
        "says_a": entry.says_a,
        "says_b": entry.says_b,
        "location_a": _where(entry.a),
        "location_b": _where(entry.b),
        "decision": entry.decision.decision if entry.decision else None,
    }


def _where(location: Location | None) -> dict[str, object] | None:
    if location is None:
        return None
    return {
        "path": location.path,
        "start": location.start,
        "end": location.end,
        "line": location.line,
        "column": location.column,
        "place": location.place,
    }


REPORT = Report(render)
