"""A revision as plain text for a terminal: what is substantive first, editorial changes only counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.languages import display_name
from auditor.reports.visible import isolated, one_line
from auditor.revision.against import Difference, Lists
from auditor.revision.changes import Change, ChangeKind, Reason, Revision, Weight
from auditor.revision.json_report import Against

# Of a longer sentence a part is printed; the page has it whole.
SHORT = 180
# So much of a long one stands before its first difference.
LEAD = 60
_HEADS = {
    "resolved": "RESOLVED by the revision",
    "remaining": "REMAINING",
    "new": "NEW",
}


def answer(revision: Revision) -> str:
    """What changed, in a sentence."""
    counts = [(weight, revision.count(weight)) for weight in Weight]
    if not revision.changes:
        return "Nothing changed but, perhaps, line breaks and blanks."
    said = [
        f"{count} {weight.value if weight is not Weight.UNSURE else 'to look at'}"
        for weight, count in counts
        if count
    ]
    total = len(revision.changes)
    return f"{total} change{'s' * (total != 1)}: {', '.join(said)}."


def render_text(revision: Revision, against: Sequence[Against] = ()) -> str:
    """The report, lines of any length that a terminal wraps."""
    lines = ["Revision by statement-audit", *_sources(revision), ""]
    if not revision.related:
        lines.append("The two do not look like versions of one text.")
    lines += [answer(revision), ""]
    ordered = sorted(revision.changes, key=lambda c: c.weight.rank)  # and in the order of the text
    for change in ordered:
        if change.weight is not Weight.EDITORIAL:
            lines += [*_change(change), ""]
    lines += _facts(revision)
    lines += against_lines(against)
    return "\n".join(lines).rstrip("\n") + "\n"


def against_lines(against: Sequence[Against]) -> list[str]:
    """The four lists of each other text."""
    lines: list[str] = []
    for one in against:
        name = one_line(one.new)
        lines += [
            f"Against {name} ({display_name(one.language)})" if one.language else f"Against {name}"
        ]
        lines += [*_lists(one.lists), ""]
    return lines


def _sources(revision: Revision) -> Iterator[str]:
    for name, side in (("old", revision.old), ("new", revision.new)):
        document = side.document
        count = len(side.segmentation.paragraphs)
        path = one_line(document.path or "text")
        yield f"{name}  {path} · {display_name(document.language or 'und')} · {count} paragraph{'s' * (count != 1)}"
        for note in document.notes:
            yield f"     {one_line(note)}"


def _change(change: Change) -> Iterator[str]:
    head = "TO LOOK AT" if change.weight is Weight.UNSURE else "SUBSTANTIVE"
    yield f"{head}  {change.kind.value} · {_place(change)} · {per_cent(change.probability)} likely a change of meaning"
    first = _first_difference(change.old, change.new)
    if change.old:
        yield f"  old: {_quoted(change.old, first)}"
    if change.new and change.kind is not ChangeKind.MOVED:
        yield f"  new: {_quoted(change.new, first)}"
    for reason in change.reasons:
        if not reason.editorial:
            yield f"  {said(reason)}"


def per_cent(probability: float) -> str:
    """A probability as a reader takes it: never 0 or 100 per cent."""
    if probability > 0.99:
        return ">99%"
    return "<1%" if probability < 0.01 else f"{probability:.0%}"


def said(reason: Reason) -> str:
    """One thing that differs, on a line."""
    before, after = (
        f"“{isolated(one_line(x))}”" if x else "" for x in (reason.before, reason.after)
    )
    if before and after:
        return f"{reason.what}: {before} → {after}"
    if before:
        return f"{reason.what}: {before} is gone"
    return f"{reason.what}: {after} is new" if after else reason.what


def _place(change: Change) -> str:
    old, new = change.paragraph_old, change.paragraph_new
    if old and new and old != new:
        return f"paragraph {old}, now {new}"
    return f"paragraph {old or new}{' of the new version' if not old else ''}"


def _first_difference(old: str, new: str) -> int:
    """How many characters both begin with alike; 0 where one of them is empty."""
    if not (old and new):
        return 0
    pairs = enumerate(zip(old, new, strict=False))
    return next((i for i, (x, y) in pairs if x != y), min(len(old), len(new)))


def _quoted(text: str, first: int = 0) -> str:
    """A sentence, or what of a long one stands around its first difference."""
    start = 0
    if len(text) > SHORT and first > LEAD:
        start = text.rfind(" ", 0, min(first - LEAD, len(text) - SHORT + LEAD)) + 1
    line = one_line(text[start:])
    line = line if len(line) <= SHORT else line[: SHORT - 1].rstrip() + "…"
    return isolated(f"… {line}" if start else line, whole=True)


def _facts(revision: Revision) -> Iterator[str]:
    if revision.facts:
        yield "Facts that changed"
        for fact in revision.facts:
            before, after = isolated(one_line(fact.before)), isolated(one_line(fact.after))
            yield f"  {fact.kind}: {before or '–'} → {after or '–'} ({fact.status})"
        yield ""


def _lists(lists: Lists) -> Iterator[str]:
    some: dict[str, Sequence[Difference]] = {
        "resolved": lists.resolved,
        "remaining": lists.remaining,
        "new": lists.new,
    }
    for name, differences in some.items():
        yield f"  {_HEADS[name]}: {len(differences)}"
        for one in differences:
            number = one.paragraph_a or one.paragraph_b
            yield f"    {one.check} · paragraph {number} · {isolated(one_line(one.message))}"
    yield f"  CHANGED ON ONE SIDE ONLY: {len(lists.one_sided)}"
    for side in lists.one_sided:
        change = side.change
        text = change.new or change.old
        yield f"    {side.side.upper()} · {change.kind.value} · {_place(change)} · {_quoted(text)}"
