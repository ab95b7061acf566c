"""Which number of one side is which of the other, and which stay unexplained."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable
from decimal import Decimal
from itertools import islice

from auditor.checks.numbers.forms import WrittenText, written_alike
from auditor.checks.numbers.number import Number, numbers_of
from auditor.facts.numbers.quantities import Form, Quantity, quantities
from auditor.model import Fact, Pair, Passage

_LIMIT = 40  # more unmatched numbers than this on a side are reported without being paired
_LOOKS = 60  # and more than this are not looked for in other forms
_MEASURES = 200  # different ones that a number may be converted from
_Key = tuple[Decimal, bool, str | None]
_SMALL = 100  # above it nobody writes a number without a number word


def match_numbers(
    facts_a: Iterable[Fact], facts_b: Iterable[Fact]
) -> tuple[list[Number], list[Number]]:
    """The numbers of both sides; equal ones are each other's ``partner``, each once and in order."""
    side_a, side_b = numbers_of(facts_a), numbers_of(facts_b)
    for keys in (_with_unit, _first_reading, _all_readings):
        waiting: dict[_Key, deque[Number]] = defaultdict(deque)
        for b in side_b:
            if b.partner is None:
                for key in keys(b):
                    waiting[key].append(b)
        for a in side_a:
            if a.partner is None:
                _take_partner(a, waiting, keys(a))
    _match_by_writing(side_a, side_b)
    return side_a, side_b


def _match_by_writing(side_a: list[Number], side_b: list[Number]) -> None:
    """What is written alike, though each language has another value for it; and numbers beside each other.

    Of ``1.234`` copied from one text into another nobody knows which of the two it is worth. Where one
    side has ``12 500`` and the other a 12 and a 500, the blank grouped nothing.
    """
    left_a, left_b = ([n for n in side if n.partner is None] for side in (side_a, side_b))
    for a in left_a if left_b else ():
        alike = (b for b in left_b if b.partner is None and written_alike(a.fact.text, b.fact.text))
        other = next((b for b in alike if a.quantity.other_mark or b.quantity.other_mark), None)
        if other is not None:
            a.partner, other.partner = other, a
    for own, others in ((side_a, left_b), (side_b, left_a)):
        for one in own if others else ():
            if one.quantity.groups:
                _take_groups(one, others)


def _take_groups(one: Number, others: list[Number]) -> None:
    """Give a number those of the other side that it is, one by one; one of them it may have already."""
    free = [o for o in others if o.partner is None]
    found = []
    partner = one.partner.quantity.value if one.partner is not None else None
    if partner is not None and partner not in one.quantity.groups:
        return
    for group in one.quantity.groups:
        if group == partner:
            continue
        other = next((o for o in free if o.quantity.value == group and o not in found), None)
        if other is None:
            return
        found.append(other)
    for other in found:
        one.partner, other.partner = one.partner or other, one


def _take_partner(a: Number, waiting: dict[_Key, deque[Number]], keys: tuple[_Key, ...]) -> None:
    for key in keys:
        queue = waiting.get(key)
        while queue and queue[0].partner is not None:
            queue.popleft()
        if queue:
            a.partner = queue.popleft()
            a.partner.partner = a
            return


def _with_unit(number: Number) -> tuple[_Key, ...]:
    """5 km before 5 kg: equal numbers with equal units belong together."""
    unit = number.quantity.unit
    return ((number.quantity.value, number.vague, unit),) if unit else ()


def _first_reading(number: Number) -> tuple[_Key, ...]:
    return ((number.quantity.value, number.vague, None),)


def _all_readings(number: Number) -> tuple[_Key, ...]:
    return tuple((r, number.vague, None) for r in number.quantity.all_readings)


def conflicts(side_a: list[Number], side_b: list[Number]) -> list[tuple[Number, Number, str]]:
    """Partners of one number that measure different things, as (a, b, what is different)."""
    found: list[tuple[Number, Number, str]] = []
    for a in side_a:
        b = a.partner
        if b is None or a.in_date or b.in_date:
            continue
        if a.quantity.half_day_conflicts(b.quantity):
            found.append((a, b, "half of the day"))
        if a.quantity.unit_conflicts(b.quantity) and not (
            _measured_elsewhere(a, side_b) or _measured_elsewhere(b, side_a)
        ):
            confident = a.quantity.unit_conflict_is_confident(b.quantity)
            found.append((a, b, "unit" if confident else "unsure unit"))
    return found


def _measured_elsewhere(number: Number, others: list[Number]) -> bool:
    """Whether another number of the other side is the same measure: equal, or converted."""
    quantity = number.quantity
    return any(
        o is not number.partner
        and o.quantity.unit
        and (
            quantity.converts_to(o.quantity)
            or (o.quantity.unit == quantity.unit and o.quantity.value == quantity.value)
        )
        for o in others[:_LOOKS]
    )


def unexplained(
    pair: Pair, side_a: list[Number], side_b: list[Number]
) -> tuple[list[Number], list[Number]]:
    """The unmatched numbers of each side that the other does not write in any form known."""
    left_a = _left(side_a, side_b, pair.b, _singles(pair.facts_b))
    left_b = _left(side_b, side_a, pair.a, _singles(pair.facts_a))
    glued = _run_together(left_a, side_b) | _run_together(left_b, side_a)
    glued |= _other_marks(left_a, pair.b) | _other_marks(left_b, pair.a)
    if glued:
        left_a, left_b = (
            [n for n in left if n.quantity.value not in glued] for left in (left_a, left_b)
        )
    return left_a, left_b


def _singles(facts: Iterable[Fact]) -> list[Quantity]:
    """An hour, a day: one of a unit without a number, which only explains."""
    return [q for _, q in quantities(facts) if q.form is Form.SINGLE][:_LOOKS]


def _left(
    numbers: list[Number], others: list[Number], passage: Passage, singles: list[Quantity]
) -> list[Number]:
    written: WrittenText | None = None
    given = {(r, o.vague) for o in others for r in o.quantity.all_readings}
    measured = dict.fromkeys(n.quantity for n in (*others, *numbers) if n.quantity.unit)
    measures = (*islice(measured, _MEASURES), *singles)
    left: list[Number] = []
    for number in numbers:
        if number.partner is not None or number.in_date:
            continue
        readings = number.quantity.all_readings
        if any((r, number.vague) in given for r in readings):
            continue  # said more often on one side
        if len(left) >= _LOOKS:
            left.append(number)
            continue
        if number.quantity.unit and any(map(number.quantity.converts_to, measures)):
            continue  # miles there, kilometres here, or both side by side
        if number.vague:
            left.append(number)
            continue
        if written is None:
            written = _rest_of(passage, others)
        if any(written.writes(r) for r in readings) or written.has(number.fact.text):
            continue
        number.implied = (
            number.quantity.value == 1
            or number.quantity.form is Form.DUAL
            or (number.quantity.value <= _SMALL and written.may_imply(number.quantity.value))
        )
        left.append(number)
    return left


def _rest_of(passage: Passage, numbers: list[Number]) -> WrittenText:
    """The text without the numbers already read in it."""
    pieces, last = [], 0
    for number in numbers:
        start, end = number.fact.start - passage.start, number.fact.end - passage.start
        pieces.append(passage.text[last : max(last, start)])
        last = max(last, end)
    pieces.append(passage.text[last:])
    return WrittenText(" \n ".join(pieces), passage.language)


def _run_together(left: list[Number], others: list[Number]) -> set[Decimal]:
    """Numbers that are two of the other side's with a lost hyphen (ages 1859, 18-59), and those."""
    unmatched = {format(o.quantity.value, "f") for o in others if o.partner is None}
    given = (
        {format(r, "f") for o in others for r in o.quantity.all_readings} if unmatched else set()
    )
    glued: set[Decimal] = set()
    for digits in (format(n.quantity.value, "f") for n in left[:_LOOKS] if unmatched):
        for cut in range(2, len(digits) - 1) if digits.isdigit() and len(digits) <= 8 else ():
            parts = {digits[:cut], digits[cut:]}
            if parts <= given and parts & unmatched:
                glued.update(map(Decimal, (digits, *parts)))
    return glued


def _other_marks(left: list[Number], passage: Passage) -> set[Decimal]:
    """Numbers like 2.1 that the other text writes as 2-1 or 1-2, with their parts."""
    found: set[Decimal] = set()
    written = WrittenText(passage.text, passage.language)
    for number in left[:_LOOKS]:
        value = number.quantity.value
        if value != value.to_integral_value() and written.writes_parts(value):
            found.update((value, *map(Decimal, format(value, "f").split("."))))
    return found


def pair_unmatched(
    left_a: list[Number], left_b: list[Number], pair: Pair
) -> list[tuple[Number | None, Number | None]]:
    """Unmatched numbers, the likeliest replacements together; implied ones never alone."""
    result: list[tuple[Number | None, Number | None]] = []
    used: set[int] = set()
    if len(left_a) <= _LIMIT and len(left_b) <= _LIMIT:
        costs = sorted(
            (a.implied + b.implied, _distance(a, b, pair), i, j)
            for i, a in enumerate(left_a)
            for j, b in enumerate(left_b)
            if _can_replace(a, b)
        )
        for _, _, i, j in costs:
            a, b = left_a[i], left_b[j]
            if id(a) not in used and id(b) not in used:
                used |= {id(a), id(b)}
                result.append((a, b))
    result += [(a, None) for a in left_a if id(a) not in used and not a.implied]
    result.sort(key=lambda pair_: pair_[0].fact.start if pair_[0] else -1)
    return result + [(None, b) for b in left_b if id(b) not in used and not b.implied]


def _can_replace(a: Number, b: Number) -> bool:
    if a.vague != b.vague or (
        a.implied and b.implied and not (a.written_in_digits and b.written_in_digits)
    ):
        return False
    if not (a.implied or b.implied):
        return True
    if any(
        n.quantity.ambiguous and n.quantity.form is not Form.DUAL and n.quantity.value != 1
        for n in (a, b)
    ):
        return False
    if a.written_in_digits and b.written_in_digits:
        return True
    return max(a.quantity.value, b.quantity.value) <= _SMALL


def _distance(a: Number, b: Number, pair: Pair) -> float:
    """How unlike two numbers stand: their places, sizes, forms and units."""
    place_a = (a.fact.start - pair.a.start) / max(1, len(pair.a.text))
    place_b = (b.fact.start - pair.b.start) / max(1, len(pair.b.text))
    x, y = (float(min(n.quantity.value, Decimal(10**15))) + 1 for n in (a, b))
    unlike = min(2.0, max(x, y) / min(x, y) - 1)
    form = 0.5 * (a.quantity.form != b.quantity.form) + 0.5 * (a.quantity.unit != b.quantity.unit)
    return abs(place_a - place_b) + 0.4 * unlike + form
