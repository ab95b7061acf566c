"""A date as far as a text says it, and when two of them can be the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from auditor.facts.dates.umm_al_qura import hijri_span
from auditor.facts.valued import valued
from auditor.model import Fact

KIND = "date"

GREGORIAN = "gregorian"
ISLAMIC = "islamic"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """Year, month and day where given, or a weekday (Monday is 0), or a period.

    ``period``: ``decade`` or ``century``, which begins with ``year``. A full Hijri date is kept as
    its Gregorian day with ``hijri`` set: sightings of the moon differ, so it agrees with a day
    either side. One without a day stays in the calendar ``islamic``. ``alternatives``: other dates
    the same writing may stand for (``05/01/2020``).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    period: str | None = None
    calendar: str = GREGORIAN
    hijri: bool = field(default=False, compare=False)
    alternatives: tuple[PartialDate, ...] = field(default=(), compare=False)

    def __str__(self) -> str:
        """ISO 8601 where it has a form for it, else in English words."""
        if self.weekday is not None:
            return "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[self.weekday]
        if self.period == "century":
            return f"century from {self.year}"
        if self.period == "decade":
            return f"{self.year}s"
        year = "----" if self.year is None else f"{self.year:04d}"
        parts = [year] + [f"{p:02d}" for p in (self.month, self.day) if p is not None]
        return "-".join(parts) + (" AH" if self.calendar == ISLAMIC else "")

    @property
    def readings(self) -> tuple[PartialDate, ...]:
        """The date itself first, then what else it may be."""
        return (self, *self.alternatives)

    def agrees(self, other: PartialDate) -> bool:
        """Whether one reading of each can be the same time."""
        return any(_same(x, y) for x in self.readings for y in other.readings)


def dates(facts: Iterable[Fact]) -> list[tuple[Fact, PartialDate]]:
    """The dates among the facts, each as far as it is known."""
    return valued(facts, KIND, PartialDate)


def _same(x: PartialDate, y: PartialDate) -> bool:
    if x.weekday is not None or y.weekday is not None:
        return x.weekday == y.weekday
    if x.period or y.period:
        return x.period == y.period and x.year == y.year
    if x.calendar != y.calendar:
        return _overlap(x, y) if x.calendar == ISLAMIC else _overlap(y, x)
    if x.hijri or y.hijri:
        ordinals = [_ordinal(d) for d in (x, y)]
        if None not in ordinals:
            return abs((ordinals[0] or 0) - (ordinals[1] or 0)) <= 1
    shared = [
        (p, q)
        for p, q in ((x.year, y.year), (x.month, y.month), (x.day, y.day))
        if p is not None and q is not None
    ]
    return bool(shared) and all(p == q for p, q in shared)


def _ordinal(value: PartialDate) -> int | None:
    if value.year is None or value.month is None or value.day is None:
        return None
    try:
        return date(value.year, value.month, value.day).toordinal()
    except ValueError:
        return None


def _overlap(islamic: PartialDate, gregorian: PartialDate) -> bool:
    """Whether a Hijri year or month has days in the Gregorian date (either may begin a day off)."""
    if islamic.year is None or gregorian.year is None:
        return False
    span = hijri_span(islamic.year, islamic.month, islamic.day)
    if span is None:
        return False
    first = date(gregorian.year, gregorian.month or 1, 1)
    if gregorian.month is None:
        last = date(gregorian.year, 12, 31)
    elif gregorian.day is not None:
        exact = _ordinal(gregorian)
        if exact is None:
            return False
        first = last = date.fromordinal(exact)
    else:
        month = gregorian.month % 12 + 1
        last = date(gregorian.year + gregorian.month // 12, month, 1)
    return (
        span[0].toordinal() - 1 <= last.toordinal() and first.toordinal() <= span[1].toordinal() + 1
    )
