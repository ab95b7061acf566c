"""How the days of the week are said in Arabic, beyond what CLDR has: with the preposition, and without the article."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "للاثنين|(?<=يوم )اثنين",
        "للثلاثاء",
        "للاربعاء",
        "للخميس",
        "للجمعه",
        "للسبت",
        "(?!)",
    ),
    # "Two" and "one"; without the article names of men, a troop, a gathering.
    weak=(
        "الاثنين|الاثنان",
        "ثلاثاء|ثلثاء",
        "اربعاء",
        "خميس",
        "جمعه",
        "سبت|سبوت",
        "الاحد|للاحد|(?:ال)?احاد",
    ),
    cue=r"(?:كل|يوم|يومي|ايام|نهار|مساء|صباح|ليله|ليالي|فجر|ظهر|عصر|غدا|غداه|امس|اليوم|حتي)[ \u00a0]+",
    before=r"(?<!\w)[وفبلك]{0,2}",
)
