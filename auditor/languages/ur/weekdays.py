"""How the days of the week are said in Urdu, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "سوموار",
        "منگل",
        "بدھ",
        "جمعرات",
        "جمعہ",
        "(?!)",
        "اتوار",
    ),
    weak=(
        "پیر",
        "(?!)",
        "(?!)",
        "(?!)",
        "(?!)",
        "ہفتہ|ہفتے",
        "(?!)",
    ),
    cue="(?:ہر|بروز) ",
)
