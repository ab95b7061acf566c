"""Month and weekday names of a language in all their CLDR forms, as one compiled pattern each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.dates.hijri import ARABIC_MONTHS, LATIN_MONTHS
from auditor.facts.dates.partial_dates import GREGORIAN, ISLAMIC
from auditor.languages import language as language_of
from auditor.orthography import bare_arabic, one_form

# Months that are also common words: no date without a day, a year or a word that introduces one.
_AMBIGUOUS = {
    "en": "march may august",
    "fr": "mars",
    "ar": "مارس اب ماي جوان اوت غشت اذار",
}
_INTRODUCING = {
    "en": r"(?:in|of|last|next|this|by|since|until|from|to|before|after|during|early|mid|late|end|through)[ -]$",
    "fr": r"(?:en|de|du|depuis|fin|début|mi|jusqu['’]en|au|mois de|courant)[ -]$",
    "ar": r"(?:شهر|في|خلال|منذ|حتي|مطلع|اواخر|اوائل|نهايه|بدايه) $",
}
# Regional or older forms that CLDR lacks.
_EXTRA_MONTHS = {
    "ar": {
        1: "كانون ثان|كانون ثاني",
        4: "ابريل|افريل",
        6: "يونيه",
        7: "يوليه",
        8: "اوغسطس|اب",
        10: "تشرين اول",
        11: "تشرين ثان|تشرين ثاني",
        12: "كانون اول",
    },
    "en": {9: "Sept"},
}
_EXTRA_DAYS = {"de": {5: "Sonnabend"}, "ar": {1: "الثلثاء"}}


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
    weekday_pattern: re.Pattern[str]
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
    return one_form(plain) if language == "ar" else plain


def _locales(language: str) -> list[str]:
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
    months: dict[str, MonthName] = {}
    weekdays: dict[str, int] = {}
    ambiguous = frozenset(_AMBIGUOUS.get(language, "").split())
    hijri: list[tuple[int, re.Pattern[str]]] = []
    _add_cldr(language, months, weekdays, ambiguous)
    for number, names in _EXTRA_MONTHS.get(language, {}).items():
        for name in names.split("|"):
            key = name.lower()
            months.setdefault(key, MonthName(number, GREGORIAN, ambiguous=key in ambiguous))
    for number, name in _EXTRA_DAYS.get(language, {}).items():
        weekdays.setdefault(name.lower(), number)
    patterns = [
        re.escape(n).replace(r"\ ", r"[ \u00a0]+") for n in sorted(months, key=len, reverse=True)
    ]
    if language == "ar":
        for number, names in ARABIC_MONTHS.items():
            for name in names.split("|"):
                months.setdefault(name, MonthName(number, ISLAMIC, short=True))
        patterns = [
            re.escape(n).replace(r"\ ", r"[ \u00a0]+")
            for n in sorted(months, key=len, reverse=True)
        ]
        head, tail = r"(?<!\w)(?:[وفبلك]|ال|وال)?", r"(?!\w)"
    else:
        hijri = [(n, re.compile(p, re.IGNORECASE)) for n, p in LATIN_MONTHS.items()]
        patterns += list(LATIN_MONTHS.values())
        head, tail = r"(?<![\w-])", r"(?!\w)\.?"
    if not language_of(language).spaced:
        head = tail = ""
    days = sorted(weekdays, key=len, reverse=True)
    return DateNames(
        months=months,
        hijri=tuple(hijri),
        weekdays=weekdays,
        month_pattern=re.compile(f"{head}({'|'.join(patterns)}){tail}", re.IGNORECASE),
        weekday_pattern=re.compile(
            rf"{head}({'|'.join(map(re.escape, days)) or '(?!)'}){'s?' if language == 'en' else ''}{tail}",
            re.IGNORECASE,
        ),
        capitalised=language in ("en", "de"),
        introducing=re.compile(_INTRODUCING[language], re.IGNORECASE)
        if language in _INTRODUCING
        else None,
    )


def _add_cldr(
    language: str, months: dict[str, MonthName], weekdays: dict[str, int], ambiguous: frozenset[str]
) -> None:
    from babel import Locale

    clean = bare_arabic if language == "ar" else str.lower
    for width in ("wide", "abbreviated"):
        for code in _locales(language):
            locale = Locale.parse(code)
            for context in ("format", "stand-alone"):
                for number, name in locale.months[context][width].items():
                    key = clean(name).replace("\u00a0", " ").rstrip(".")
                    if any(c.isdigit() for c in key) or len(key) < 2:
                        continue
                    short = width == "abbreviated" and language != "ar"
                    months.setdefault(
                        key, MonthName(number, GREGORIAN, short=short, ambiguous=key in ambiguous)
                    )
                if width == "wide":
                    for number, name in locale.days[context][width].items():
                        weekdays.setdefault(clean(name), number)
