"""Month and weekday names of a language in all their CLDR forms, as one compiled pattern each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.beginnings import first_look
from auditor.facts.dates.hijri import LATIN_MONTHS
from auditor.facts.dates.partial_dates import GREGORIAN, ISLAMIC
from auditor.languages import language as language_of
from auditor.languages.tables.dates import Dates
from auditor.orthography import bare_arabic, one_form


@dataclass(frozen=True, slots=True)
class MonthName:
    """What a month name stands for; ``short`` ones need a number beside them."""

    month: int
    calendar: str
    short: bool = False
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class DateNames:
    """The names of one language. Keys of ``months`` and ``weekdays`` are as ``fold`` leaves them."""

    months: dict[str, MonthName]
    hijri: tuple[tuple[int, re.Pattern[str]], ...]
    weekdays: dict[str, int]
    month_pattern: re.Pattern[str]
    capitalised: bool
    introducing: re.Pattern[str] | None

    def month(self, written: str) -> MonthName | None:
        """The month of a matched name."""
        key = " ".join(written.lower().split()).rstrip(".")
        found = self.months.get(key)
        if found is not None:
            return found
        for number, pattern in self.hijri:
            if pattern.fullmatch(key):
                return MonthName(number, ISLAMIC, short=True)
        return None


def fold(plain: str, language: str) -> str:
    """The text as names are matched in it; same length."""
    return one_form(plain) if language_of(language).tables(Dates).one_form else plain


def regional_codes(language: str) -> list[str]:
    """The locale and its regional variants in the same script."""
    from babel.localedata import locale_identifiers

    return [
        code
        for code in locale_identifiers()
        if code.split("_")[0] == language and all(len(p) <= 3 for p in code.split("_")[1:])
    ]


@lru_cache(maxsize=16)
def date_names(language: str) -> DateNames:
    """All month and weekday names of a language (a primary code), Hijri months included."""
    known = language_of(language)
    table = known.tables(Dates)
    months: dict[str, MonthName] = {}
    weekdays: dict[str, int] = {}
    _add_cldr(language, table, months, weekdays)
    for number, names in table.months.items():
        for name in names:
            months.setdefault(name, MonthName(number, GREGORIAN, ambiguous=name in table.ambiguous))
    for number, name in table.days.items():
        weekdays.setdefault(name, number)
    for number, names in table.hijri_months.items():
        for name in names:
            months.setdefault(name, MonthName(number, ISLAMIC, short=True))
    patterns = [
        re.escape(n).replace(r"\ ", r"[ \u00a0]+") for n in sorted(months, key=len, reverse=True)
    ]
    transliterated = {} if table.hijri_months else LATIN_MONTHS
    patterns += transliterated.values()
    head, tail = (table.before, table.behind) if known.spaced else ("", "")
    introducing = table.introducing
    look = first_look(patterns, longest=4)
    return DateNames(
        months=months,
        hijri=tuple((n, re.compile(p, re.IGNORECASE)) for n, p in transliterated.items()),
        weekdays=weekdays,
        month_pattern=re.compile(f"{head}{look}({'|'.join(patterns)}){tail}", re.IGNORECASE),
        capitalised=table.capitalised,
        introducing=re.compile(f"{introducing}$", re.IGNORECASE) if introducing else None,
    )


def _add_cldr(
    language: str, table: Dates, months: dict[str, MonthName], weekdays: dict[str, int]
) -> None:
    from babel import Locale

    clean = bare_arabic if table.one_form else str.lower
    locales = [Locale.parse(code) for code in regional_codes(language)]
    # Most regions have the names of another one.
    seen: set[tuple[str, tuple[tuple[int, str], ...]]] = set()
    for width in ("wide", "abbreviated"):
        for locale in locales:
            for context in ("format", "stand-alone"):
                named = tuple(locale.months[context][width].items())
                for number, name in () if (width, named) in seen else named:
                    key = clean(name).replace("\u00a0", " ").rstrip(".")
                    if any(c.isdigit() for c in key) or len(key) < 2:
                        continue
                    short = width == "abbreviated" and table.abbreviated
                    ambiguous = key in table.ambiguous
                    month = MonthName(number, GREGORIAN, short=short, ambiguous=ambiguous)
                    months.setdefault(key, month)
                seen.add((width, named))
                if width == "wide":
                    for number, name in locale.days[context][width].items():
                        weekdays.setdefault(clean(name), number)
