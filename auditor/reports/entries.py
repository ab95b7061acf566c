"""Findings one by one, for the formats that list them: tables, lines and other programs' logs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from auditor.model import Audit, Issue, JudgedBead, Severity, Side, Span, StageStatus, Verdict
from auditor.reports.identity import bead_ids, ignored_ids, issue_ids
from auditor.reports.locations import Finder, Location
from auditor.reports.review import Review, Reviewed, held_against, without_dismissed
from auditor.reports.visible import visible

# The id under which a bead is listed that reads differently though no check says what differs.
JUDGEMENT = "judgement"


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding and the bead it stands in; ``severity`` is None where no check names what differs.

    ``bead`` counts from 1. ``decision`` is what an earlier review said of it, None where nothing;
    ``reason`` why a rule of the settings has taken it out, None where none did.
    """

    id: str
    bead: int
    judged: JudgedBead
    check: str
    category: str
    severity: Severity | None
    confidence: float | None
    message: str
    says_a: str
    says_b: str
    a: Location | None
    b: Location | None
    decision: Reviewed | None = None
    reason: str | None = None
    spans_a: tuple[Span, ...] = ()
    spans_b: tuple[Span, ...] = ()

    @property
    def dismissed(self) -> bool:
        """Whether a reviewer set it aside."""
        return self.decision is not None and self.decision.decision == "dismissed"

    @property
    def location(self) -> Location | None:
        """Where it is shown first: in A, or in B where A has nothing of it."""
        return self.a or self.b

    @property
    def other(self) -> Location | None:
        """The other side's place, where both have one."""
        return self.b if self.a else None


def entries_of(audit: Audit, review: Review | None = None) -> tuple[Entry, ...]:
    """Every issue, and every bead that reads differently without one, in the order of the beads."""
    decisions = review.decisions if review else {}
    finder = Finder.of(audit)
    found: dict[int, list[Entry]] = {}
    for issue, one in zip(audit.issues, issue_ids(audit), strict=True):
        entry = _of_issue(audit, finder, issue, one, decisions.get(one))
        found.setdefault(issue.bead, []).append(entry)
    for number, (judged, one) in enumerate(zip(audit.beads, bead_ids(audit), strict=True)):
        if number not in found and judged.judgement.verdict is not Verdict.EQUIVALENT:
            a, b = finder.of_spans(number, (), ())
            message = "; ".join(judged.judgement.reasons)
            found[number] = [
                Entry(
                    one,
                    number + 1,
                    judged,
                    JUDGEMENT,
                    "",
                    None,
                    None,
                    message or "reads differently; no check names what differs",
                    "",
                    "",
                    a,
                    b,
                    decisions.get(one),
                )
            ]
    return tuple(entry for number in sorted(found) for entry in found[number])


def _of_issue(
    audit: Audit, finder: Finder, issue: Issue, one: str, decision: Reviewed | None
) -> Entry:
    a, b = finder.of_spans(issue.bead, issue.spans_a, issue.spans_b)
    return Entry(
        one,
        issue.bead + 1,
        audit.beads[issue.bead],
        issue.check,
        issue.category,
        issue.severity,
        issue.confidence,
        issue.message,
        issue.says_a,
        issue.says_b,
        a,
        b,
        decision,
        spans_a=issue.spans_a,
        spans_b=issue.spans_b,
    )


def ignored_entries(audit: Audit) -> tuple[Entry, ...]:
    """What rules of the settings have taken out, in the order of the beads."""
    finder = Finder.of(audit)
    found = (
        replace(_of_issue(audit, finder, ignored.issue, one, None), reason=ignored.reason)
        for ignored, one in zip(audit.ignored, ignored_ids(audit), strict=True)
    )
    return tuple(sorted(found, key=lambda entry: entry.bead))


def open_entries(audit: Audit, review: Review | None) -> tuple[Entry, ...]:
    """The findings that no reviewer has dismissed."""
    return tuple(entry for entry in entries_of(audit, review) if not entry.dismissed)


def text_of(side: Side, members: tuple[int, ...]) -> str:
    """The paragraphs of one side of a bead in one line, as a table or a translation memory has them."""
    return " ".join(" ".join(side.segmentation.paragraphs[i].text.split()) for i in members)


def not_run(audit: Audit) -> tuple[str, ...]:
    """The names of the stages that did not run, wholly or in part."""
    return tuple(stage.name for stage in audit.stages if stage.status is not StageStatus.RAN)


def document_notes(audit: Audit) -> tuple[tuple[str, str], ...]:
    """What the readers say of the two files, as ``("A", "2 comments left out")``."""
    return tuple(
        (name, note)
        for name, side in (("A", audit.a), ("B", audit.b))
        for note in side.document.notes
    )


def note_lines(audit: Audit) -> Iterator[str]:
    """A line for each thing that was not read as it stands, or not at all."""
    for name, note in document_notes(audit):
        yield visible(f"note {name}: {' '.join(note.split())}")


def stage_lines(audit: Audit) -> Iterator[str]:
    """A line for each stage that did not run, wholly or in part, with what would enable it."""
    for stage in audit.stages:
        if stage.status is StageStatus.RAN:
            continue
        line = f"{stage.name} {stage.status.value}"
        if stage.detail:
            line += f": {stage.detail}"
        yield visible(f"{line}; to enable it: {stage.remedy}" if stage.remedy else line)


def opened(audit: Audit, review: Review | None) -> Audit:
    """The audit without what an earlier review has dismissed."""
    return without_dismissed(audit, held_against(review, audit)) if review else audit
