"""Findings as the page shows them: what differs, and both readings in their own script."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from auditor.model import Audit, Bead, Issue, JudgedBead, Segment, Span, Verdict
from auditor.reports.identity import bead_ids, issue_ids
from auditor.reports.json import jsonable
from auditor.reports.locations import Locations
from auditor.reports.order import gravity, unexplained
from auditor.reports.page.inline import MarkStyle, marked, mixed, plain
from auditor.reports.page.marks import Mark, Piece, excerpt, pieces
from auditor.reports.page.places import SidePlaces, clipped
from auditor.reports.review import Review
from auditor.reports.summary import per_cent

# A check's words, however much of a text they quote, stay a few lines.
SHORT = 700

# Characters of context shown beside a finding; the whole paragraph is one link away.
EXCERPT = 340
# From this many findings on, one whose readings are known in a few words shows only these.
MANY = 100


@dataclass(frozen=True, slots=True)
class Reading:
    """What one side says, in a few words and in its sentence; ``place`` for a file without lines.

    ``comment``: what a check says in the place of a quotation; ``says`` is empty then.
    """

    says: Markup
    says_code: str | None
    text: Markup
    absent: bool
    place: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One entry of the findings: an issue, or a bead whose verdict no check explains."""

    id: str
    severity: str
    label: str
    category: str
    confidence: str
    message: str
    number: int
    readings: tuple[Reading, Reading]
    evidence: tuple[tuple[str, Markup], ...]
    from_check: bool
    check: str = ""
    decision: str = ""
    note: str = ""
    decided: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class Findings:
    """All of them, the gravest first; and by bead (index), in the order they were reported."""

    ordered: tuple[Finding, ...]
    by_bead: Mapping[int, Sequence[Finding]]


def mark_styles(audit: Audit) -> dict[int, MarkStyle]:
    """How the marks of each issue (by index) look and what they are called."""
    ids = issue_ids(audit)
    return {
        index: MarkStyle(
            id=ids[index],
            severity=issue.severity.value,
            rank=issue.severity.rank,
            label=label_of(issue.check),
        )
        for index, issue in enumerate(audit.issues)
    }


def findings_of(
    audit: Audit,
    sides: tuple[SidePlaces, SidePlaces],
    styles: Mapping[int, MarkStyle],
    review: Review | None = None,
) -> Findings:
    """Every issue, and every bead that reads differently without one; what was dismissed comes last."""
    locations = Locations(audit.a.document), Locations(audit.b.document)
    maker = _Maker(audit, sides, styles, bead_ids(audit), review, locations)
    by_bead: dict[int, list[Finding]] = {}
    order: list[tuple[tuple[bool, int, int, float, int, int], Finding]] = []
    for index, issue in enumerate(audit.issues):
        finding = maker.finding(index, issue)
        by_bead.setdefault(issue.bead, []).append(finding)
        grave = gravity(audit.beads[issue.bead].judgement, issue.severity)
        aside = finding.decision == "dismissed"
        order.append(((aside, *grave, issue.bead, index), finding))
    for number, judged in enumerate(audit.beads):
        if number not in by_bead and judged.judgement.verdict is not Verdict.EQUIVALENT:
            finding = maker.unexplained(number, judged)
            by_bead[number] = [finding]
            aside = finding.decision == "dismissed"
            order.append(((aside, *gravity(judged.judgement, None), number, 0), finding))
    order.sort(key=lambda entry: entry[0])
    return Findings(tuple(finding for _, finding in order), by_bead)


def label_of(check: str) -> str:
    """A check's or category's id as words."""
    words = check.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]


def shortened(text: str, limit: int) -> str:
    """At most ``limit`` characters, an ellipsis where something was left out."""
    return text if len(text) <= limit else f"{text[: limit - 2].rstrip()} …"


@dataclass(frozen=True, slots=True)
class _Maker:
    """Builds findings: what they share is kept here."""

    audit: Audit
    sides: tuple[SidePlaces, SidePlaces]
    styles: Mapping[int, MarkStyle]
    bead_ids: Sequence[str]
    review: Review | None
    locations: tuple[Locations, Locations]

    def _reviewed(self, finding: Finding) -> Finding:
        """The finding with what an earlier review said of it."""
        if self.review is None:
            return finding
        entry = self.review.decisions.get(finding.id)
        if entry is None:
            return replace(finding, status="new")
        return replace(
            finding,
            status="still",
            decision=entry.decision or "",
            note=entry.note,
            decided=entry.decided,
        )

    def finding(self, index: int, issue: Issue) -> Finding:
        """An issue as an entry of the findings."""
        bead = self.audit.beads[issue.bead].bead
        evidence = {str(name): jsonable(value) for name, value in issue.evidence.items()}
        made = Finding(
            id=self.styles[index].id,
            severity=issue.severity.value,
            label=label_of(issue.check),
            category=label_of(issue.category.rpartition("/")[2]),
            confidence=per_cent(issue.confidence),
            message=issue.message,
            number=issue.bead + 1,
            readings=(
                self._reading(0, issue.says_a, issue.spans_a, bead, index),
                self._reading(1, issue.says_b, issue.spans_b, bead, index),
            ),
            evidence=tuple((label_of(key), _value(value)) for key, value in evidence.items()),
            from_check=True,
            check=issue.check,
        )
        return self._reviewed(made)

    def unexplained(self, number: int, judged: JudgedBead) -> Finding:
        """A bead that reads differently though no check names what."""
        bead = judged.bead
        finding = Finding(
            id=self.bead_ids[number],
            severity=unexplained(judged.judgement).value,
            label="Reads differently",
            category="",
            confidence="",
            message="; ".join(judged.judgement.reasons),
            number=number + 1,
            readings=(
                self._reading(0, "", (), bead, None),
                self._reading(1, "", (), bead, None),
            ),
            evidence=(),
            from_check=False,
            check="judgement",
        )
        return self._reviewed(finding)

    def _reading(
        self, side: int, says: str, spans: Sequence[Span], bead: Bead, issue: int | None
    ) -> Reading:
        places = self.sides[side]
        spans = clipped(spans, len(places.side.document.view))
        context = places.context(spans, (bead.a, bead.b)[side])
        marks = [Mark(start, end, issue) for start, end in spans] if issue is not None else []
        if len(context) == 1 and says.strip() == context[0].text.strip():
            says = ""
        own = any(says.strip(" \"'“”«»„…") in s.text for s in context)
        if says and len(self.audit.issues) > MANY:
            context_shown = Markup("")
        else:
            context_shown = marked(
                excerpt(_running(places, context, marks), EXCERPT), self.styles, links=False
            )
        return Reading(
            says=plain(shortened(says, EXCERPT)) if own else Markup(""),
            says_code=places.side.document.language if says and own else None,
            comment="" if own else shortened(says, EXCERPT),
            text=context_shown,
            absent=not context,
            place=self.locations[side].place(context[0].start) if context else "",
        )


def _running(
    places: SidePlaces, context: Sequence[Segment], marks: Sequence[Mark]
) -> tuple[Piece, ...]:
    """The sentences of a context one after the other; an ellipsis where some are left out."""
    found: list[Piece] = []
    view = places.side.document.view
    previous: Segment | None = None
    for segment in context:
        if previous is not None:
            found.append(Piece(" … " if view[previous.end : segment.start].strip() else " "))
        touching = [
            Mark(max(m.start, segment.start), min(m.end, segment.end), m.issue)
            for m in marks
            if m.start <= segment.end and segment.start <= m.end
        ]
        inside = [m for m in touching if m.start < m.end or m.start == m.end < segment.end]
        found += pieces(segment, inside)
        previous = segment
    return tuple(found)


def _value(value: object) -> Markup:
    """A figure of a check's evidence in a line."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return mixed(shortened(text, SHORT))
