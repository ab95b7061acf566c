"""Dates by value: month names of every region, numeric dates, Hijri dates, weekdays, periods.

Times of day and relative dates (*tomorrow*) are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.facts.dates.date_names import DateNames, MonthName, date_names, fold
from auditor.facts.dates.date_words import DateWords, S, date_words
from auditor.facts.dates.hijri import hijri_date
from auditor.facts.dates.partial_dates import ISLAMIC, KIND, PartialDate
from auditor.facts.dates.periods import find_periods
from auditor.facts.dates.sign_dates import sign_dates
from auditor.facts.dates.umm_al_qura import FIRST_YEAR, LAST_YEAR
from auditor.facts.dates.weekdays import find_weekdays
from auditor.facts.extractor import Extractor
from auditor.facts.numbers.words import spelled_numbers
from auditor.facts.wording import either_of_all
from auditor.languages import primary
from auditor.languages.tables.dates import Dates
from auditor.model import Fact
from auditor.orthography import plain_digits

_Found = tuple[int, int, PartialDate]

# كانون الثاني/يناير, and the other name of the month in brackets.
_SECOND_NAME = re.compile(rf"{S}[/(\\-]{S}")
_YMD = r"(?<![\w./-])([12][0-9]{3})([-/.])([01]?[0-9])\2([0-3]?[0-9])"
_DMY = r"(?<![\w./-])([0-3]?[0-9])([-/.])([0-3]?[0-9])\2([12][0-9]{3}|[0-9]{2})"


def find_dates(text: str, language: str) -> list[Fact]:
    """The dates a text gives, as facts of kind ``date`` whose value is a ``PartialDate``."""
    plain = plain_digits(text)
    lang = primary(language)
    folded = fold(plain, lang)
    found = sorted(dict.fromkeys(_all_dates(folded, lang, language)), key=lambda f: (f[0], -f[1]))
    facts: list[Fact] = []
    span = (-1, -1)
    for start, stop, value in found:
        # Two days of one month share its name and span; what lies inside another is dropped.
        if stop <= span[1] and (start, stop) != span:
            continue
        facts.append(Fact(kind=KIND, value=value, text=text[start:stop], start=start, end=stop))
        span = (start, stop) if value.weekday is None else span
    return facts


def _all_dates(plain: str, lang: str, language: str) -> Iterator[_Found]:
    names, around = date_names(lang), date_words(lang)
    yield from _named(plain, lang, names, around)
    if any(c in plain for c in "0123456789"):
        yield from _numeric(plain, language)
        for match in around.hijri_year.finditer(plain):
            yield match.start(), match.end(), hijri_date(int(match[1]), None, None)
    yield from sign_dates(plain, lang)
    yield from find_weekdays(plain, lang)
    yield from find_periods(plain, lang)


# --- dates with a month's name ------------------------------------------------------------------


def _named(plain: str, lang: str, names: DateNames, around: DateWords) -> Iterator[_Found]:
    skip_to = 0
    for match in names.month_pattern.finditer(plain):
        if match.start() < skip_to:
            continue
        written = match[1]
        month = names.month(written)
        if month is None or (names.capitalised and not written[0].isupper()):
            continue
        start, end = match.start(1), match.end(1)
        second = _SECOND_NAME.match(plain, end)
        if second is not None:
            other = names.month_pattern.match(plain, second.end())
            same = names.month(other[1]) if other else None
            if other is not None and same is not None and same.month == month.month:
                end = other.end(1) + plain.startswith(")", other.end(1))
        first, days, stop = _days_around(plain, lang, start, end, around)
        year, stop = _year_after(plain, stop, month, around)
        if days or year is not None or _stands_alone(plain, names, month, start):
            make = hijri_date if month.calendar == ISLAMIC else PartialDate
            for day in days or (None,):
                yield first, stop, make(year, month.month, day)
            skip_to = stop


def _days_around(
    plain: str, lang: str, start: int, end: int, around: DateWords
) -> tuple[int, tuple[int | None, ...], int]:
    """Where the date begins, the day or days beside a month's name, and where they end."""
    left = around.left.search(plain, max(0, start - 40), start)
    if left is not None and (days := _valid_days(left["d1"], left["d"])):
        return left.start(), days, end
    right = around.right_day.match(plain, end) if around.right_day else None
    if right is not None and (days := _valid_days(right["d"], right["d2"])):
        return start, days, right.end()
    spelled = _spelled_day(plain, lang, start, around)
    if spelled is not None:
        return spelled[0], (spelled[1],), end
    return start, (), end


def _valid_days(*written: str | None) -> tuple[int, ...]:
    return tuple(int(day) for day in written if day and 1 <= int(day) <= 31)


def _year_after(
    plain: str, stop: int, month: MonthName, around: DateWords
) -> tuple[int | None, int]:
    """The year behind a date and where it ends, the mark of the Hijri era included."""
    match = around.year.match(plain, stop)
    year = int(match["y"]) if match else None
    stop = match.end() if match else stop
    if month.calendar != ISLAMIC:
        return year, stop
    era = around.hijri_era.match(plain, stop)
    return (year if year is not None and year < 1600 else None), era.end() if era else stop


def _stands_alone(plain: str, names: DateNames, month: MonthName, start: int) -> bool:
    """Whether a month without day or year is meant as one."""
    if month.short or not month.ambiguous:
        return not month.short
    introduced = names.introducing
    return introduced is not None and bool(introduced.search(plain, max(0, start - 12), start))


def _spelled_day(plain: str, lang: str, start: int, around: DateWords) -> tuple[int, int] | None:
    """The start and value of a day in words before a month: *fifth of*, الخامس والعشرين من."""
    begin = max(0, start - 40)
    if begin:
        begin = plain.find(" ", begin, start) + 1 or start
    window = plain[begin:start]
    spelled = spelled_numbers(window, lang)
    if not spelled:
        return None
    last = spelled[-1]
    if not 1 <= last.value <= 31 or not around.word_gap.match(window[last.end :]):
        return None
    return begin + last.start, int(last.value)


# --- dates in digits ----------------------------------------------------------------------------


@lru_cache(maxsize=64)
def _puts_month_first(language: str) -> bool:
    """Whether CLDR's short date puts the month before the day."""
    from babel import Locale, UnknownLocaleError

    try:
        pattern = Locale.parse(language.replace("-", "_")).date_formats["short"].pattern
    except (UnknownLocaleError, ValueError):
        return False
    return bool(pattern.find("M") < pattern.find("d"))


@lru_cache(maxsize=1)
def _numeric_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Year first and day first; the letters of an era may be written onto them."""
    eras = either_of_all(Dates, lambda t: t.hijri_era, lambda t: t.common_era)
    end = rf"(?:{S}(?:{eras}|AH(?!\w))|(?![\w/-]|\.[0-9]))"
    return re.compile(_YMD + end), re.compile(_DMY + end)


def _numeric(plain: str, language: str) -> Iterator[_Found]:
    year_first, day_first = _numeric_patterns()
    for match in year_first.finditer(plain):
        value = _numeric_date(int(match[1]), int(match[4]), int(match[3]), iso=True)
        if value is not None:
            yield match.start(), match.end(), value
    for match in day_first.finditer(plain):
        if len(match[4]) == 2 and match[2] == ".":
            continue
        year = int(match[4]) if len(match[4]) == 4 else _full_year(int(match[4]))
        month_first = _puts_month_first(language) and match[2] != "."
        value = _numeric_date(year, int(match[1]), int(match[3]), month_first=month_first)
        if value is not None:
            yield match.start(), match.end(), value


def _full_year(two_digits: int) -> int:
    """POSIX's window: 69 to 99 are 1969 to 1999."""
    return two_digits + (1900 if two_digits >= 69 else 2000)


def _numeric_date(
    year: int, day: int, month: int, *, month_first: bool = False, iso: bool = False
) -> PartialDate | None:
    """The date of two numbers whose order is unsure; the other order stays an alternative."""
    orders = [(month, day), (day, month)] if month_first else [(day, month), (month, day)]
    if iso:
        orders = orders[:1]
    make = hijri_date if FIRST_YEAR <= year <= LAST_YEAR else PartialDate
    values = list(
        dict.fromkeys(make(year, m, d) for d, m in orders if 1 <= m <= 12 and 1 <= d <= 31)
    )
    if not values:
        return None
    head, rest = values[0], tuple(values[1:])
    return PartialDate(
        head.year,
        head.month,
        head.day,
        calendar=head.calendar,
        hijri=head.hijri,
        alternatives=rest,
    )


EXTRACTOR = Extractor(KIND, find_dates, regional=True)
