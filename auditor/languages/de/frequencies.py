"""How often something is done, as German says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        (
            "hour",
            r"(jede[nmrs]?|pro|je) (stunde) | stündlich~ | (\w{0,12}mal) (am|im|in der|die|den) stunde",
        ),
        (
            "day",
            r"(jede[nmrs]?|pro|je) (tag(es)?) | täglich~ | alltäglich~ | (\w{0,12}mal) (am|im|in der|die|den) tag",
        ),
        (
            "week",
            r"(jede[nmrs]?|pro|je) (woche) | wöchentlich~ | (\w{0,12}mal) (am|im|in der|die|den) woche",
        ),
        (
            "month",
            r"(jede[nmrs]?|pro|je) (monat(s)?) | monatlich~ | (\w{0,12}mal) (am|im|in der|die|den) monat",
        ),
        (
            "quarter",
            r"(jede[nmrs]?|pro|je) (quartal) | vierteljährlich~ | quartalsweise | (\w{0,12}mal) (am|im|in der|die|den) quartal",
        ),
        (
            "year",
            r"(jede[nmrs]?|pro|je) (jahr(es)?) | jährlich~ | alljährlich~ | (\w{0,12}mal) (am|im|in der|die|den) jahr",
        ),
    )
)
