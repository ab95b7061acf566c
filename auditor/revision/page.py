"""A revision as one HTML page: what is substantive first, the ledger, the four lists, both versions side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.languages import display_name
from auditor.model import Side, Span
from auditor.paths import shown
from auditor.reports.visible import direction
from auditor.revision.changes import Change, ChangeKind, Revision, Weight
from auditor.revision.json_report import Against
from auditor.revision.text_report import answer, per_cent

if TYPE_CHECKING:
    from markupsafe import Markup

TEMPLATE = "auditor.revision:page.html.j2"
STYLE = "auditor.revision:page.css"
_LABELS = {
    Weight.SUBSTANTIVE: "substantive",
    Weight.UNSURE: "to look at",
    Weight.EDITORIAL: "editorial",
}


@dataclass(frozen=True, slots=True)
class Card:
    """A change as the page has it; the texts with their words marked."""

    change: Change
    label: str
    sure: str
    old: Markup | None
    new: Markup | None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Paragraphs side by side, marked; ``weight``: the gravest of their changes, empty where there is none."""

    number: int
    old: tuple[Markup, ...]
    new: tuple[Markup, ...]
    weight: str
    label: str
    moved: bool
    cards: tuple[str, ...]


def render_page(
    revision: Revision, against: Sequence[Against] = (), *, created: str | None = None
) -> str:
    """The page: self-contained, everything escaped, no script needed to read or filter it."""
    from auditor.reports.page.inline import mixed
    from auditor.reports.page.shell import fill
    from auditor.reports.page.translations import load_words

    cards = [_card(change, revision) for change in revision.changes]
    cards.sort(key=lambda card: card.change.weight.rank)  # and in the order of the text
    values = {
        "answer": answer(revision),
        "created": created,
        "old": _source(revision.old),
        "new": _source(revision.new),
        "code": revision.language,
        "direction": direction(revision.language),
        "cards": cards,
        "facts": revision.facts,
        "rows": [_row(n, revision) for n in range(len(revision.rows))],
        "against": against,
        "names": {one.language: display_name(one.language) for one in against if one.language},
        "directions": {one.language: direction(one.language) for one in against},
        "counts": {weight.value: revision.count(weight) for weight in Weight},
        "labels": {weight.value: label for weight, label in _LABELS.items()},
        "related": revision.related,
        "signature": revision.signature,
        "mixed": mixed,
    }
    words = load_words("en")
    return fill(TEMPLATE, values, ui_language="en", words=words, own=(STYLE,))


def _source(side: Side) -> dict[str, object]:
    document = side.document
    return {
        "name": shown(Path(document.path)) if document.path else "text",
        "sha256": document.sha256,
        "count": len(side.segmentation.paragraphs),
        "notes": document.notes,
    }


def _card(change: Change, revision: Revision) -> Card:
    return Card(
        change,
        _LABELS[change.weight],
        per_cent(change.probability),
        _text(revision.old, change.span_old, change.marks_old, "del", change),
        _text(revision.new, change.span_new, change.marks_new, "ins", change),
    )


def _text(
    side: Side, span: Span | None, marks: Sequence[Span], tag: str, change: Change
) -> Markup | None:
    if span is None:
        return None
    if change.kind is ChangeKind.MOVED:
        marks = ()
    return marked(side.document.view, span, [(start, end, tag, "") for start, end in marks])


def marked(text: str, span: Span, marks: Sequence[tuple[int, int, str, str]]) -> Markup:
    """A stretch of a text, escaped, with marks (start, end, element, class) that do not overlap."""
    from markupsafe import Markup

    from auditor.reports.page.inline import plain

    parts: list[str] = []
    at, stop = span
    for start, end, tag, name in sorted(marks):
        if start < at or end > stop:
            continue
        kind = f' class="{name}"' if name else ""
        parts += (
            str(plain(text[at:start])),
            f"<{tag}{kind}>{plain(text[start:end])}</{tag}>",
        )
        at = end
    parts.append(str(plain(text[at:stop])))
    return Markup("".join(parts))  # noqa: S704 - escaped piece by piece


def _row(number: int, revision: Revision) -> Paragraph:
    row = revision.rows[number]
    changes = [change for change in revision.changes if change.id in set(row.changes)]
    weight = min((c.weight for c in changes), key=lambda w: w.rank, default=None)
    return Paragraph(
        number + 1,
        _paragraphs(revision.old, row.old, changes, new=False),
        _paragraphs(revision.new, row.new, changes, new=True),
        weight.value if weight else "",
        _LABELS[weight] if weight else "",
        row.moved,
        row.changes,
    )


def _paragraphs(
    side: Side, members: Sequence[int], changes: Sequence[Change], *, new: bool
) -> tuple[Markup, ...]:
    tag = "ins" if new else "del"
    marks = [
        (start, end, tag, change.weight.value)
        for change in changes
        if change.kind is not ChangeKind.MOVED
        for start, end in (change.marks_new if new else change.marks_old)
    ]
    paragraphs = [side.segmentation.paragraphs[i] for i in members]
    return tuple(marked(side.document.view, (p.start, p.end), marks) for p in paragraphs)
