"""Numbers that one side gives and the other does not, or gives differently."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

from auditor.checks.base import Check
from auditor.checks.number_forms import WrittenText
from auditor.model import Fact, Finding, Pair, Severity


class _Quantity(Protocol):
    """What is read of a number fact's value."""

    value: Decimal
    unit: str | None
    form: str
    weak: bool

    @property
    def all_readings(self) -> tuple[Decimal, ...]: ...

    def unit_conflicts(self, other: Any) -> bool: ...

    def converts_to(self, other: Any) -> bool: ...


# Share of findings of each case that were real differences on development data (edited numbers
# mixed one to one with faithful pairs); `benchmarks/facts_numbers.py --cases` counts them anew.
CONFIDENCE = {
    "replaced digits": 0.97,
    "replaced digits and words": 0.9,
    "replaced words": 0.85,
    "replaced weak": 0.4,
    "missing digits": 0.8,
    "missing small digits": 0.5,
    "missing words": 0.35,
    "missing small words": 0.25,
    "missing weak": 0.15,
    "unit": 0.5,
}
_LIMIT = 40  # more unmatched numbers than this on a side are reported without being paired


@dataclass(slots=True)
class _Number:
    """A number fact with what the check needs of it."""

    fact: Fact
    quantity: _Quantity
    in_date: bool
    partner: _Number | None = None

    @property
    def vague(self) -> bool:
        return self.quantity.form == "vague"


def run(pair: Pair) -> list[Finding]:
    """Numbers in one text that the other neither gives nor writes in another way."""
    side_a, side_b = _numbers(pair.facts_a), _numbers(pair.facts_b)
    if not side_a and not side_b:
        return []
    _match(side_a, side_b)
    left_a = _unexplained(side_a, side_b, WrittenText(pair.b.text, pair.b.language))
    left_b = _unexplained(side_b, side_a, WrittenText(pair.a.text, pair.a.language))
    findings = [_unit_finding(n, n.partner) for n in side_a if n.partner and _units_differ(n)]
    glued = _run_together(left_a, side_b) | _run_together(left_b, side_a)
    left_a, left_b = (
        [n for n in left if n.quantity.value not in glued] for left in (left_a, left_b)
    )
    for a, b in _paired(left_a, left_b, pair):
        findings.append(_finding(a, b))
    return findings


def _numbers(facts: Iterable[Fact]) -> list[_Number]:
    facts = list(facts)
    dates = sorted((f.start, f.end) for f in facts if f.kind == "date")
    numbers: list[_Number] = []
    index = 0
    for fact in sorted((f for f in facts if f.kind == "number"), key=lambda f: f.start):
        while index < len(dates) and dates[index][1] <= fact.start:
            index += 1
        in_date = (
            index < len(dates) and dates[index][0] <= fact.start and fact.end <= dates[index][1]
        )
        numbers.append(_Number(fact, fact.value, in_date))
    return numbers


def _match(side_a: list[_Number], side_b: list[_Number]) -> None:
    """Pair equal numbers, those of one first reading first, each once and in order."""
    for first_only in (True, False):
        waiting: dict[tuple[Decimal, bool], deque[_Number]] = defaultdict(deque)
        for b in side_b:
            if b.partner is None:
                for reading in _keys(b, first_only):
                    waiting[reading, b.vague].append(b)
        for a in side_a:
            if a.partner is not None:
                continue
            for reading in _keys(a, first_only):
                queue = waiting.get((reading, a.vague))
                while queue and queue[0].partner is not None:
                    queue.popleft()
                if queue:
                    a.partner = queue.popleft()
                    a.partner.partner = a
                    break


def _keys(number: _Number, first_only: bool) -> tuple[Decimal, ...]:
    readings = number.quantity.all_readings
    return readings[:1] if first_only else readings


def _unexplained(
    numbers: list[_Number], others: list[_Number], written: WrittenText
) -> list[_Number]:
    """The unmatched numbers that the other text does not write in any form known."""
    given = {(r, o.vague) for o in others for r in o.quantity.all_readings}
    left = []
    for number in numbers:
        if number.partner is not None or number.in_date:
            continue
        readings = number.quantity.all_readings
        if any((r, number.vague) in given for r in readings):
            continue  # said more often on one side
        if number.quantity.unit and any(
            number.quantity.converts_to(o.quantity) for o in (*others, *numbers) if o.quantity.unit
        ):
            continue  # miles there, kilometres here, or both side by side
        if any(written.writes(r) for r in readings if not number.vague):
            continue
        left.append(number)
    return left


def _run_together(left: list[_Number], others: list[_Number]) -> set[Decimal]:
    """Numbers that are two of the other side's with a lost hyphen (ages 1564, 15-64), and those."""
    unmatched = {str(o.quantity.value) for o in others if o.partner is None}
    given = {str(r) for o in others for r in o.quantity.all_readings} if unmatched else set()
    glued: set[Decimal] = set()
    for digits in (str(n.quantity.value) for n in left if unmatched):
        for cut in range(2, len(digits) - 1) if digits.isdigit() and len(digits) <= 8 else ():
            parts = {digits[:cut], digits[cut:]}
            if parts <= given and parts & unmatched:
                glued.update(map(Decimal, (digits, *parts)))
    return glued


def _paired(
    left_a: list[_Number], left_b: list[_Number], pair: Pair
) -> list[tuple[_Number | None, _Number | None]]:
    """Unmatched numbers of both sides, the likeliest replacements together."""
    result: list[tuple[_Number | None, _Number | None]] = []
    rest_a, rest_b = list(left_a), list(left_b)
    if rest_a and rest_b and len(rest_a) <= _LIMIT and len(rest_b) <= _LIMIT:
        costs = sorted(
            (_distance(a, b, pair), i, j)
            for i, a in enumerate(rest_a)
            for j, b in enumerate(rest_b)
            if a.vague == b.vague
        )
        used_a: set[int] = set()
        used_b: set[int] = set()
        for _, i, j in costs:
            if i not in used_a and j not in used_b:
                used_a.add(i)
                used_b.add(j)
                result.append((rest_a[i], rest_b[j]))
        rest_a = [a for i, a in enumerate(rest_a) if i not in used_a]
        rest_b = [b for j, b in enumerate(rest_b) if j not in used_b]
    result += [(a, None) for a in rest_a] + [(None, b) for b in rest_b]
    return [(a, b) for a, b in result if not _is_lone_one(a, b)]


def _is_lone_one(a: _Number | None, b: _Number | None) -> bool:
    """A 1 on one side only: an article or *first* in another dress."""
    number = a or b
    return (a is None or b is None) and number is not None and number.quantity.value == 1


def _distance(a: _Number, b: _Number, pair: Pair) -> float:
    place_a = (a.fact.start - pair.a.start) / max(1, len(pair.a.text))
    place_b = (b.fact.start - pair.b.start) / max(1, len(pair.b.text))
    x, y = float(min(a.quantity.value, 10**15)) + 1, float(min(b.quantity.value, 10**15)) + 1
    unlike = min(2.0, max(x, y) / min(x, y) - 1)
    form = 0.5 * (a.quantity.form != b.quantity.form) + 0.5 * (a.quantity.unit != b.quantity.unit)
    return abs(place_a - place_b) + 0.4 * unlike + form


def _case(a: _Number | None, b: _Number | None) -> str:
    if a is not None and b is not None:
        if a.quantity.weak or b.quantity.weak or 1 in (a.quantity.value, b.quantity.value):
            return "replaced weak"
        digits = [n.quantity.form in ("digits", "time") for n in (a, b)]
        if all(digits):
            return "replaced digits"
        return "replaced digits and words" if any(digits) else "replaced words"
    number = a or b
    if number is None or number.quantity.weak or number.vague:
        return "missing weak"
    small = "small " if number.quantity.value <= 10 else ""
    kind = "digits" if number.quantity.form in ("digits", "time") else "words"
    return f"missing {small}{kind}"


def _finding(a: _Number | None, b: _Number | None) -> Finding:
    says_a = a.fact.text if a else ""
    says_b = b.fact.text if b else ""
    if a and b:
        message = f"A says {says_a}, B says {says_b}."
    elif a:
        message = f"A says {says_a}; B gives no such number."
    else:
        message = f"B says {says_b}; A gives no such number."
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
            "value_a": str(a.quantity) if a else None,
            "value_b": str(b.quantity) if b else None,
            "written_a": str(a.quantity.form) if a else None,
            "written_b": str(b.quantity.form) if b else None,
        },
    )


def _units_differ(number: _Number) -> bool:
    partner = number.partner
    return partner is not None and number.quantity.unit_conflicts(partner.quantity)


def _unit_finding(a: _Number, b: _Number) -> Finding:
    return Finding(
        message=f"The same number, in another unit: A says {a.quantity}, B says {b.quantity}.",
        says_a=str(a.quantity),
        says_b=str(b.quantity),
        spans_a=((a.fact.start, a.fact.end),),
        spans_b=((b.fact.start, b.fact.end),),
        confidence=CONFIDENCE["unit"],
        evidence={
            "kind": "unit",
            "case": "unit",
            "value_a": str(a.quantity),
            "value_b": str(b.quantity),
            "written_a": str(a.quantity.form),
            "written_b": str(b.quantity.form),
        },
    )


CHECK = Check(
    id="numbers",
    category="Accuracy/Mistranslation/Number",
    severity=Severity.CRITICAL,
    compares="numbers, quantities, shares and clock times by value, in digits of any script or in words",
    example="A says 168 passengers / B says 354 راكبا",
    run=run,
)
