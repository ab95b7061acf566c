"""Option types that more than one command takes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.model import Audit


class FailOn(StrEnum):
    """The severity from which an audit fails."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    NEVER = "never"

    def reached(self, audit: Audit) -> bool:
        """Whether a bead judged divergent carries an issue of at least this severity."""
        from auditor.model import Severity, Verdict

        if self is FailOn.NEVER:
            return False
        floor = Severity(self.value).rank
        return any(
            audit.issues[number].severity.rank >= floor
            for bead in audit.beads
            if bead.judgement.verdict is Verdict.DIVERGENT
            for number in bead.issues
        )


def split_list(text: str | None) -> tuple[str, ...] | None:
    """``a, b`` as ``("a", "b")``; None for nothing."""
    if text is None:
        return None
    return tuple(part.strip() for part in text.split(",") if part.strip()) or None
