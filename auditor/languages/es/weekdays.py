"""How the days of the week are said in Spanish, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "lunes",
        "martes",
        "mi[ée]rcoles",
        "jueves",
        "viernes",
        "s[áa]bados?",
        "domingos?",
    ),
    short=(
        "lun?",
        "mar?",
        "mi[ée]?",
        "jue?",
        "vie?",
        "s[áa]b?",
        "do(?:m)?",
    ),
)
