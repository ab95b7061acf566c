"""How dates are written: names of months and days beyond CLDR's, and the words around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Dates:
    """Names in small letters, as text is compared: in one form of each letter where ``one_form`` is set.

    ``months``, ``days``: regional and older names that CLDR lacks, by number (Monday is 0).
    ``hijri_months``: the months of the Islamic calendar, which Babel lacks. ``ambiguous``: months that
    are common words too, and no date without a day, a year or one of the ``introducing`` words before
    them. ``month_first``: whether the day may stand behind the month. ``abbreviated``: whether CLDR's short names are abbreviations, which need a number beside them.
    ``capitalised``: whether names begin with a capital. ``weak_days``: days that are ordinary words too,
    but for ``day_words`` before or ``behind_day`` behind them.

    Regular expressions: ``before``, ``behind``: around a name. ``weekday_end``: an ending of weekdays.
    ``before_day``: what is written onto the digits of a day; ``the_day``: a word before them behind a
    month. ``of_month``, ``of_year``: before a month or year, beside the joints. ``hijri_era``: the mark of
    the Islamic calendar behind a year; ``common_era``: that of the Gregorian one. ``eras``: names of reigns, and the year before their first.
    """

    months: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    days: Mapping[int, str] = field(default_factory=dict)
    hijri_months: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    ambiguous: frozenset[str] = frozenset()
    introducing: str = ""
    one_form: bool = False
    month_first: bool = False
    abbreviated: bool = True
    capitalised: bool = False
    weak_days: frozenset[str] = frozenset()
    day_words: str = ""
    behind_day: str = ""
    before: str = r"(?<![\w-])"
    behind: str = r"(?!\w)\.?"
    weekday_end: str = ""
    before_day: str = ""
    the_day: str = ""
    of_month: str = ""
    of_year: str = ""
    hijri_era: str = ""
    common_era: str = ""
    eras: Mapping[str, int] = field(default_factory=dict)
