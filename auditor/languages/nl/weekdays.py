"""How the days of the week are said in Dutch, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "maandag(?:en|s)?(?:ochtend|middag|avond|nacht|morgen)?s?",
        "dinsdag(?:en|s)?(?:ochtend|middag|avond|nacht|morgen)?s?",
        "woensdag(?:en|s)?(?:ochtend|middag|avond|nacht|morgen)?s?",
        "donderdag(?:en|s)?(?:ochtend|middag|avond|nacht|morgen)?s?",
        "vrijdag(?:en|s)?(?:ochtend|middag|avond|nacht|morgen)?s?",
        "zaterdag(?:en|s)?(?:ochtend|middag|avond|nacht|morgen)?s?",
        "zondag(?:en|s)?(?:ochtend|middag|avond|nacht|morgen)?s?",
    ),
    short=(
        "ma",
        "di",
        "wo",
        "do",
        "vr",
        "za",
        "zo",
    ),
)
