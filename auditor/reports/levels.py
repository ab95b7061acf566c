"""How grave a finding is in the words that other programs know: error, warning, note."""

from __future__ import annotations

from auditor.model import Severity, Verdict
from auditor.reports.entries import Entry

LEVELS = {
    Severity.CRITICAL: "error",
    Severity.MAJOR: "error",
    Severity.MINOR: "warning",
    Severity.NEUTRAL: "note",
}


def level_of(entry: Entry) -> str:
    """``error``, ``warning`` or ``note``; a bead that no check explains is never an error.

    Such a bead does not make an audit fail either (`auditor.reports.failing`).
    """
    if entry.severity is not None:
        return LEVELS[entry.severity]
    return "warning" if entry.judged.judgement.verdict is Verdict.DIVERGENT else "note"
