"""How often something is done, as English says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        (
            "none",
            "(semi|bi|half|mid|multi|non|inter|twice|six|two|three|four|five|ten)[- ](hourly|daily|weekly|monthly|quarterly|yearly|annual(ly)?) | every other ~",
        ),
        ("hour", "(every|each|per) (hour) | hourly | (once|twice|thrice|times) an? hour"),
        ("day", "(every|each|per) (day) | daily | (once|twice|thrice|times) an? day"),
        ("week", "(every|each|per) (week) | weekly | (once|twice|thrice|times) an? week"),
        ("month", "(every|each|per) (month) | monthly | (once|twice|thrice|times) an? month"),
        (
            "quarter",
            "(every|each|per) (quarter) | quarterly | (once|twice|thrice|times) an? quarter",
        ),
        (
            "year",
            "(every|each|per) (year) | yearly | annual(ly)? | per annum | (once|twice|thrice|times) an? year",
        ),
    )
)
