"""How the days of the week are said in Russian, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        r"понедельник\w{0,3}",
        r"вторник\w{0,3}",
        "(?!)",
        r"четверг\w{0,3}",
        "пятниц(?:а|у|ы|е|ей|ам|ами|ах)?",
        "суббот(?:а|у|ы|е|ой|ам|ами|ах)?",
        "воскресень(?:е|я|ю|ем|ям|ями|ях)|воскресений",
    ),
    weak=(
        "(?!)",
        "(?!)",
        "сред(?:а|у|ы|е|ой|ам)",
        "(?!)",
        "(?!)",
        "(?!)",
        "(?!)",
    ),
    short=(
        "пн",
        "вт",
        "ср",
        "чт",
        "пт",
        "сб",
        "вс",
    ),
    cue="(?:в|каждую|по|со|прошлую|следующую|эту|до) |^",
)
