"""What sets a clause of French in the past or the future, and into another time; written by hand."""

from __future__ import annotations

from auditor.languages.tables.tense import Tense

TABLES = Tense(
    past=(
        r"(?:a|ont|avait|avaient|avons|ai) (?:\w+ )?\w+(?:é|i|u|is|it|us|ert)e?s?",
        "(?:était|étaient|fut|furent|avait|avaient|eut|eurent|dit|fit|prit|mit|firent)",
        (
            r"(?:est|sont) (?:\w+ )?(?:devenu|venu|allé|né|mort|resté|arrivé|parti|entré|"
            "sorti|tombé|survenu|intervenu|parvenu|revenu)e?s?"
        ),
        r"(?:\w{2,}(?:èrent|aient)|(?!parfait)\w{4,}ait)",
    ),
    rewrites=(
        ("future-past", "sera", "a été"),
        ("future-past", "seront", "ont été"),
        ("future-past", "aura", "a eu"),
        ("future-past", "auront", "ont eu"),
        ("future-past", r"(?!op|cam)(\w{2,})era", r"a \1é"),
        ("future-past", r"(\w{2,})eront", r"ont \1é"),
        ("future-past", r"(\w{2,})ira", r"a \1i"),
        ("future-past", r"(\w{2,})iront", r"ont \1i"),
        ("future-past", r"va (\w+)er", r"a \1é"),
        ("future-past", r"vont (\w+)er", r"ont \1é"),
        ("past-future", "(?:a été|était|fut)", "sera"),
        ("past-future", "(?:ont été|étaient|furent)", "seront"),
        ("past-future", r"(?:a|avait) (\w{2,})é", r"\1era"),
        ("past-future", r"(?:ont|avaient) (\w{2,})é", r"\1eront"),
        ("past-future", r"(?:a|avait) (\w{2,})i", r"\1ira"),
        ("past-future", r"(?:ont|avaient) (\w{2,})i", r"\1iront"),
        ("present-future", "est", "sera"),
        ("present-future", "sont", "seront"),
    ),
)
