"""The words around a date's day, month and year, as one compiled pattern each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.dates.date_names import fold
from auditor.facts.wording import NOTHING, between, either
from auditor.languages import language as language_of
from auditor.languages.families import MONTH_FIRST
from auditor.languages.tables.dates import Dates
from auditor.languages.tables.joints import Joints
from auditor.languages.tables.numbers import Numbers
from auditor.languages.tables.units import Units

S = r"[ \u00a0\u202f\u200e\u200f\u061c]{0,3}"


@dataclass(frozen=True, slots=True)
class DateWords:
    """The patterns of a language, for text as `fold` leaves it.

    ``left``: days (d1, d) that end at a month's name. ``right_day``: days (d, d2) that begin there,
    None where the day stands first. ``year``: a year (y) behind a date. ``hijri_year``: one with the
    mark of its era. ``word_gap``: what may stand between a day in words and the month.
    """

    left: re.Pattern[str]
    right_day: re.Pattern[str] | None
    year: re.Pattern[str]
    hijri_era: re.Pattern[str]
    hijri_year: re.Pattern[str]
    word_gap: re.Pattern[str]
    weak_days: frozenset[str]
    day_words: re.Pattern[str]
    behind_day: re.Pattern[str]


@lru_cache(maxsize=16)
def date_words(code: str) -> DateWords:
    """The patterns of a language, a primary code."""
    table = language_of(code).tables(Dates)
    ends = either(code, Numbers, lambda t: t.ordinal_ends)
    to = fold(f"{between(code)}|{either(code, Joints, lambda t: t.to_the)}", code)
    of = either(code, Joints, lambda t: t.of, lambda t: t.of_the)
    of_month = either(code, Dates, lambda t: t.of_month)
    of_year = either(code, Dates, lambda t: t.of_year)
    era = either(code, Dates, lambda t: t.hijri_era)
    return DateWords(
        left=_left(code, ends, to, f"{of}|(?:{of_month})(?!\\w)"),
        right_day=_right_day(code, ends, to) if table.month_first or code in MONTH_FIRST else None,
        year=re.compile(
            rf"\.?(?:{S}[)/]?){S}(?:[,،]{S})?(?:(?:{of}|{of_year}|-){S})?"
            r"(?P<y>[12][0-9]{3})(?![0-9]|[.,][0-9]{3})"
        ),
        hijri_era=re.compile(rf"{S}\(?{S}(?:{era}|A\.?H\.?(?!\w)|H\.?(?!\w))"),
        hijri_year=re.compile(
            rf"(?<![0-9])(1[34][0-9]{{2}})(?:{S}[-/]{S}[0-9]{{2,4}})?{S}(?:{era}|A\.?H\.?(?!\w))"
        ),
        word_gap=re.compile(rf"\s*(?:(?:{of}|{of_month})\s+)?\Z"),
        weak_days=table.weak_days,
        day_words=re.compile(f"(?:{table.day_words or NOTHING})$"),
        behind_day=re.compile(rf"{S}[(،,]?{S}(?:[0-9]|[)]|{table.behind_day or NOTHING})"),
    )


def _left(code: str, ends: str, to: str, of: str) -> re.Pattern[str]:
    before_day = either(code, Dates, lambda t: t.before_day)
    ordinal = rf"(?:{ends}|º|ª|°|\.)?"
    return re.compile(
        rf"(?<![\w.,:/-])(?:(?P<d1>[0-9]{{1,2}}){ordinal}{S}(?:-|–|—|/|{to}){S})?"
        rf"(?:{before_day})?(?P<d>[0-9]{{1,2}}){ordinal}(?:{S}-)?{S}(?:{of})?{S}$",
        re.IGNORECASE,
    )


def _right_day(code: str, ends: str, to: str) -> re.Pattern[str]:
    """No percentage and no time."""
    the = either(code, Dates, lambda t: t.the_day)
    percent = either(code, Units, lambda t: "|".join(map(re.escape, t.percent)))
    return re.compile(
        rf"\.?{S}(?:{the})?(?P<d>[0-9]{{1,2}})(?:{ends})?"
        rf"(?:{S}(?:-|–|{to}){S}(?P<d2>[0-9]{{1,2}})(?:{ends})?)?"
        rf"(?![0-9:]|[.,][0-9]|\s*(?:%|{percent}))",
        re.IGNORECASE,
    )
