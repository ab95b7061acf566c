"""How dates are written in Arabic, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.dates import Dates

# CLDR has the names of each region; without the article, and in Egyptian and Maghrebi spellings, it
# has not.
_MONTHS = {
    1: ("كانون ثان", "كانون ثاني"),
    4: ("ابريل", "افريل"),
    6: ("يونيه",),
    7: ("يوليه",),
    8: ("اوغسطس", "اب"),
    10: ("تشرين اول",),
    11: ("تشرين ثان", "تشرين ثاني"),
    12: ("كانون اول",),
}
# Those that share a name, told apart by a number: كانون 2, ك2.
_NUMBERED = {
    10: ("تشرين", "ت", 1),
    11: ("تشرين", "ت", 2),
    12: ("كانون", "ك", 1),
    1: ("كانون", "ك", 2),
}
_SHORT = frozenset(f"{letter}{gap}{n}" for _, letter, n in _NUMBERED.values() for gap in ("", " "))
_MONTHS = _MONTHS | {
    month: (
        *_MONTHS.get(month, ()),
        *(f"{name}{gap}{n}" for gap in ("", " ", "/", "-")),
        *(f"{name}{gap}({n})" for gap in ("", " ")),
        *(f"{letter}{gap}{n}" for gap in ("", " ")),
    )
    for month, (name, letter, n) in _NUMBERED.items()
}
# The names of the Islamic calendar, with and without article, in the cases and spellings in use.
_HIJRI_MONTHS = {
    1: ("محرم", "المحرم", "محرم الحرام"),
    2: ("صفر",),
    3: ("ربيع الاول", "ربيع اول"),
    4: ("ربيع الثاني", "ربيع الاخر", "ربيع ثان"),
    5: ("جمادي الاولي", "جمادي الاول", "جماد الاول"),
    6: ("جمادي الاخره", "جمادي الثانيه", "جمادي الثاني", "جمادي الاخر", "جماد الثاني"),
    7: ("رجب",),
    8: ("شعبان",),
    9: ("رمضان",),
    10: ("شوال",),
    11: ("ذو القعده", "ذي القعده", "ذوالقعده", "ذي قعده"),
    12: ("ذو الحجه", "ذي الحجه", "ذوالحجه", "ذي حجه"),
}

TABLES = Dates(
    months=_MONTHS,
    days={1: "الثلثاء"},  # Tuesday without its alef
    hijri_months=_HIJRI_MONTHS,
    # Practising, father, water, two neighbours, covered (a name of March), …
    ambiguous=frozenset("مارس اب ماي جوان اوت غشت اذار".split()) | _SHORT,
    introducing="(?:شهر|في|خلال|منذ|حتي|مطلع|اواخر|اوائل|نهايه|بدايه) ",
    one_form=True,
    abbreviated=False,  # CLDR's are the whole names
    # "The one" and "the two" are Sunday and Monday.
    weak_days=frozenset(("الاحد", "الاثنين", "الاثنان")),
    day_words=r"(?:يوم|يومي|ايام|مساء|صباح|ليله|فجر|ظهر|عصر|حتي|و)\s*",
    behind_day="الماضي|المقبل|القادم|الموافق",
    before=r"(?<!\w)(?:[وفبلك]|ال|وال)?",
    behind=r"(?!\w)",
    before_day="و|ال|الـ|وال",
    of_month="من شهر|لشهر|من|شهر",
    of_year="من عام|من سنه|لعام|لسنه|للعام|من العام|عام|سنه|العام",
    common_era=r"م(?!\w)|ميلادي|للميلاد",
    hijri_era=r"هـ|ه(?!\w)|هجري|للهجره",
)
