"""Units, currencies and scale words (million, Mrd.) of a language, from CLDR."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from auditor.facts.numbers.cldr import locale_of, unit_forms
from auditor.facts.numbers.currencies import currency_codes, currency_words
from auditor.facts.numbers.dimensions import PERCENT
from auditor.facts.numbers.measure_symbols import caseless_symbols, is_confident, symbols
from auditor.facts.numbers.si_names import prefixed_names
from auditor.facts.wording import all_words
from auditor.languages import language as language_of
from auditor.languages.tables.numbers import Numbers
from auditor.languages.tables.units import Units
from auditor.orthography import bare_arabic

# What statements measure; others (parsecs, karats) are read as bare numbers.
_UNIT_IDS = (
    "area-square-kilometer area-hectare area-square-meter area-square-centimeter area-square-mile area-acre "
    "area-square-foot area-dunam duration-decade duration-year duration-month duration-week duration-day "
    "duration-hour duration-minute duration-second duration-millisecond duration-microsecond "
    "length-kilometer length-meter length-decimeter length-centimeter length-millimeter length-micrometer "
    "length-nanometer length-mile length-foot length-inch length-yard length-nautical-mile mass-kilogram "
    "mass-gram mass-milligram mass-microgram mass-ton mass-tonne mass-pound mass-ounce mass-stone volume-liter "
    "volume-hectoliter volume-deciliter volume-centiliter volume-milliliter volume-gallon "
    "volume-gallon-imperial volume-barrel volume-cubic-kilometer volume-cubic-meter volume-cubic-centimeter "
    "volume-cubic-foot volume-pint volume-quart volume-fluid-ounce temperature-generic temperature-celsius "
    "temperature-fahrenheit power-watt power-kilowatt power-megawatt power-gigawatt power-horsepower "
    "energy-kilowatt-hour energy-joule energy-kilojoule energy-calorie energy-kilocalorie frequency-hertz "
    "frequency-kilohertz frequency-megahertz frequency-gigahertz pressure-bar pressure-millibar "
    "pressure-pascal pressure-hectopascal pressure-kilopascal electric-volt digital-byte digital-kilobyte "
    "digital-megabyte digital-gigabyte digital-terabyte digital-petabyte digital-kilobit digital-megabit "
    "digital-gigabit speed-kilometer-per-hour speed-meter-per-second speed-mile-per-hour speed-knot"
).split()
_SPACE = re.compile(r"[\s\u00a0\u202f\u2009]+")


def canonical(words: str, language: str) -> str:
    """The form under which a unit word is kept: lower case, single spaces, Arabic without marks."""
    words = _SPACE.sub(" ", words).strip().lower()
    return bare_arabic(words) if language_of(language).bare_letters else words


@lru_cache(maxsize=64)
def scale_words(language: str) -> dict[str, Decimal]:
    """Words that multiply the digits before them, canonical and without stop: ``mrd`` is 10^9."""
    table: dict[str, Decimal] = {}
    others = all_words(language, Numbers, lambda t: t.not_scales)
    locale = locale_of(language)
    if locale is not None:
        for length in ("long", "short"):
            for sizes in locale.compact_decimal_formats.get(length, {}).values():
                for size, pattern in sizes.items():
                    written = pattern.pattern.split(";")[0].replace("'.'", "").replace("'", "")
                    word = canonical(written.replace("0", ""), language)
                    zeros = written.count("0")
                    long_enough = (len(word) > 2 and word not in others) or (
                        word and not word.isascii()
                    )
                    if zeros and long_enough and " " not in word:
                        table.setdefault(word, Decimal(int(size)) / 10 ** (zeros - 1))
    for word, power in language_of(language).tables(Numbers).scales.items():
        table[word] = Decimal(10) ** power
    return table


@lru_cache(maxsize=64)
def unit_words(language: str) -> dict[str, str]:
    """Unit and currency words as they follow a number, canonical, of one to four words."""
    table: dict[str, str] = {}
    locale = locale_of(language)
    if locale is not None:
        for unit in _UNIT_IDS:
            for width in ("long", "short"):
                for count, pattern in unit_forms(locale, unit, width).items():
                    word = canonical(pattern.removeprefix("{0}"), language)
                    if count != "per" and "{" not in word and _is_word(word):
                        table.setdefault(word, unit)
        for word, unit in dual_words(language).items():
            table.setdefault(word, unit)
    for word, unit in prefixed_names(language):
        table.setdefault(word, unit)
    # A pound is money as well as weight, so the names of money come last.
    for word, unit in currency_words(language, locale).items():
        table[canonical(word, language)] = unit
    known = language_of(language).tables(Units)
    table |= known.names
    table |= dict.fromkeys(known.percent, PERCENT)
    table.pop("", None)
    return table


def unit_of(written: str, language: str) -> tuple[str, bool] | None:
    """The unit that words or a symbol behind a number mean, and whether they hardly mean another thing."""
    written = _SPACE.sub(" ", written).rstrip("-/")
    exact = symbols(language).get(written)
    if exact is not None:
        return exact, is_confident(written, language)
    if written in currency_codes():
        return written, True
    form = canonical(written, language)
    units = unit_words(language)
    found = units.get(form)
    ending = language_of(language).tables(Units).ending
    if found is None and ending:
        found = units.get(" ".join(w.removesuffix(ending) for w in form.split()))
    if found is not None:
        return found, form not in _unsure_words(language)
    caseless = caseless_symbols(language).get(form)
    if caseless is None:
        return None
    return caseless, is_confident(form, language) and is_confident(form.upper(), language)


@lru_cache(maxsize=64)
def _unsure_words(language: str) -> frozenset[str]:
    """Words that are something else as often: a part of the body, a grade, an ordinal, a book."""
    return all_words(language, Units, lambda t: t.unsure)


def _is_word(form: str) -> bool:
    """Whether it is no abbreviation of one or two letters, which mean too many things."""
    return len(form) > 2 and "." not in form


@lru_cache(maxsize=64)
def dual_words(language: str) -> dict[str, str]:
    """Units in the dual, a *two* without a number word: يومان and يومين for two days."""
    dual = language_of(language).tables(Units).dual
    locale = locale_of(language)
    if dual is None or locale is None:
        return {}
    first, other = dual.endings
    duals = dict(dual.units)
    for unit in _UNIT_IDS:
        for width in ("long", "short"):
            form = unit_forms(locale, unit, width).get("two", "")
            bare = canonical(form, language)
            if form and "{0}" not in form and bare.endswith(first) and " " not in bare:
                duals[bare] = unit
                duals[bare.removesuffix(first) + other] = unit
    return duals
