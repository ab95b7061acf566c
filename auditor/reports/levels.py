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
    """``error``, ``warning`` or ``note``.

    Error is what makes an audit fail unless told otherwise (`auditor.reports.gate`), so what is
    only to review is never one, nor is a bead that no check explains.
    """
    divergent = entry.judged.judgement.verdict is Verdict.DIVERGENT
    if entry.severity is None:
        return "warning" if divergent else "note"
    level = LEVELS[entry.severity]
    return "warning" if level == "error" and not divergent else level
