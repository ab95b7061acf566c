"""How the days of the week are said in English, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "M(?i:ondays?)",
        "T(?i:uesdays?)",
        "W(?i:ednesdays?)",
        "T(?i:hursdays?)",
        "F(?i:ridays?)",
        "S(?i:aturdays?)",
        "S(?i:undays?)",
    ),
    short=(
        "Mon|Mo",
        "Tues?|Tu",
        "Weds?|We",
        "Thurs?|Thu|Th",
        "Fri|Fr",
        "Sat|Sa",
        "Sun|Su",
    ),
    any_case=False,
)
