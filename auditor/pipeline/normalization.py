"""An audit reads documents in one plain spelling and speaks of them as they are written.

Blanks in a row, as line and page ends leave them inside a paragraph, are read as one. Alignment, facts, probes, translation and measures see `plain_spelling`, so that tatweel, vowel signs,
letter forms, digit scripts and marks of direction make no difference to any of them; what comes
out, spans and quotations, is of the documents as they are. Digits of placeholders are no numbers:
views have ``#`` for them, one for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from auditor.model import (
    Audit,
    Block,
    Document,
    Ignored,
    Issue,
    Judgement,
    LedgerEntry,
    Segment,
    Segmentation,
    Side,
    Span,
    TokenScore,
)
from auditor.orthography import Folded, plain_spelling, substitute
from auditor.orthography.characters import NO_BREAK
from auditor.orthography.placeholders import without_positions
from auditor.orthography.spelling import presentation_forms

# No tabs: these part columns, and figures of two columns are no number.
_BLANKS = re.compile(f"[ {NO_BREAK}]{{2,}}")
# What messages put into quotation marks of their own.
_QUOTED = re.compile("“([^“”]+)”")


@dataclass(frozen=True, slots=True)
class Normalized:
    """A document as it is written and as the audit reads it; one object where that is the same."""

    written: Document
    read: Document
    folded: Folded

    @property
    def same(self) -> bool:
        """Whether the document is read as it is written."""
        return self.read is self.written

    def span(self, span: Span) -> Span:
        """Where a span of what is read stands in what is written."""
        return self.folded.span(*span)

    def spans(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Those spans as they stand in what is written."""
        return tuple(map(self.span, spans))

    def tokens(self, tokens: Iterable[TokenScore]) -> tuple[TokenScore, ...]:
        """Scores of words as they stand in what is written."""
        return tuple((*self.span((start, end)), score) for start, end, score in tokens)

    def side(self, side: Side) -> Side:
        """The segments of what is read as segments of what is written."""
        if self.same:
            return side
        found = side.segmentation
        paragraphs, sentences = map(self._segments, (found.paragraphs, found.sentences))
        return Side(self.written, Segmentation(paragraphs, sentences))

    def _segments(self, segments: Iterable[Segment]) -> tuple[Segment, ...]:
        view = self.written.view
        placed = ((segment, self.span((segment.start, segment.end))) for segment in segments)
        return tuple(
            replace(segment, start=start, end=end, text=view[start:end])
            for segment, (start, end) in placed
        )

    def quoted(self, said: str, within: Span, near: Sequence[Span]) -> str:
        """A quotation of what is read in ``within``, as it is written; one that is none stays."""
        words = said.split()
        if self.same or not words:
            return said
        start, end = within
        pattern = re.compile(r"\s+".join(map(re.escape, words)))
        places = [match.span() for match in pattern.finditer(self.read.view, start, end)]
        if not places:
            return said
        close = (p for p in places if any(p[0] < last and first < p[1] for first, last in near))
        first, last = self.span(next(close, places[0]))
        return " ".join(self.written.view[first:last].split())


def _as_read(text: str, language: str) -> Folded:
    """Plain spelling with one blank for several: no finder has to know what a page's end leaves in "5 km"."""
    folded = plain_spelling(text, language)
    if _BLANKS.search(folded.text):
        folded = folded.then(substitute(folded.text, _BLANKS, lambda _: " "))
    return folded


def normalized(document: Document) -> Normalized:
    """A document, its language settled, as an audit reads it."""
    language = document.language or "und"
    folded = _as_read(document.view, language)
    text = without_positions(folded.text)
    if text == document.view:
        return Normalized(document, document, folded)
    forms = presentation_forms(document.view)
    if forms:
        note = f"{forms} letters in presentation forms, read as plain letters"
        document = replace(document, notes=(*document.notes, note))
    blocks = tuple(_block(block, folded) for block in document.blocks)
    read = replace(document, text=folded.text, view=text, blocks=blocks)
    return Normalized(document, read, folded)


def plain_segments(side: Side) -> Side:
    """The same segments in the same places with their texts in plain spelling."""
    language = side.document.language or "und"

    def plain(segments: Iterable[Segment]) -> tuple[Segment, ...]:
        return tuple(replace(s, text=_as_read(s.text, language).text) for s in segments)

    found = side.segmentation
    return Side(side.document, Segmentation(plain(found.paragraphs), plain(found.sentences)))


def _block(block: Block, folded: Folded) -> Block:
    if not folded.marks:
        return block
    return replace(block, start=folded.position(block.start), end=folded.position(block.end))


def audit_as_written(audit: Audit, a: Normalized, b: Normalized) -> Audit:
    """The result of auditing ``a.read`` and ``b.read``, as one of the documents as they are."""
    if a.same and b.same:
        return audit
    places = [
        (_place(audit.a, judged.bead.a), _place(audit.b, judged.bead.b)) for judged in audit.beads
    ]
    issues = tuple(
        issue_as_written(issue, a, b, within=places[issue.bead]) for issue in audit.issues
    )
    beads = tuple(
        replace(
            judged,
            judgement=judgement_as_written(
                judged.judgement, [(audit.issues[i], issues[i]) for i in judged.issues]
            ),
        )
        for judged in audit.beads
    )
    ignored = tuple(
        ignored_as_written(one, a, b, within=places[one.issue.bead]) for one in audit.ignored
    )
    return replace(
        audit,
        a=a.side(audit.a),
        b=b.side(audit.b),
        beads=beads,
        issues=issues,
        tokens=(a.tokens(audit.tokens[0]), b.tokens(audit.tokens[1])) if audit.tokens else None,
        facts=tuple(_entry(entry, a, b) for entry in audit.facts),
        ignored=ignored,
    )


def issue_as_written(
    issue: Issue, a: Normalized, b: Normalized, *, within: tuple[Span, Span]
) -> Issue:
    """An issue found in what is read of two passages (``within``), in terms of what is written."""
    if a.same and b.same:
        return issue
    says_a = _said(issue.says_a, a, within[0], issue.spans_a)
    says_b = _said(issue.says_b, b, within[1], issue.spans_b)

    def quotation(match: re.Match[str]) -> str:
        in_a = a.quoted(match[1], within[0], issue.spans_a)
        return f"“{in_a if in_a != match[1] else b.quoted(match[1], within[1], issue.spans_b)}”"

    message = _QUOTED.sub(quotation, issue.message)
    for said, written in ((issue.says_a, says_a), (issue.says_b, says_b)):
        if said and said != written:
            message = message.replace(said, written)
    return replace(
        issue,
        message=message,
        says_a=says_a,
        says_b=says_b,
        spans_a=a.spans(issue.spans_a),
        spans_b=b.spans(issue.spans_b),
    )


def _said(said: str, side: Normalized, within: Span, near: Sequence[Span]) -> str:
    """What a side is told to say: one quotation, or several in quotation marks."""
    if "“" not in said:
        return side.quoted(said, within, near)
    return _QUOTED.sub(lambda match: f"“{side.quoted(match[1], within, near)}”", said)


def ignored_as_written(
    ignored: Ignored, a: Normalized, b: Normalized, *, within: tuple[Span, Span]
) -> Ignored:
    """The same of an issue that a rule has taken out."""
    return replace(ignored, issue=issue_as_written(ignored.issue, a, b, within=within))


def judgement_as_written(judgement: Judgement, issues: Iterable[tuple[Issue, Issue]]) -> Judgement:
    """The judgement with its reasons worded as the issues now are: (as read, as written)."""
    said = {f"{old.check}: {old.message}": f"{new.check}: {new.message}" for old, new in issues}
    return replace(judgement, reasons=tuple(said.get(r, r) for r in judgement.reasons))


def _place(side: Side, members: Sequence[int]) -> Span:
    paragraphs = side.segmentation.paragraphs
    return (paragraphs[members[0]].start, paragraphs[members[-1]].end) if members else (0, 0)


def _entry(entry: LedgerEntry, a: Normalized, b: Normalized) -> LedgerEntry:
    return replace(
        entry,
        span_a=a.span(entry.span_a) if entry.span_a else None,
        span_b=b.span(entry.span_b) if entry.span_b else None,
    )
