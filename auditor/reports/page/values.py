"""What the page shows, as values: documents, findings and rows. No HTML beyond running text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from markupsafe import Markup

from auditor.model import (
    Audit,
    BlockKind,
    JudgedBead,
    Segment,
    Side,
    Span,
    TokenScore,
    Verdict,
)
from auditor.orthography.roman import ENUMERATOR
from auditor.reports.groups import groups_of
from auditor.reports.page.charts import Charts, charts_of
from auditor.reports.page.evidence import Details, MachineReading, details_of
from auditor.reports.page.findings import Card, cards_of, mark_styles
from auditor.reports.page.heat import warm_words, warmed
from auditor.reports.page.inline import MarkStyle, marked
from auditor.reports.page.ledger import Ledger, language_name, ledger_of
from auditor.reports.page.marks import Mark, marks_by_segment, pieces
from auditor.reports.page.moves import moves_of
from auditor.reports.page.places import SidePlaces, both, clipped
from auditor.reports.review import Review
from auditor.reports.summary import per_cent
from auditor.reports.visible import direction as text_direction

# The number an item of a list has as text, in digits of any script: "1.", "2.3", "(iv)", "أ)".
_LABEL = rf"\d{{1,3}}(?:\.\d{{1,3}}){{0,4}}|{ENUMERATOR}|[^\W\d_]|هـ|[一二三四五六七八九十]{{1,3}}"
_NUMBERED = re.compile(
    r"[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*"
    rf"(?:[(（]\s?(?:{_LABEL})\s?[)）]|(?:{_LABEL})(?:[.)）](?=\s)|、|\s?[-–—](?=\s))"
    r"|\d{1,3}(?:\.\d{1,3}){1,4}(?=\s)|[①-⑳])"
)
# Characters in which it is looked for.
_OPENING = 40


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
class Paragraph:
    """One paragraph in the reading view; ``kind`` is what CSS knows it by."""

    kind: str
    text: Markup


@dataclass(frozen=True, slots=True)
class Row:
    """One bead in the reading view. ``moved_after`` 0: at the very beginning of B.

    ``back``: the back-translation, where the two sides may differ, to be seen without a click.
    """

    number: int
    verdict: str
    probability: str
    a: tuple[Paragraph, ...]
    b: tuple[Paragraph, ...]
    reasons: tuple[str, ...]
    cards: tuple[Card, ...]
    back: MachineReading | None
    details: Details
    moved_after: int | None
    moved_here: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Everything the template needs of an audit."""

    a: Source
    b: Source
    cards: tuple[Card, ...]
    rows: tuple[Row, ...]
    moved_first: tuple[int, ...]
    ledger: Ledger
    charts: Charts
    heat: bool


def page_of(audit: Audit, *, ui_language: str = "en", review: Review | None = None) -> Page:
    """The page of an audit."""
    sides = both(audit)
    groups = groups_of(audit)
    styles = mark_styles(audit, groups)
    cards = cards_of(audit, groups, sides, styles, review)
    spans_a = [issue.spans_a for issue in audit.issues]
    spans_b = [issue.spans_b for issue in audit.issues]
    words_a, words_b = audit.tokens or ((), ())
    paths = [side.document.path or "" for side in (audit.a, audit.b)]
    # Two files of one name are told apart by their folders.
    full = PurePath(paths[0]).name == PurePath(paths[1]).name
    return Page(
        a=_source("A", audit.a, full=full, ui_language=ui_language),
        b=_source("B", audit.b, full=full, ui_language=ui_language),
        cards=cards.ordered,
        rows=_rows(
            audit,
            _paragraphs(sides[0], spans_a, styles, words_a),
            _paragraphs(sides[1], spans_b, styles, words_b),
            cards.by_bead,
        ),
        moved_first=moves_of(audit).first,
        ledger=ledger_of(audit, ui_language=ui_language),
        charts=charts_of(audit),
        heat=audit.tokens is not None,
    )


def _source(name: str, side: Side, *, full: bool, ui_language: str) -> Source:
    document = side.document
    path = document.path or ""
    code = document.language or ""
    return Source(
        side=name,
        name=(path if full else PurePath(path).name) or name,
        path=path,
        language=language_name(code, ui_language),
        code=code,
        direction=text_direction(code),
        sha256=document.sha256,
        encoding=document.encoding or "",
        paragraphs=side.segmentation.own_paragraphs,
        words=sum(len(s.text.split()) for s in side.segmentation.paragraphs),
        notes=document.notes,
    )


def _paragraphs(
    places: SidePlaces,
    spans: Sequence[Sequence[Span]],
    styles: Mapping[int, MarkStyle],
    words: Sequence[TokenScore],
) -> tuple[Paragraph, ...]:
    """Every paragraph of one side, with the marks of all issues and the warmth of its words."""
    warm = warm_words(words)
    length = len(places.side.document.view)
    marks = [
        Mark(start, end, issue)
        for issue, places_of_it in enumerate(spans)
        for start, end in clipped(places_of_it, length)
    ]
    by_segment = marks_by_segment(places.paragraphs, marks)
    return tuple(
        Paragraph(
            _kind(segment),
            marked(
                warmed(pieces(segment, by_segment.get(segment.index, ())), segment, warm),
                styles,
                links=True,
            ),
        )
        for segment in places.side.segmentation.paragraphs
    )


def _kind(segment: Segment) -> str:
    """The kind; of an item that has its own number, that it needs no bullet."""
    listed = segment.kind is BlockKind.LIST_ITEM
    numbered = listed and _NUMBERED.match(segment.text[:_OPENING])
    return f"{segment.kind.value}{' numbered' if numbered else ''}"


def _rows(
    audit: Audit,
    texts_a: Sequence[Paragraph],
    texts_b: Sequence[Paragraph],
    cards: Mapping[int, Sequence[Card]],
) -> tuple[Row, ...]:
    moves = moves_of(audit)
    shown = [_evidence(judged, audit) for judged in audit.beads]
    # What a note above the paragraph says is no further reason.
    said: dict[int, set[str]] = {}
    for issue in audit.issues:
        said.setdefault(issue.bead, set()).add(f"{issue.check}: {issue.message}")
    return tuple(
        Row(
            number=index + 1,
            verdict=judged.judgement.verdict.value,
            probability=per_cent(judged.judgement.divergence),
            a=tuple(texts_a[i] for i in judged.bead.a),
            b=tuple(texts_b[i] for i in judged.bead.b),
            reasons=tuple(
                reason for reason in judged.judgement.reasons if reason not in said.get(index, ())
            ),
            cards=tuple(cards.get(index, ())),
            back=shown[index][0],
            details=shown[index][1],
            moved_after=moves.after.get(index),
            moved_here=moves.here.get(index, ()),
        )
        for index, judged in enumerate(audit.beads)
    )


def _evidence(judged: JudgedBead, audit: Audit) -> tuple[MachineReading | None, Details]:
    """The back-translation apart from the rest, where it is to be seen at once."""
    details = details_of(judged, audit.a, audit.b)
    first = details.readings[0] if details.readings else None
    if first is None or first.kind != "b_in_a" or judged.judgement.verdict is Verdict.EQUIVALENT:
        return None, details
    return first, replace(details, readings=details.readings[1:])
