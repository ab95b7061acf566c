"""What a revision did to the differences between two texts: resolved, remaining, new, and made on one side only.

The old audit is of A and B as they were, the new one of A and B as they are. A finding of one is a finding of the other
where the same check speaks of sentences that belong together in either text's revision.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.model import Audit, Issue, Severity, Side, Span, Verdict
from auditor.reports.identity import issue_ids
from auditor.revision.changes import Change, ChangeKind, Revision, Weight


@dataclass(frozen=True, slots=True)
class Difference:
    """A finding of an audit: what differs between A and B. ``paragraph_a``/``paragraph_b`` count from 1, 0 for none.

    ``id`` is the finding's in its audit; ``was`` the id of the same one in the old audit, where there is one.
    """

    id: str
    check: str
    severity: str
    message: str
    says_a: str
    says_b: str
    paragraph_a: int
    paragraph_b: int
    was: str = ""


@dataclass(frozen=True, slots=True)
class OneSided:
    """A change of meaning in one text to which none in the other answers; ``side`` is a or b.

    ``counterpart``: what the other text says there, empty where it has nothing.
    """

    side: str
    change: Change
    counterpart: str = ""


@dataclass(frozen=True, slots=True)
class Lists:
    """The four lists."""

    resolved: tuple[Difference, ...]
    remaining: tuple[Difference, ...]
    new: tuple[Difference, ...]
    one_sided: tuple[OneSided, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """An issue of an audit with the sentences of either text that it is about."""

    id: str
    issue: Issue
    a: tuple[Span, ...]
    b: tuple[Span, ...]
    paragraphs: tuple[int, int]


def lists_of(old: Audit, new: Audit, *, a: Revision, b: Revision) -> Lists:
    """The four lists of two audits and the revisions of both texts between them."""
    before, after = list(_findings(old)), list(_findings(new))
    kept: dict[int, _Found] = {}
    free = list(range(len(after)))
    for k, one in enumerate(before):
        there_a, there_b = _carried(one.a, a), _carried(one.b, b)
        match = next(
            (
                i
                for i in free
                if after[i].issue.check == one.issue.check and _together(after[i], there_a, there_b)
            ),
            None,
        )
        if match is not None:
            kept[k] = after[match]
            free.remove(match)
    return Lists(
        resolved=tuple(_difference(one) for k, one in enumerate(before) if k not in kept),
        remaining=tuple(_difference(kept[k], was=before[k].id) for k in sorted(kept)),
        new=tuple(_difference(after[i]) for i in free),
        one_sided=tuple(_one_sided(old, new, a, b)),
    )


def _findings(audit: Audit) -> Iterator[_Found]:
    """The issues that a reader of the audit is shown; those that only say where something stands are none."""
    ids = issue_ids(audit)
    for number, issue in enumerate(audit.issues):
        judged = audit.beads[issue.bead]
        if issue.severity is Severity.NEUTRAL or judged.judgement.verdict is Verdict.EQUIVALENT:
            continue
        bead = judged.bead
        yield _Found(
            ids[number],
            issue,
            _sentences(audit.a, issue.spans_a, bead.a),
            _sentences(audit.b, issue.spans_b, bead.b),
            (_number(bead.a), _number(bead.b)),
        )


def _number(members: Sequence[int]) -> int:
    return members[0] + 1 if members else 0


def _sentences(side: Side, spans: Sequence[Span], members: Sequence[int]) -> tuple[Span, ...]:
    """The sentences that are marked, or all of the paragraphs where none is."""
    inside = [s for s in side.segmentation.sentences if s.parent in members]
    marked = [
        (s.start, s.end)
        for s in inside
        if any(start < s.end and s.start < max(end, start + 1) for start, end in spans)
    ]
    return tuple(marked or ((s.start, s.end) for s in inside))


def _carried(spans: Sequence[Span], revision: Revision) -> tuple[Span, ...]:
    """Where sentences of the old version stand in the new one; nowhere for those that were taken out."""
    return tuple(
        place
        for old, new in revision.pairs
        if any(_overlap(x, y) for x in old for y in spans)
        for place in new
    )


def _together(one: _Found, a: Sequence[Span], b: Sequence[Span]) -> bool:
    """Whether a finding is about those sentences of both texts, or of the one that has any."""
    sides = [
        any(_overlap(x, y) for x in own for y in there)
        for own, there in ((one.a, a), (one.b, b))
        if own or there
    ]
    return bool(sides) and all(sides)


def _overlap(x: Span, y: Span) -> bool:
    return x[0] < y[1] and y[0] < x[1]


def _difference(one: _Found, was: str = "") -> Difference:
    issue = one.issue
    return Difference(
        one.id,
        issue.check,
        issue.severity.value,
        issue.message,
        issue.says_a,
        issue.says_b,
        *one.paragraphs,
        was,
    )


def _one_sided(old: Audit, new: Audit, a: Revision, b: Revision) -> Iterator[OneSided]:
    for name, own, other in (("a", a, b), ("b", b, a)):
        for change in own.changes:
            if change.weight is Weight.EDITORIAL:
                continue
            # What was taken out has a counterpart in the old audit alone, and what is there now in the new one.
            gone = change.kind is ChangeKind.DELETED
            audit = old if gone else new
            spans = _across(audit, name, change.span_old if gone else change.span_new)
            if not _answered(spans, other, gone=gone):
                side = audit.b if name == "a" else audit.a
                yield OneSided(name, change, _text(side, spans))


def _across(audit: Audit, name: str, span: Span | None) -> tuple[Span, ...]:
    """The sentences of the other text that belong to a stretch of this one."""
    if span is None:
        return ()
    own, other = (audit.a, audit.b) if name == "a" else (audit.b, audit.a)
    found: list[Span] = []
    for judged in audit.beads:
        for bead in judged.sentences or (judged.bead,):
            mine, theirs = (bead.a, bead.b) if name == "a" else (bead.b, bead.a)
            if judged.sentences:
                here = [own.segmentation.sentences[i] for i in mine]
                there = [other.segmentation.sentences[i] for i in theirs]
            else:
                here = [own.segmentation.paragraphs[i] for i in mine]
                there = [other.segmentation.paragraphs[i] for i in theirs]
            if any(_overlap((s.start, s.end), span) for s in here):
                found += [(s.start, s.end) for s in there]
    return tuple(found)


def _answered(spans: Sequence[Span], revision: Revision, *, gone: bool) -> bool:
    """Whether the other text was changed in meaning at one of these places too."""
    for change in revision.changes:
        own = change.span_old if gone else change.span_new
        if (
            change.weight is not Weight.EDITORIAL
            and own
            and any(_overlap(own, span) for span in spans)
        ):
            return True
    return False


def _text(side: Side, spans: Sequence[Span]) -> str:
    return " ".join(" ".join(side.document.view[start:end].split()) for start, end in spans)
