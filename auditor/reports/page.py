"""What the page shows, as values: documents, findings and rows. No HTML beyond running text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from markupsafe import Markup

from auditor.languages import display_name, language
from auditor.model import Audit, Issue, JudgedBead, Segment, Severity, Side, Span, Verdict
from auditor.reports.evidence import Details, details_of
from auditor.reports.identity import issue_ids
from auditor.reports.inline import MarkStyle, marked, mixed, plain
from auditor.reports.json import jsonable
from auditor.reports.marks import Mark, Piece, excerpt, marks_by_segment, pieces
from auditor.reports.moves import Moves, moves_of
from auditor.reports.places import SidePlaces, both, clipped
from auditor.reports.summary import per_cent

# A check's words, however much of a text they quote, stay a few lines.
SHORT = 700

# Characters of context shown beside a finding; the whole paragraph is one link away.
EXCERPT = 340


@dataclass(frozen=True, slots=True)
class Source:
    """One document as the first screen names it."""

    side: str
    name: str
    path: str
    language: str
    code: str
    direction: str
    sha256: str
    encoding: str
    paragraphs: int
    words: int
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one side says, in a few words and in its sentence."""

    says: Markup
    says_code: str | None
    text: Markup
    absent: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """One entry of the findings: an issue, or a bead whose verdict no check explains."""

    id: str
    severity: str
    label: str
    category: str
    confidence: str
    message: Markup
    number: int
    readings: tuple[Reading, Reading]
    evidence: tuple[tuple[str, Markup], ...]
    from_check: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph in the reading view."""

    kind: str
    text: Markup


@dataclass(frozen=True, slots=True)
class Row:
    """One bead in the reading view. ``moved_after`` 0: at the very beginning of B."""

    number: int
    verdict: str
    probability: str
    a: tuple[Paragraph, ...]
    b: tuple[Paragraph, ...]
    reasons: tuple[Markup, ...]
    findings: tuple[Finding, ...]
    details: Details
    moved_after: int | None
    moved_here: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Everything the template needs of an audit."""

    a: Source
    b: Source
    findings: tuple[Finding, ...]
    rows: tuple[Row, ...]
    moved_first: tuple[int, ...]


def page_of(audit: Audit) -> Page:
    """The page of an audit."""
    sides = both(audit)
    ids = issue_ids(audit)
    styles = {
        index: MarkStyle(
            ids[index],
            i.severity.value,
            i.severity.rank,
            shortened(f"{label_of(i.check)}: {i.message}", EXCERPT),
        )
        for index, i in enumerate(audit.issues)
    }
    source_a, source_b = _source("A", audit.a), _source("B", audit.b)
    maker = _Maker(audit, sides, ids, styles, (source_a, source_b))
    by_bead: dict[int, list[Finding]] = {}
    order: list[tuple[tuple[int, float, int, int], Finding]] = []
    for index, issue in enumerate(audit.issues):
        finding = maker.finding(index, issue)
        by_bead.setdefault(issue.bead, []).append(finding)
        divergence = audit.beads[issue.bead].judgement.divergence
        order.append(((-issue.severity.rank, -divergence, issue.bead, index), finding))
    for number, judged in enumerate(audit.beads):
        if number not in by_bead and judged.judgement.verdict is not Verdict.EQUIVALENT:
            finding, rank = maker.unexplained(number, judged)
            by_bead[number] = [finding]
            order.append(((-rank, -judged.judgement.divergence, number, 0), finding))
    order.sort(key=lambda entry: entry[0])
    moves = moves_of(audit)
    texts = (maker.paragraphs(0), maker.paragraphs(1))
    return Page(
        a=source_a,
        b=source_b,
        findings=tuple(finding for _, finding in order),
        rows=tuple(
            _row(index, judged, texts, by_bead.get(index, ()), audit, moves)
            for index, judged in enumerate(audit.beads)
        ),
        moved_first=moves.first,
    )


def label_of(check: str) -> str:
    """A check's or category's id as words."""
    words = check.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]


def shortened(text: str, limit: int) -> str:
    """At most ``limit`` characters, an ellipsis where something was left out."""
    return text if len(text) <= limit else f"{text[: limit - 2].rstrip()} …"


def _source(name: str, side: Side) -> Source:
    document = side.document
    code = document.language or ""
    return Source(
        side=name,
        name=PurePath(document.path).name if document.path else name,
        path=document.path or "",
        language=display_name(code) if code else "",
        code=code,
        direction=language(code).direction if code else "auto",
        sha256=document.sha256,
        encoding=document.encoding or "",
        paragraphs=len(side.segmentation.paragraphs),
        words=sum(len(s.text.split()) for s in side.segmentation.paragraphs),
        notes=document.notes,
    )


def _row(
    index: int,
    judged: JudgedBead,
    texts: tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]],
    findings: Sequence[Finding],
    audit: Audit,
    moves: Moves,
) -> Row:
    bead, judgement = judged.bead, judged.judgement
    return Row(
        number=index + 1,
        verdict=judgement.verdict.value,
        probability=per_cent(judgement.divergence),
        a=tuple(texts[0][i] for i in bead.a),
        b=tuple(texts[1][i] for i in bead.b),
        reasons=tuple(mixed(shortened(reason, SHORT)) for reason in judgement.reasons),
        findings=tuple(findings),
        details=details_of(judged, audit.a, audit.b),
        moved_after=moves.after.get(index),
        moved_here=moves.here.get(index, ()),
    )


@dataclass(frozen=True, slots=True)
class _Maker:
    """Builds findings and paragraphs: what they share is kept here."""

    audit: Audit
    sides: tuple[SidePlaces, SidePlaces]
    ids: tuple[str, ...]
    styles: dict[int, MarkStyle]
    sources: tuple[Source, Source]

    def paragraphs(self, side: int) -> tuple[Paragraph, ...]:
        """Every paragraph of one side, with the marks of all issues."""
        places = self.sides[side]
        length = len(places.side.document.view)
        marks = [
            Mark(start, end, index)
            for index, issue in enumerate(self.audit.issues)
            for start, end in clipped((issue.spans_a, issue.spans_b)[side], length)
        ]
        by_segment = marks_by_segment(places.paragraphs, marks)
        return tuple(
            Paragraph(
                segment.kind.value,
                marked(pieces(segment, by_segment.get(segment.index, ())), self.styles, links=True),
            )
            for segment in places.side.segmentation.paragraphs
        )

    def finding(self, index: int, issue: Issue) -> Finding:
        """An issue as an entry of the findings."""
        bead = self.audit.beads[issue.bead].bead
        evidence = jsonable(issue.evidence)
        return Finding(
            id=self.ids[index],
            severity=issue.severity.value,
            label=label_of(issue.check),
            category=label_of(issue.category.rpartition("/")[2]),
            confidence=per_cent(issue.confidence),
            message=mixed(shortened(issue.message, SHORT)),
            number=issue.bead + 1,
            readings=(
                self._reading(0, issue.says_a, issue.spans_a, bead.a, index),
                self._reading(1, issue.says_b, issue.spans_b, bead.b, index),
            ),
            evidence=tuple((label_of(key), _value(value)) for key, value in evidence.items()),
            from_check=True,
        )

    def unexplained(self, number: int, judged: JudgedBead) -> tuple[Finding, int]:
        """A bead that reads differently though no check names what; and its rank."""
        divergent = judged.judgement.verdict is Verdict.DIVERGENT
        severity = Severity.MAJOR if divergent else Severity.MINOR
        bead = judged.bead
        finding = Finding(
            id=f"p{number + 1}",
            severity=severity.value,
            label="",
            category="",
            confidence="",
            message=mixed(shortened("; ".join(judged.judgement.reasons), SHORT)),
            number=number + 1,
            readings=(
                self._reading(0, "", (), bead.a, None),
                self._reading(1, "", (), bead.b, None),
            ),
            evidence=(),
            from_check=False,
        )
        return finding, severity.rank

    def _reading(
        self,
        side: int,
        says: str,
        spans: Sequence[Span],
        indices: tuple[int, ...],
        issue: int | None,
    ) -> Reading:
        places, source = self.sides[side], self.sources[side]
        spans = clipped(spans, len(places.side.document.view))
        context = places.context(spans, indices)
        marks = [Mark(start, end, issue) for start, end in spans] if issue is not None else []
        if len(context) == 1 and says.strip() == context[0].text.strip():
            says = ""
        own = any(says.strip(" \"'“”«»„…") in s.text for s in context)
        return Reading(
            says=plain(shortened(says, EXCERPT)),
            says_code=source.code if says and own else None,
            text=marked(
                excerpt(_running(places, context, marks), EXCERPT), self.styles, links=False
            ),
            absent=not context,
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
