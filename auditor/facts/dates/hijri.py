"""The Islamic calendar: its month names in Latin letters, and conversion.

CLDR's names are not in Babel; the spellings cover the usual transliterations. Conversion is the Umm al-Qura calendar of ``hijridate`` (1343 to 1500 AH); a day off is tolerated by whoever compares.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from auditor.facts.dates.partial_dates import ISLAMIC, PartialDate

# Transliterations, English and French for the most part, that stand in texts of any language but
# those that have the names themselves.
_DHU = r"(?:dh?o?ul?|zul|zil)[ '’-]*(?:[ae]l[ '’-]?)?"
LATIN_MONTHS = {
    1: r"muharram|mouharram|moharram|mu[hḥ]arram",
    2: r"safar|[sṣ]afar",
    3: r"rab[iī][`'’ʿ]?[ -](?:a[lw]-?[ ]?)?(?:awwal|aoual|aouel|awal|i\b)",
    4: r"rab[iī][`'’ʿ]?[ -](?:a[lt]h?-?[ ]?)?(?:thani|thānī|tani|akhir|akhar|ii\b)",
    5: r"[jd]j?(?:u|ou)mada[ -](?:a[lw]-?[ ]?|[`'’ʿ]?)*(?:awwal|oula|ula|aoual|i\b)",
    6: r"[jd]j?(?:u|ou)mada[ -](?:a[lt]h?-?[ ]?)?(?:thani(?:yah?)?|tania|akhirah?|akhira|ii\b)",
    7: r"rajab|radjab|redjeb",
    8: r"sha[`'’ʿ]?ban|cha[`'’ʿ]?bane?|chaabane",
    9: r"ramad[h]?an|ramaḍān",
    10: r"shaww?al|cha(?:ww|ou|w)al",
    11: _DHU + r"(?:q|k)a?[iae]?[`'’ʿ]?[iae]?da?h?",
    12: _DHU + r"hi[jd]j?jah?",
}
FIRST_YEAR, LAST_YEAR = 1343, 1500


@lru_cache(maxsize=4096)
def to_gregorian(year: int, month: int, day: int) -> PartialDate | None:
    """The Gregorian day of a Hijri date, marked ``hijri``; None outside 1343-1500 AH."""
    from hijridate import Hijri

    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        greg = Hijri(year, month, min(day, 29)).to_gregorian()
    except (ValueError, OverflowError):
        return None
    # The 30th of a month that has 29 days by this calendar is the next day, within the tolerance.
    value = date(greg.year, greg.month, greg.day) + timedelta(days=day - min(day, 29))
    return PartialDate(value.year, value.month, value.day, hijri=True)


def hijri_date(year: int | None, month: int | None, day: int | None) -> PartialDate:
    """A Hijri date as a value: Gregorian when it is complete, else in its own calendar."""
    if year is not None and month is not None and day is not None:
        converted = to_gregorian(year, month, day)
        if converted is not None:
            return converted
    return PartialDate(year, month, day, calendar=ISLAMIC, hijri=True)


def hijri_span(value: PartialDate) -> tuple[date, date] | None:
    """The first and last Gregorian day of a Hijri year or month; None without a year in range."""
    if value.year is None:
        return None
    first = to_gregorian(value.year, value.month or 1, value.day or 1)
    last = to_gregorian(value.year, value.month or 12, value.day or 29)
    if first is None or last is None:
        return None
    begin = date(first.year or 1, first.month or 1, first.day or 1)
    end = date(last.year or 1, last.month or 1, last.day or 1)
    return begin, end
