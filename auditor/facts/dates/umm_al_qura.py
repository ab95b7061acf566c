"""Hijri days as Gregorian ones, by the Umm al-Qura calendar of ``hijridate``.

It covers 1343 to 1500 AH; a day off is tolerated by whoever compares.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

FIRST_YEAR, LAST_YEAR = 1343, 1500


@lru_cache(maxsize=4096)
def to_gregorian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Hijri date; None outside 1343-1500 AH."""
    from hijridate import Hijri

    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        greg = Hijri(year, month, min(day, 29)).to_gregorian()
    except (ValueError, OverflowError):
        return None
    # The 30th of a month that has 29 days by this calendar is the next day, within the tolerance.
    return date(greg.year, greg.month, greg.day) + timedelta(days=day - min(day, 29))


def hijri_span(year: int, month: int | None, day: int | None) -> tuple[date, date] | None:
    """The first and last Gregorian day of a Hijri year or month; None where the year is out of range."""
    first = to_gregorian(year, month or 1, day or 1)
    last = to_gregorian(year, month or 12, day or 29)
    return None if first is None or last is None else (first, last)
