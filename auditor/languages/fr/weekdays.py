"""How the days of the week are said in French, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "lundis?",
        "mardis?",
        "mercredis?",
        "jeudis?",
        "vendredis?",
        "samedis?",
        "dimanches?",
    ),
    short=(
        "lun",
        "mar",
        "mer",
        "jeu",
        "ven",
        "sam",
        "dim",
    ),
)
