"""Units, currencies and scale words (million, Mrd.) of a language, from CLDR."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Any

from auditor.facts.number_formats import primary
from auditor.orthography import bare_arabic

PERCENT = "percent"

# What official statements measure. Others are read as bare numbers.
_UNIT_IDS = (
    "area-square-kilometer area-hectare area-square-meter area-square-mile area-acre area-square-foot area-dunam "
    "duration-year duration-month duration-week duration-day duration-hour duration-minute "
    "length-kilometer length-meter length-centimeter length-millimeter length-mile "
    "length-foot length-inch length-yard length-nautical-mile mass-kilogram mass-gram mass-ton "
    "mass-tonne mass-pound mass-ounce volume-liter volume-gallon volume-barrel volume-cubic-meter "
    "temperature-generic temperature-celsius temperature-fahrenheit power-kilowatt power-megawatt power-gigawatt "
    "energy-kilowatt-hour speed-kilometer-per-hour speed-mile-per-hour"
).split()
# Signs that are the same in every language; other short forms (m., d, T) mean too many things.
_SIGNS = {
    "%": PERCENT,
    "٪": PERCENT,
    "％": PERCENT,
    "m": "length-meter",
    "km": "length-kilometer",
    "cm": "length-centimeter",
    "mm": "length-millimeter",
    "kg": "mass-kilogram",
    "ha": "area-hectare",
    "km²": "area-square-kilometer",
    "km2": "area-square-kilometer",
    "m²": "area-square-meter",
    "m2": "area-square-meter",
    "m³": "volume-cubic-meter",
    "kwh": "energy-kilowatt-hour",
    "mw": "power-megawatt",
    "gw": "power-gigawatt",
    "°c": "temperature-celsius",
    "°f": "temperature-fahrenheit",
    "km/h": "speed-kilometer-per-hour",
    "kmh": "speed-kilometer-per-hour",
    "mph": "speed-mile-per-hour",
}
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
    "en": "degrees=temperature-generic|degree=temperature-generic|pounds=mass-pound|kilometres=length-kilometer|kilometre=length-kilometer|metres=length-meter|metre=length-meter|"
    "tonnes=mass-tonne|tons=mass-ton|feet=length-foot|barrels=volume-barrel|year-old=duration-year|"
    "square kilometres=area-square-kilometer|square metres=area-square-meter|gallons=volume-gallon",
    "ar": "درجه=temperature-generic|درجات=temperature-generic|كيلو=mass-kilogram|عام=duration-year|عاما=duration-year|اعوام=duration-year|عامين=duration-year|"
    "سنين=duration-year|كيلو متر=length-kilometer|كيلومترا=length-kilometer|برميل=volume-barrel",
    "es": "grados=temperature-generic|kilo=mass-kilogram|kilos=mass-kilogram",
    "it": "gradi=temperature-generic|chili=mass-kilogram|chilo=mass-kilogram",
    "pt": "graus=temperature-generic|quilos=mass-kilogram|quilo=mass-kilogram",
    "fr": "degrés=temperature-generic|kilos=mass-kilogram|kilo=mass-kilogram|milles=length-mile|années=duration-year|année=duration-year|barils=volume-barrel",
    "de": "kilo=mass-kilogram|grad=temperature-generic|jahren=duration-year|tagen=duration-day|monaten=duration-month",
}
_CURRENCIES = (
    "USD EUR GBP JPY CHF CNY RUB INR AUD CAD IQD JOD KWD BHD LYD TND DZD MAD EGP LBP SYP SDG SAR QAR "
    "OMR YER AED IRR TRY ILS SEK NOK DKK PLN MXN BRL KRW ZAR NGN PKR"
).split()
_CURRENCY_SIGNS = {
    "$": "USD",
    "US$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₪": "ILS",
    "₽": "RUB",
}
# The bare name of a family of currencies, beside the full names that CLDR has.
_MONEY = {
    "en": "dollar=USD dollars=USD pound=GBP pounds=GBP euro=EUR euros=EUR yen=JPY francs=CHF dinars=IQD "
    "dirhams=AED rubles=RUB roubles=RUB yuan=CNY rupees=INR riyals=SAR rials=IRR",
    "fr": "dollar=USD dollars=USD euro=EUR euros=EUR livres=GBP yens=JPY francs=CHF dinars=IQD",
    "de": "dollar=USD us-dollar=USD euro=EUR pfund=GBP yen=JPY franken=CHF dinar=IQD rubel=RUB",
    "es": "dólar=USD dólares=USD euro=EUR euros=EUR libras=GBP yenes=JPY francos=CHF dinares=IQD",
    "pt": "dólar=USD dólares=USD euro=EUR euros=EUR libras=GBP ienes=JPY reais=BRL francos=CHF",
    "it": "dollaro=USD dollari=USD euro=EUR sterline=GBP yen=JPY franchi=CHF dinari=IQD",
    "ar": "دولار=USD دولارا=USD دولارات=USD يورو=EUR جنيه=EGP جنيها=EGP ين=JPY فرنك=CHF دينار=IQD "
    "دينارا=IQD دنانير=IQD درهم=AED درهما=AED ريال=SAR ريالا=SAR روبل=RUB يوان=CNY روبيه=INR ليره=TRY",
}
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
def _locale(language: str) -> Any:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(primary(language))
    except (UnknownLocaleError, ValueError):
        return None


@lru_cache(maxsize=64)
def scale_words(language: str) -> dict[str, Decimal]:
    """Words that multiply the digits before them, canonical and without stop: ``mrd`` is 10^9."""
    table: dict[str, Decimal] = {}
    locale = _locale(language)
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
    table = dict(_SIGNS)
    table.update({sign.lower(): code for sign, code in _CURRENCY_SIGNS.items()})
    table.update({code.lower(): code for code in _CURRENCIES})
    locale = _locale(language)
    if locale is not None:
        patterns = locale._data["unit_patterns"]
        for unit in _UNIT_IDS:
            for width in ("long", "short"):
                forms = patterns.get(unit, {}).get(width, {})
                for count, pattern in dict(forms.items()).items():
                    word = canonical(pattern.removeprefix("{0}"), language)
                    if count != "per" and pattern.startswith("{0}") and _is_word(word):
                        table.setdefault(word, unit)
        _add_duals(table, dual_words(language))
        for code in _CURRENCIES:
            for name in locale._data["currency_names_plural"].get(code, {}).values():
                table[canonical(name, language)] = code
            table[canonical(locale.currencies.get(code, code), language)] = code
    for words, unit in (e.split("=") for e in _EXTRA_UNITS.get(language, "").split("|") if e):
        table[words] = unit
    for entry in _MONEY.get(language, "").split():
        word, _, code = entry.partition("=")
        table.setdefault(word, code)
    for words in _PERCENT_WORDS.get(language, "").split("|"):
        table[words] = PERCENT
    table.pop("", None)
    return table


def _is_word(form: str) -> bool:
    """Whether it is no abbreviation of one or two letters, which mean too many things."""
    return len(form) > 2 and "." not in form


def _add_duals(table: dict[str, str], duals: dict[str, str]) -> None:
    for word, unit in duals.items():
        table.setdefault(word, unit)


@lru_cache(maxsize=64)
def dual_words(language: str) -> dict[str, str]:
    """Arabic units in the dual, a *two* without a number word: يومان and يومين for two days."""
    if primary(language) != "ar":
        return {}
    locale = _locale(language)
    duals = {"عامان": "duration-year", "عامين": "duration-year"}
    for unit in _UNIT_IDS:
        for width in ("long", "short"):
            patterns = locale._data["unit_patterns"].get(unit, {}).get(width, {})
            form = dict(patterns.items()).get("two", "") if patterns else ""
            bare = bare_arabic(form)
            if form and "{0}" not in form and bare.endswith("ان") and " " not in bare:
                duals[bare] = unit
                duals[bare[:-2] + "ين"] = unit
    return duals


@lru_cache(maxsize=1)
def currency_before() -> re.Pattern[str]:
    """A currency sign or code that ends just before a number."""
    signs = "|".join(re.escape(s) for s in sorted(_CURRENCY_SIGNS, key=len, reverse=True))
    codes = "|".join(_CURRENCIES)
    return re.compile(rf"(?:({signs})|(?<![A-Za-z])({codes}))[ \u00a0\u202f]?$")


def currency_of(match: re.Match[str]) -> str:
    """The ISO 4217 code of a ``currency_before`` match."""
    return _CURRENCY_SIGNS[match[1]] if match[1] else match[2]
