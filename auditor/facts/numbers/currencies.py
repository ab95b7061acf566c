"""Currencies: ISO 4217 codes, signs, CLDR's names, and the bare names of families of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.facts.numbers.cldr import currency_forms

if TYPE_CHECKING:
    from babel import Locale

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
# Bare names, beside the full names that CLDR has.
_NAMES = {
    "en": "dollar=dollars dollars=dollars pound=pounds pounds=pounds sterling=GBP quid=GBP euro=EUR euros=EUR yen=JPY "
    "francs=francs franc=francs dinars=dinars dirhams=dirhams rubles=roubles roubles=roubles yuan=CNY renminbi=CNY "
    "rupees=rupees riyals=riyals rials=riyals pesos=pesos lira=liras liras=liras krona=kroner kronor=kroner kroner=kroner",
    "fr": "dollar=dollars dollars=dollars euro=EUR euros=EUR livre=pounds livres=pounds yen=JPY yens=JPY "
    "franc=francs francs=francs dinar=dinars dinars=dinars dirhams=dirhams roubles=roubles roupies=rupees yuan=CNY yuans=CNY "
    "pesos=pesos couronnes=kroner rials=riyals riyals=riyals",
    "de": "dollar=dollars us-dollar=USD euro=EUR euros=EUR pfund=pounds yen=JPY franken=CHF francs=francs dinar=dinars "
    "rubel=roubles yuan=CNY rupien=rupees pesos=pesos peso=pesos kronen=kroner lira=liras rial=riyals dirham=dirhams",
    "es": "dólar=dollars dólares=dollars euro=EUR euros=EUR libra=pounds libras=pounds yen=JPY yenes=JPY "
    "francos=francs dinares=dinars rublos=roubles rupias=rupees pesos=pesos yuanes=CNY coronas=kroner",
    "pt": "dólar=dollars dólares=dollars euro=EUR euros=EUR libra=pounds libras=pounds iene=JPY ienes=JPY "
    "real=BRL reais=BRL francos=francs dinares=dinars rublos=roubles pesos=pesos coroas=kroner",
    "it": "dollaro=dollars dollari=dollars euro=EUR sterline=GBP sterlina=GBP yen=JPY franchi=francs dinari=dinars "
    "rubli=roubles pesos=pesos rupie=rupees yuan=CNY corone=kroner libbre=mass-pound",
    "ar": "دولار=dollars دولارا=dollars دولارات=dollars يورو=EUR جنيه=pounds جنيها=pounds جنيهات=pounds ين=JPY فرنك=francs "
    "فرنكا=francs دينار=dinars دينارا=dinars دنانير=dinars درهم=dirhams درهما=dirhams دراهم=dirhams ريال=riyals ريالا=riyals "
    "ريالات=riyals روبل=roubles يوان=CNY روبيه=rupees ليره=liras بيزو=pesos",
}


def currency_words(language: str, locale: Locale | None) -> dict[str, str]:
    """Names and signs of currencies as they follow a number, in lower case, with what they mean."""
    table = {sign.lower(): unit for sign, unit in _SIGNS.items()}
    if locale is not None:
        for code in _CODES:
            for name in (*currency_forms(locale, code), locale.currencies.get(code, code)):
                table[name.lower()] = code
    for entry in _NAMES.get(language, "").split():
        word, _, unit = entry.partition("=")
        table[word] = unit
    return table


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
