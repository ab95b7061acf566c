"""How often something is done, as Polish says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        ("hour", "(każdy|każdego|każdej|każdą|każda|co) (godzin[aęy]|godzinę) | cogodzinn~"),
        (
            "day",
            "(każdy|każdego|każdej|każdą|każda|co) (dzień|dnia) | codzienn~ | codziennie | dziennie",
        ),
        (
            "week",
            "(każdy|każdego|każdej|każdą|każda|co) (tydzień|tygodnia) | tygodniow~ | cotygodniow~ | tygodniowo",
        ),
        (
            "month",
            "(każdy|każdego|każdej|każdą|każda|co) (miesiąc(a)?) | miesięczn~ | comiesięczn~",
        ),
        ("quarter", "(każdy|każdego|każdej|każdą|każda|co) (kwartał(u)?) | kwartaln~"),
        ("year", "(każdy|każdego|każdej|każdą|każda|co) (rok(u)?) | roczn~ | coroczn~"),
    )
)
