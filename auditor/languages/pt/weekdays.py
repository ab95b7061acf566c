"""How the days of the week are said in Portuguese, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "segundas?-feiras?",
        "terças?-feiras?",
        "quartas?-feiras?",
        "quintas?-feiras?",
        "sextas?-feiras?",
        "sábados?",
        "domingos?",
    ),
    weak=(
        "segundas?",
        "terças?",
        "quartas?",
        "quintas?",
        "sextas?",
        "(?!)",
        "(?!)",
    ),
    short=(
        "seg|2ª",
        "ter|3ª",
        "qua|4ª",
        "qui|5ª",
        "sex|6ª",
        "s[áa]b",
        "dom",
    ),
    cue="(?:às|nas|toda|todas as|tod[ao]s? [ao]s?|próxim[ao]|de) ",
)
