"""Another day, month, year or weekday."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from random import Random

from auditor.facts.dates.partial_dates import GREGORIAN, PartialDate, dates
from auditor.facts.dates.partial_dates import KIND as DATE
from auditor.languages import language
from auditor.languages.tables.dates import Dates
from auditor.model import Fact
from auditor.planting.base import Edit, Kind, Source
from auditor.planting.shaping import cased

_LAST_DAY = 28  # of every month
_YEARS_APART = 4
_NUMBER = re.compile(r"\d+")


def _gregorian(source: Source) -> Iterator[tuple[Fact, PartialDate]]:
    found = dates(source.facts[DATE])
    for fact, value in found:
        if value.calendar == GREGORIAN and not value.hijri and not value.period:
            # Two days of one month stand in one place: "4 to 6 May".
            yield fact, value


def find_days(source: Source, random: Random) -> Iterator[Edit]:
    """Another day of the month, where it stands in digits beside the month's name."""
    for fact, value in _gregorian(source):
        # The first is written otherwise in some languages.
        if value.day in (None, 1) or value.alternatives:
            continue
        numbers = list(_NUMBER.finditer(source.text, fact.start, fact.end))
        same = [m for m in numbers if int(m[0]) == value.day and len(m[0]) <= 2]
        clear = len(same) == 1 and not any(c in "/.-" for c in fact.text)
        if clear and not source.text[same[0].end() : same[0].end() + 1].isalpha():
            others = {int(m[0]) for m in numbers}
            day = random.choice([n for n in range(2, _LAST_DAY + 1) if n not in others])
            yield Edit(same[0].start(), same[0].end(), _like(same[0][0], day))


def find_years(source: Source, random: Random) -> Iterator[Edit]:
    """Another year, a few before or behind."""
    for fact, value in _gregorian(source):
        if value.year is None:
            continue
        for match in _NUMBER.finditer(source.text, fact.start, fact.end):
            if int(match[0]) == value.year:
                apart = [n for n in range(-_YEARS_APART, _YEARS_APART + 1) if n]
                after = _like(match[0], value.year + random.choice(apart))
                yield Edit(match.start(), match.end(), after)


def _like(written: str, number: int) -> str:
    """The number in the digits of what was written, with a nought before it where that has one."""
    digits = str(number).zfill(len(written) if written[0] == "0" or int(written[0]) == 0 else 1)
    zero = ord(written[0]) - int(written[0])
    return "".join(chr(zero + int(digit)) for digit in digits)


def find_months(source: Source, random: Random) -> Iterator[Edit]:
    """Another month; where it is given by two names, both."""
    for fact, value in _gregorian(source):
        if value.month is None:
            continue
        other = random.choice([n for n in range(12) if n != value.month - 1])
        edit = _renamed(source, fact, _months(source.language.code), value.month - 1, other)
        if edit:
            yield edit


def find_weekdays(source: Source, random: Random) -> Iterator[Edit]:
    """Another day of the week."""
    for fact, value in dates(source.facts[DATE]):
        if value.weekday is None:
            continue
        other = random.choice([n for n in range(7) if n != value.weekday])
        edit = _renamed(source, fact, _weekdays(source.language.code), value.weekday, other)
        if edit:
            yield edit


def _renamed(
    source: Source, fact: Fact, rows: tuple[tuple[str, ...], ...], was: int, now: int
) -> Edit | None:
    """The fact's text with each name of the one number in the place of the other's, of the same row."""
    done = here = source.text[fact.start : fact.end]
    rest = here
    for row in rows:
        place = _whole_word(row[was], rest)
        if place is None:
            continue
        start, end = place
        done = done[:start] + cased(done[start:end], row[now]) + done[end:]
        if "/" not in here and "(" not in here:
            break
        # The place of a second name is looked for in what is left.
        rest = done[:start] + "\0" * len(row[now]) + done[start + len(row[now]) :]
    return Edit(fact.start, fact.end, done) if done != here else None


def _whole_word(name: str, text: str) -> tuple[int, int] | None:
    match = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
    return match.span() if match else None


@lru_cache(maxsize=32)
def _months(code: str) -> tuple[tuple[str, ...], ...]:
    """Rows of twelve names, the language's own further ones first: those may hold one of the others."""
    from babel import Locale, UnknownLocaleError

    table = language(code).tables(Dates).months
    rows = []
    if len(table) == 12:
        least = min(len(names) for names in table.values())
        rows = [tuple(table[n][i] for n in sorted(table)) for i in range(least)]
    try:
        months = Locale.parse(code).months
    except (UnknownLocaleError, ValueError):
        return tuple(rows)
    for width in ("wide", "abbreviated"):
        names = months["format"][width]
        rows.append(tuple(names[n] for n in range(1, 13)))
    return tuple(rows)


@lru_cache(maxsize=32)
def _weekdays(code: str) -> tuple[tuple[str, ...], ...]:
    from babel import Locale, UnknownLocaleError

    try:
        names = Locale.parse(code).days["format"]["wide"]
    except (UnknownLocaleError, ValueError):
        return ()
    return (tuple(names[n] for n in range(7)),)


DAY = Kind("date", "Another day of the month: 21 May for 12 May.", find_days, (DATE,))
MONTH = Kind("month", "Another month: July for May.", find_months, (DATE,))
YEAR = Kind("year", "Another year: 2012 for 2010.", find_years, (DATE,))
WEEKDAY = Kind("weekday", "Another day of the week: Monday for Thursday.", find_weekdays, (DATE,))
