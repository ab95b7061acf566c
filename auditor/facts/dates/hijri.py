"""Dates of the Islamic calendar, and its month names in Latin letters.

CLDR's names are not in Babel; the spellings cover the usual transliterations.
"""

from __future__ import annotations

from auditor.facts.dates.partial_dates import ISLAMIC, PartialDate
from auditor.facts.dates.umm_al_qura import to_gregorian

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


def hijri_date(year: int | None, month: int | None, day: int | None) -> PartialDate:
    """A Hijri date as a value: Gregorian when it is complete, else in its own calendar."""
    if year is not None and month is not None and day is not None:
        found = to_gregorian(year, month, day)
        if found is not None:
            return PartialDate(found.year, found.month, found.day, hijri=True)
    return PartialDate(year, month, day, calendar=ISLAMIC, hijri=True)
