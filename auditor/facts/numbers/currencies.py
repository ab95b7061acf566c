"""Currencies: ISO 4217 codes, signs, CLDR's names, and a language's bare names of families of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.facts.numbers.cldr import currency_forms

if TYPE_CHECKING:
    from babel import Locale

from auditor.languages import language as language_of
from auditor.languages.tables.money import Money

# In use (ISO 4217), but for the codes that are words in capitals: ALL, TOP, MOP, SOS.
_CODES = (
    "USD EUR GBP JPY CHF CNY RUB INR AUD CAD IQD JOD KWD BHD LYD TND DZD MAD EGP LBP SYP SDG SAR QAR "
    "OMR YER AED IRR TRY ILS SEK NOK DKK PLN MXN BRL KRW ZAR NGN PKR AFN AMD AOA ARS AZN BDT BGN BIF BND "
    "BOB BWP BYN CDF CLP COP CRC CUP CZK DJF DOP ERN ETB FJD GEL GHS GNF GTQ HKD HNL HTG HUF IDR ISK JMD "
    "KES KGS KHR KMF KPW KZT LKR MDL MGA MKD MMK MNT MRU MUR MWK MYR MZN NAD NIO NPR NZD PEN PGK PHP PYG "
    "RON RSD RWF SGD SSP SYP TWD THB TJS TMT TTD TZS UAH UGX UYU UZS VND XAF XOF XPF ZMW"
).split()
# "$" alone is any dollar, and "¥" is two currencies.
_SIGNS = {
    "US$": "USD",
    "$US": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "NT$": "TWD",
    "R$": "BRL",
    "$": "dollars",
    "€": "EUR",
    "£": "GBP",
    "¥": "yen or yuan",
    "₪": "ILS",
    "₽": "RUB",
    "₹": "INR",
    "₩": "KRW",
    "₺": "TRY",
    "₦": "NGN",
    "₴": "UAH",
    "₱": "PHP",
    "₫": "VND",
}


def currency_words(language: str, locale: Locale | None) -> dict[str, str]:
    """Names and signs of currencies as they follow a number, in lower case, with what they mean."""
    table = {sign.lower(): unit for sign, unit in _SIGNS.items()}
    if locale is not None:
        for code in _CODES:
            for name in (*currency_forms(locale, code), locale.currencies.get(code, code)):
                table[name.lower()] = code
    return {**table, **language_of(language).tables(Money).names}


@lru_cache(maxsize=1)
def currency_codes() -> frozenset[str]:
    """ISO 4217 codes, in capitals as they are always written."""
    return frozenset(_CODES)


@lru_cache(maxsize=1)
def currency_before() -> re.Pattern[str]:
    """A currency sign or code that ends just before a number."""
    signs = "|".join(re.escape(s) for s in sorted(_SIGNS, key=len, reverse=True))
    codes = "|".join(_CODES)
    return re.compile(rf"(?:({signs})|(?<![A-Za-z])({codes}))[ \u00a0\u202f]?$")


def currency_of(match: re.Match[str]) -> str:
    """What a ``currency_before`` match means."""
    return _SIGNS[match[1]] if match[1] else match[2]
