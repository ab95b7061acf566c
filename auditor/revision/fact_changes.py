"""The ledger of a revision: the facts that changed, before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from auditor.facts.dates.partial_dates import KIND as DATE
from auditor.facts.numbers.quantities import KIND as NUMBER
from auditor.facts.references.values import KIND as REFERENCE
from auditor.revision.changes import Change, FactChange
from auditor.revision.features import Compared
from auditor.revision.numbering import without_number
from auditor.revision.reasons import paired
from auditor.revision.values import FACTS, Value, values_of

CHANGED, ADDED, REMOVED, MOVED = "changed", "added", "removed", "moved"


def fact_changes(
    changes: Sequence[Change], compared: Mapping[str, Compared], language: str
) -> list[FactChange]:
    """Numbers, dates, places, references and frequencies that are another, new, gone or elsewhere, in the order of the changes."""
    found: list[tuple[FactChange, Value | None, Value | None]] = []
    for change in changes:
        one = compared.get(change.id)
        if one is None and change.old and change.new:
            continue  # moved as it was
        if one is not None:
            pairs = paired(_facts(one.reading.held.old), _facts(one.reading.held.new))
        else:
            pairs = paired(
                *(
                    _facts(values_of(without_number(text), language))
                    for text in (change.old, change.new)
                )
            )
        for before, after in pairs:
            kind = (before or after or Value("", "", 0, 0, "")).kind
            found.append((_entry(kind, before, after, change), before, after))
    return list(_moved(found))


def _facts(values: Sequence[Value]) -> list[Value]:
    """The facts among some values; a number that is part of a date or a reference is none of its own."""
    whole = [v for v in values if v.kind in (DATE, REFERENCE)]
    return [
        v
        for v in values
        if v.kind in FACTS
        and not (v.kind == NUMBER and any(w.start <= v.start and v.end <= w.end for w in whole))
    ]


def _entry(kind: str, before: Value | None, after: Value | None, change: Change) -> FactChange:
    status = CHANGED if before and after else ADDED if after else REMOVED
    return FactChange(
        kind,
        status,
        " ".join(before.text.split()) if before else "",
        " ".join(after.text.split()) if after else "",
        change.id,
        change.paragraph_old,
        change.paragraph_new,
    )


def _moved(
    found: Sequence[tuple[FactChange, Value | None, Value | None]],
) -> Iterator[FactChange]:
    """What was taken out in one place and put in at another is one fact that moved."""
    free = [(i, e, after) for i, (e, _, after) in enumerate(found) if e.status == ADDED]
    taken: set[int] = set()
    entries = [entry for entry, *_ in found]
    for k, (entry, before, _) in enumerate(found):
        if entry.status != REMOVED or before is None:
            continue
        for i, other, after in free:
            if (
                i not in taken
                and after is not None
                and (after.kind, after.value) == (before.kind, before.value)
            ):
                taken.add(i)
                entries[k] = replace(
                    entry, status=MOVED, after=other.after, paragraph_new=other.paragraph_new
                )
                break
    yield from (entry for i, entry in enumerate(entries) if i not in taken)
