"""Units, currencies and scale words (million, Mrd.) of a language, from CLDR."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from auditor.facts.numbers.cldr import locale_of, unit_forms
from auditor.facts.numbers.currencies import currency_codes, currency_words
from auditor.facts.numbers.dimensions import PERCENT
from auditor.facts.numbers.formats import primary
from auditor.facts.numbers.measure_symbols import caseless_symbols, is_sure, symbols
from auditor.facts.numbers.si_names import prefixed_names
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
_PERCENT_WORDS = {
    "en": "percent|per cent|percentage points|percentage point|pct",
    "fr": "pour cent|pourcent|p. cent",
    "de": "prozent|prozentpunkte|prozentige|v. h.",
    "es": "por ciento|por cien",
    "pt": "por cento|porcento",
    "it": "per cento|percento",
    "ar": "في المائه|في المئه|بالمائه|بالمئه|في الميه|بالميه|المائه|المئه",
    "ru": "процент|процента|процентов|проц",
    "zh": "百分点",
}
_EXTRA_UNITS = {
    "en": "degrees=temperature-generic|degree=temperature-generic|kilo=mass-kilogram|kilos=mass-kilogram|"
    "degrees centigrade=temperature-celsius|degrees c=temperature-celsius|degrees f=temperature-fahrenheit|"
    "tonnes=mass-tonne|tons=mass-ton|feet=length-foot|barrels=volume-barrel|year-old=duration-year|"
    "square kilometres=area-square-kilometer|square metres=area-square-meter|gallons=volume-gallon|"
    "cubic metres=volume-cubic-meter|miles an hour=speed-mile-per-hour|inch=length-inch|knots=speed-knot",
    "ar": "درجه=temperature-generic|درجات=temperature-generic|كيلو=mass-kilogram|عام=duration-year|عاما=duration-year|"
    "اعوام=duration-year|عامين=duration-year|سنين=duration-year|برميل=volume-barrel|برميلا=volume-barrel|"
    "درجه فهرنهايت=temperature-fahrenheit|درجه سلزيوس=temperature-celsius|درجه سيلسيوس=temperature-celsius|طن=mass-tonne|"
    "طنا=mass-tonne|اطنان=mass-tonne|غالون=volume-gallon|جالون=volume-gallon|ميل=miles|ميلا=miles|"
    "اميال=miles|ميل بحري=length-nautical-mile|اميال بحريه=length-nautical-mile",
    "es": "millas=miles|millas náuticas=length-nautical-mile|grados=temperature-generic|kilo=mass-kilogram|kilos=mass-kilogram|grados centígrados=temperature-celsius",
    "it": "miglia=miles|gradi=temperature-generic|chili=mass-kilogram|chilo=mass-kilogram|gradi centigradi=temperature-celsius",
    "pt": "milhas=miles|graus=temperature-generic|quilos=mass-kilogram|quilo=mass-kilogram|graus centígrados=temperature-celsius",
    "fr": "an=duration-year|degrés=temperature-generic|kilos=mass-kilogram|kilo=mass-kilogram|milles=miles|"
    "années=duration-year|année=duration-year|barils=volume-barrel|degrés centigrades=temperature-celsius",
    "de": "kilo=mass-kilogram|grad=temperature-generic|jahren=duration-year|tagen=duration-day|"
    "monaten=duration-month|barrel=volume-barrel|gallone=volume-gallon|gallonen=volume-gallon",
}
# Words that are something else as often: a part of the body, a grade, an ordinal, a book.
_UNSURE_WORDS = frozenset(
    "foot feet pied pieds fuß قدم اقدام درجه درجات degree degrees degré degrés grad grado grados gradi "
    "grau graus livre livres libra libras milles real second secondo segundo segunda ثانيه minute "
    "couronnes coronas corone coroas bar bars knot knots nœuds".split()
)
_EXTRA_SCALES = {
    "en": "thousand=3 million=6 mn=6 mln=6 bn=9 bln=9 billion=9 trillion=12 tn=12 hundred=2",
    "fr": "milliers=3 million=6 millions=6 milliards=9",
    "de": "tausend=3 mio=6 mrd=9 million=6 milliarde=9 hundert=2",
    "es": "mil=3 millones=6 mill=6",
    "pt": "mil=3 milhões=6 bilhões=9 bilhão=9 biliões=12 bilião=12 milhão=6",
    "it": "mila=3 mille=3 milioni=6 miliardi=9 mln=6 mld=9",
    "ar": "الف=3 الفا=3 الاف=3 مليون=6 مليونا=6 ملايين=6 مليار=9 مليارا=9 مليارات=9 بليون=9 بليونا=9 "
    "بلايين=9 تريليون=12 ترليون=12 تريليونا=12 تريليونات=12",
    "ru": "тыс=3",
}
_SPACE = re.compile(r"[\s\u00a0\u202f\u2009]+")


def canonical(words: str, language: str) -> str:
    """The form under which a unit word is kept: lower case, single spaces, Arabic without marks."""
    words = _SPACE.sub(" ", words).strip().lower()
    return bare_arabic(words) if primary(language) in ("ar", "fa", "ur") else words


@lru_cache(maxsize=64)
def scale_words(language: str) -> dict[str, Decimal]:
    """Words that multiply the digits before them, canonical and without stop: ``mrd`` is 10^9."""
    table: dict[str, Decimal] = {}
    locale = locale_of(language)
    if locale is not None:
        for length in ("long", "short"):
            for sizes in locale.compact_decimal_formats.get(length, {}).values():
                for size, pattern in sizes.items():
                    written = pattern.pattern.split(";")[0].replace("'.'", "").replace("'", "")
                    word = canonical(written.replace("0", ""), language)
                    zeros = written.count("0")
                    long_enough = (len(word) > 2 and word not in ("bio", "tri")) or (
                        word and not word.isascii()
                    )
                    if zeros and long_enough and " " not in word:
                        table.setdefault(word, Decimal(int(size)) / 10 ** (zeros - 1))
    for entry in _EXTRA_SCALES.get(language, "").split():
        word, _, power = entry.partition("=")
        table[word] = Decimal(10) ** int(power)
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
        _add_duals(table, dual_words(language))
    for word, unit in prefixed_names(language):
        table.setdefault(word, unit)
    # A pound is money as well as weight, so the names of money come last.
    for word, unit in currency_words(language, locale).items():
        table[canonical(word, language)] = unit
    for words, unit in (e.split("=") for e in _EXTRA_UNITS.get(language, "").split("|") if e):
        table[words] = unit
    for words in _PERCENT_WORDS.get(language, "").split("|"):
        table[words] = PERCENT
    table.pop("", None)
    return table


def unit_of(written: str, language: str) -> tuple[str, bool] | None:
    """The unit that words or a symbol behind a number mean, and whether they hardly mean another thing."""
    written = _SPACE.sub(" ", written).rstrip("-/")
    exact = symbols(language).get(written)
    if exact is not None:
        return exact, is_sure(written)
    if written in currency_codes():
        return written, True
    form = canonical(written, language)
    units = unit_words(language)
    found = units.get(form)
    if found is None and language == "ar":
        found = units.get(" ".join(w.removesuffix("ا") for w in form.split()))
    if found is None and language == "de":
        found = units.get(" ".join(w.removesuffix("n") for w in form.split()))
    if found is not None:
        return found, form not in _UNSURE_WORDS
    caseless = caseless_symbols(language).get(form)
    return None if caseless is None else (caseless, is_sure(form) and is_sure(form.upper()))


def _is_word(form: str) -> bool:
    """Whether it is no abbreviation of one or two letters, which mean too many things."""
    return len(form) > 2 and "." not in form


def _add_duals(table: dict[str, str], duals: dict[str, str]) -> None:
    for word, unit in duals.items():
        table.setdefault(word, unit)


@lru_cache(maxsize=64)
def dual_words(language: str) -> dict[str, str]:
    """Arabic units in the dual, a *two* without a number word: يومان and يومين for two days."""
    locale = locale_of(language)
    if locale is None or primary(language) != "ar":
        return {}
    duals = {"عامان": "duration-year", "عامين": "duration-year"}
    for unit in _UNIT_IDS:
        for width in ("long", "short"):
            form = unit_forms(locale, unit, width).get("two", "")
            bare = bare_arabic(form)
            if form and "{0}" not in form and bare.endswith("ان") and " " not in bare:
                duals[bare] = unit
                duals[bare[:-2] + "ين"] = unit
    return duals
