"""Dates, weekdays, decades and centuries that differ between the two sides."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from auditor.checks.base import Check
from auditor.checks.numbers.forms import WrittenText
from auditor.facts.dates.partial_dates import PartialDate, dates
from auditor.facts.numbers.quantities import Form, quantities
from auditor.model import Fact, Finding, Pair, Severity

# As in auditor.checks.numbers.check.
CONFIDENCE = {
    "replaced": 0.95,
    "replaced partly given": 0.5,
    "replaced weekday": 0.97,
    "replaced period": 0.9,
    "missing": 0.55,
    "missing part": 0.2,
    "missing weekday": 0.15,
    "missing period": 0.4,
}
_LIMIT = 100  # what no passage of a statement has; more are compared for equality alone


@dataclass(slots=True)
class _Date:
    fact: Fact
    value: PartialDate
    partner: _Date | None = None

    @property
    def sort(self) -> str:
        if self.value.weekday is not None:
            return "weekday"
        return "period" if self.value.period else "date"


def run(pair: Pair) -> list[Finding]:
    """Dates in one text that no date of the other agrees with."""
    side_a, side_b = _dates(pair.facts_a), _dates(pair.facts_b)
    if not side_a and not side_b:
        return []
    _match(side_a, side_b)
    left_a = _unexplained(side_a, side_b, WrittenText(pair.b.text, pair.b.language), pair.facts_b)
    left_b = _unexplained(side_b, side_a, WrittenText(pair.a.text, pair.a.language), pair.facts_a)
    return [_finding(a, b) for a, b in _paired(left_a, left_b)]


def _dates(facts: Iterable[Fact]) -> list[_Date]:
    return [_Date(fact, value) for fact, value in dates(facts)]


def _match(side_a: list[_Date], side_b: list[_Date]) -> None:
    """Pair equal dates first, then dates that can be the same."""
    waiting: dict[PartialDate, deque[_Date]] = defaultdict(deque)
    for b in side_b:
        waiting[b.value].append(b)
    for a in side_a:
        if waiting[a.value]:
            a.partner = waiting[a.value].popleft()
            a.partner.partner = a
    rest = [b for b in side_b if b.partner is None][:_LIMIT]
    for a in [a for a in side_a if a.partner is None][:_LIMIT]:
        for b in rest:
            if b.partner is None and a.value.agrees(b.value):
                a.partner, b.partner = b, a
                break


def _unexplained(
    own: list[_Date], others: list[_Date], written: WrittenText, facts: Iterable[Fact]
) -> list[_Date]:
    left: list[_Date] = []
    readings: set[Decimal] | None = None
    # Where the other side has a date to spare, that is what stands in this one's place.
    spare = any(o.partner is None and o.sort == "date" for o in others)
    for date in own:
        if date.partner is not None or len(left) == _LIMIT:
            continue
        if any(date.value.agrees(o.value) for o in others):
            continue
        if date.value.hijri and _beside_gregorian(date, own):
            continue
        if date.sort == "date" and not spare:
            if readings is None:
                numbers = (n for _, n in quantities(facts) if n.form is not Form.SINGLE)
                readings = {r for n in numbers for r in n.all_readings}
            if _parts_written(date.value, written, readings):
                continue
        left.append(date)
    return left


def _beside_gregorian(date: _Date, own: list[_Date]) -> bool:
    """Whether its own side also gives the day in the other calendar."""
    return any(d is not date and not d.value.hijri and date.value.agrees(d.value) for d in own)


def _parts_written(value: PartialDate, written: WrittenText, readings: set[Decimal]) -> bool:
    """Whether day and year stand in the other text in a form that was not read as a date."""
    parts = [p for p in (value.year, value.day) if p is not None]
    return bool(parts) and all(Decimal(p) in readings or written.writes(Decimal(p)) for p in parts)


def _paired(left_a: list[_Date], left_b: list[_Date]) -> list[tuple[_Date | None, _Date | None]]:
    """Unmatched dates of one sort in order of closeness, then the rest."""
    result: list[tuple[_Date | None, _Date | None]] = []
    rest_b = list(left_b)
    for a in left_a:
        candidates = [b for b in rest_b if b.sort == a.sort]
        if candidates:
            best = max(candidates, key=lambda b: _shared(a.value, b.value))
            rest_b.remove(best)
            result.append((a, best))
        else:
            result.append((a, None))
    return result + [(None, b) for b in rest_b]


def _shared(x: PartialDate, y: PartialDate) -> int:
    parts = ((x.year, y.year), (x.month, y.month), (x.day, y.day))
    return sum(p is not None and p == q for p, q in parts)


def _case(a: _Date | None, b: _Date | None) -> str:
    if a is not None and b is not None:
        if a.sort != "date":
            return f"replaced {a.sort}"
        given = [
            tuple(p is not None for p in (d.value.year, d.value.month, d.value.day)) for d in (a, b)
        ]
        overlap = any(p and q for p, q in zip(*given, strict=True))
        return "replaced" if overlap else "replaced partly given"
    date = a or b
    if date is None or date.sort != "date":
        return f"missing {date.sort}" if date else "missing part"
    return "missing" if date.value.day is not None else "missing part"


def _finding(a: _Date | None, b: _Date | None) -> Finding:
    says_a = a.fact.text if a else ""
    says_b = b.fact.text if b else ""
    if a and b:
        message = f"A says {says_a}, B says {says_b}."
    elif a:
        message = f"A says {says_a}; B gives no such date."
    else:
        message = f"B says {says_b}; A gives no such date."
    case = _case(a, b)
    return Finding(
        message=message,
        says_a=says_a,
        says_b=says_b,
        spans_a=((a.fact.start, a.fact.end),) if a else (),
        spans_b=((b.fact.start, b.fact.end),) if b else (),
        confidence=CONFIDENCE[case],
        evidence={
            "kind": "replaced" if a and b else "missing",
            "case": case,
            "value_a": str(a.value) if a else None,
            "value_b": str(b.value) if b else None,
        },
    )


CHECK = Check(
    id="dates",
    category="accuracy/mistranslation/date-time",
    severity=Severity.CRITICAL,
    compares="dates in any calendar form, weekdays, decades and centuries",
    example="A: “21 January 2015” / B: “21 شباط/فبراير 2015”",
    run=run,
    around=True,
    on_back_translation=True,
)
