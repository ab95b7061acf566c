"""The ledger: every fact of the two documents, its counterpart, and how the two compare.

Facts are matched by value inside their bead first and then anywhere in the other document, so that
a fact that stands elsewhere is moved, not lost. Whether an unmatched fact is a difference is for
the checks to say, which know more than values (duals, roundings, words for a number): it is
``changed`` or ``missing`` where a check reported it and otherwise just ``unmatched``. Names are
listed only where they are found or reported: what merely looks like one would fill the ledger.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
from typing import TypeVar

from auditor.facts.dates.partial_dates import KIND as DATE
from auditor.facts.dates.partial_dates import PartialDate
from auditor.facts.names.counterparts import paired_names
from auditor.facts.names.values import NAME, TERRITORY, NameValue, names
from auditor.facts.numbers.quantities import KIND as NUMBER
from auditor.facts.numbers.quantities import Form, Quantity, quantities
from auditor.facts.overlaps import Overlaps
from auditor.facts.references.values import KIND as REFERENCE
from auditor.facts.references.values import Citation
from auditor.model import Fact, FactStatus, Issue, LedgerEntry, Pair, Severity, Span

# Cues (negation, modality …) are grammar, not facts a reader would look up.
KINDS = (NUMBER, DATE, NAME, TERRITORY, REFERENCE)
# Smaller numbers without a unit stand everywhere: an equal one elsewhere is no moved fact.
TELLING = 10
# Facts of one kind in one bead that are compared each with each; beyond, for equal values alone.
MANY = 100


@dataclass(frozen=True, slots=True)
class _Placed:
    fact: Fact
    bead: int


def ledger_of(pairs: Sequence[Pair], issues: Iterable[Issue]) -> tuple[LedgerEntry, ...]:
    """One entry a fact or pair of equal facts, in the order of A, then what only B has.

    ``pairs`` are those of the beads, in order; a bead's index is its place there.
    """
    entries: list[LedgerEntry] = []
    left_a: list[_Placed] = []
    left_b: list[_Placed] = []
    for bead, pair in enumerate(pairs):
        for kind in KINDS:
            of_a, of_b = _of_kind(pair.facts_a, kind), _of_kind(pair.facts_b, kind)
            if kind == NAME:
                found, rest_a, rest_b = paired_names(of_a, of_b, pair.a, pair.b, most=MANY)
            else:
                found, rest_a, rest_b = _equal(of_a, of_b)
            entries += [
                _entry(FactStatus.SAME, _Placed(a, bead), _Placed(b, bead)) for a, b in found
            ]
            left_a += [_Placed(fact, bead) for fact in rest_a]
            left_b += [_Placed(fact, bead) for fact in rest_b]
    moved, left_a, left_b = _moved(left_a, left_b)
    entries += moved
    entries += (
        entry
        for entry in _unmatched(left_a, left_b, issues)
        if entry.status is not FactStatus.UNMATCHED or entry.kind not in {NAME, TERRITORY}
    )
    return tuple(sorted(entries, key=_in_order))


def _of_kind(facts: Iterable[Fact], kind: str) -> list[Fact]:
    """The facts of a kind worth listing: no number that is part of a date, no guess at a name."""
    facts = list(facts)
    if kind == NUMBER:
        around = _Spans.of((f.start, f.end) for f in facts if f.kind in {DATE, REFERENCE})
        return [f for f, q in quantities(facts) if not q.ambiguous and not around.hold(f)]
    if kind == NAME:
        return [f for f, value in names(facts) if value.confident]
    return [f for f in facts if f.kind == kind]


@dataclass(frozen=True, slots=True)
class _Spans:
    """Spans by their starts, and how far the furthest of those up to each goes."""

    starts: tuple[int, ...]
    furthest: tuple[int, ...]

    @classmethod
    def of(cls, spans: Iterable[Span]) -> _Spans:
        ordered = sorted(spans)
        return cls(
            tuple(start for start, _ in ordered),
            tuple(accumulate((end for _, end in ordered), max)),
        )

    def hold(self, fact: Fact) -> bool:
        """Whether a fact stands wholly inside one of them."""
        before = bisect_right(self.starts, fact.start)
        return before > 0 and fact.end <= self.furthest[before - 1]


def _same(a: Fact, b: Fact) -> bool:
    """Whether two facts of a kind can be one."""
    x, y = a.value, b.value
    if x == y:
        return True
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        conflict = x.unit_conflicts(y) and not x.converts_to(y)
        return (x.converts_to(y) or bool(set(x.all_readings) & set(y.all_readings))) and (
            not conflict
        )
    return isinstance(x, PartialDate) and isinstance(y, PartialDate) and x.agrees(y)


_Matched = tuple[list[tuple[Fact, Fact]], list[Fact], list[Fact]]


def _equal(of_a: list[Fact], of_b: list[Fact]) -> _Matched:
    """Pairs of equal facts; what repeats a matched value is no fact of its own, so it is left out."""
    found: list[tuple[Fact, Fact]] = []
    rest_a: list[Fact] = []
    free = list(of_b)
    for a in of_a:
        match = next((b for b in free[:MANY] if _same(a, b)), None)
        if match is None:
            rest_a.append(a)
        else:
            found.append((a, match))
            free.remove(match)
    rest_a = [a for a in rest_a if not any(_same(a, b) for _, b in found[:MANY])]
    rest_b = [b for b in free if not any(_same(a, b) for a, _ in found[:MANY])]
    return found, rest_a, rest_b


def _moved(
    left_a: list[_Placed], left_b: list[_Placed]
) -> tuple[list[LedgerEntry], list[_Placed], list[_Placed]]:
    """Facts whose equal stands in another bead."""
    waiting: dict[tuple[str, object], list[_Placed]] = defaultdict(list)
    for placed in left_b:
        waiting[_key(placed.fact)].append(placed)
    entries: list[LedgerEntry] = []
    rest_a: list[_Placed] = []
    for placed in left_a:
        queue = waiting[_key(placed.fact)] if _telling(placed.fact) else []
        if queue:
            entries.append(_entry(FactStatus.MOVED, placed, queue.pop(0)))
        else:
            rest_a.append(placed)
    kept = {id(placed) for queue in waiting.values() for placed in queue}
    return entries, rest_a, [placed for placed in left_b if id(placed) in kept]


def _telling(fact: Fact) -> bool:
    """Whether an equal fact elsewhere in a document can hardly be another one."""
    quantity = fact.value
    if not isinstance(quantity, Quantity):
        return True
    return quantity.form is Form.DIGITS and (bool(quantity.unit) or quantity.value >= TELLING)


def _key(fact: Fact) -> tuple[str, object]:
    value = fact.value
    return fact.kind, value.skeleton if isinstance(value, NameValue) else value


def _unmatched(
    left_a: list[_Placed], left_b: list[_Placed], issues: Iterable[Issue]
) -> Iterator[LedgerEntry]:
    """What has no equal: changed or missing where a check says so."""
    # Those of neutral severity say where something stands, not what.
    telling = [issue for issue in issues if issue.severity is not Severity.NEUTRAL]
    about_a = _by_bead((i.bead, span, i) for i in telling for span in i.spans_a)
    about_b = _by_bead((i.bead, span, i) for i in telling for span in i.spans_b)
    of_b = _by_bead((p.bead, (p.fact.start, p.fact.end), p) for p in left_b)
    used: set[int] = set()
    for one in left_a:
        about = list(islice(_at(about_a, one), MANY))
        other = _counterpart(one, about, of_b, used)
        if other is not None:
            used.add(id(other))
            yield _entry(FactStatus.CHANGED, one, other)
        else:
            status = FactStatus.MISSING if about else FactStatus.UNMATCHED
            yield _entry(status, one, None)
    for one in left_b:
        if id(one) not in used:
            about = list(islice(_at(about_b, one), 1))
            status = FactStatus.MISSING if about else FactStatus.UNMATCHED
            yield _entry(status, None, one)


_T = TypeVar("_T")


def _by_bead(items: Iterable[tuple[int, Span, _T]]) -> dict[int, Overlaps[_T]]:
    groups: dict[int, list[tuple[Span, _T]]] = defaultdict(list)
    for bead, span, item in items:
        groups[bead].append((span, item))
    return {bead: Overlaps.of(group) for bead, group in groups.items()}


def _at(index: dict[int, Overlaps[_T]], placed: _Placed) -> Iterator[_T]:
    found = index.get(placed.bead)
    return found.touching((placed.fact.start, placed.fact.end)) if found else iter(())


def _counterpart(
    one: _Placed, about: Sequence[Issue], of_b: dict[int, Overlaps[_Placed]], used: set[int]
) -> _Placed | None:
    """The first fact of B of that kind, not yet used, that an issue about a fact of A is about too."""
    there = of_b.get(one.bead)
    if there is None:
        return None
    found = (
        other
        for issue in about
        for span in issue.spans_b
        for other in islice(there.touching(span), MANY)
        if other.fact.kind == one.fact.kind and id(other) not in used
    )
    return min(found, key=lambda other: other.fact.start, default=None)


def _entry(status: FactStatus, a: _Placed | None, b: _Placed | None) -> LedgerEntry:
    return LedgerEntry(
        kind=a.fact.kind if a else b.fact.kind if b else "",
        status=status,
        value_a=_value(a.fact) if a else "",
        value_b=_value(b.fact) if b else "",
        span_a=(a.fact.start, a.fact.end) if a else None,
        span_b=(b.fact.start, b.fact.end) if b else None,
        bead_a=a.bead if a else None,
        bead_b=b.bead if b else None,
    )


def _value(fact: Fact) -> str:
    """The canonical value, short; empty for a name, whose value is how it is written."""
    match fact.value:
        case Quantity(form=Form.TIME, value=hours):
            return f"{hours:05.2f}".replace(".", ":")
        case Quantity(value=number) as quantity:
            # Grouped, as people read it; the rest as the number itself is written.
            return str(quantity).replace(format(number, "f"), format(number, ",f"), 1)
        case Citation():
            return " ".join(fact.value)
        case NameValue():
            return ""
    return str(fact.value)


def _in_order(entry: LedgerEntry) -> tuple[int, int, int]:
    bead = entry.bead_a if entry.bead_a is not None else (entry.bead_b or 0)
    span = entry.span_a or entry.span_b or (0, 0)
    return bead, entry.span_a is None, span[0]
