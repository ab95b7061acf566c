"""What an audit flags in the untouched texts: false alarms, if the texts are faithful."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.model import Audit, JudgedBead, Side
from auditor.reports.summary import per_cent

# Characters of a paragraph that are shown.
LONGEST = 600


@dataclass(frozen=True, slots=True)
class Flagged:
    """A paragraph of the untouched texts that the audit flags."""

    number: int
    likelihood: str
    a: str
    b: str


def flagged(audit: Audit, number: int) -> Flagged:
    """A bead with its two readings."""
    judged = audit.beads[number]
    return Flagged(
        number + 1,
        per_cent(judged.judgement.divergence),
        _text(audit.a, judged, 0),
        _text(audit.b, judged, 1),
    )


def _text(side: Side, judged: JudgedBead, number: int) -> str:
    members = (judged.bead.a, judged.bead.b)[number]
    text = " ".join(" ".join(side.segmentation.paragraphs[i].text.split()) for i in members)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
