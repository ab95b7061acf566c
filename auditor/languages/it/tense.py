"""What sets a clause of Italian in the past or the future, and into another time; written by hand."""

from __future__ import annotations

from auditor.languages.tables.tense import Tense

TABLES = Tense(
    past=(
        (
            r"(?:ha|hanno|aveva|avevano|era|erano|fu|furono|disse) (?:\w+ )?\w+(?:at|ut|it|s|"
            "t)[oaie]"
        ),
        "(?:era|erano|fu|furono|è stat[oa]|sono stat[ei])",
        r"\w{2,}(?:arono|irono|erono|ava|avano)",
    ),
    rewrites=(
        ("future-past", "sarà", "era"),
        ("future-past", "saranno", "erano"),
        ("future-past", "avrà", "ha avuto"),
        ("future-past", "avranno", "hanno avuto"),
        ("future-past", r"(\w{2,})erà", r"ha \1ato"),
        ("future-past", r"(\w{2,})eranno", r"hanno \1ato"),
        ("past-future", "(?:è stat[oa]|era|fu)", "sarà"),
        ("past-future", "(?:sono stat[ei]|erano|furono)", "saranno"),
        ("past-future", r"ha (\w{2,})ato", r"\1erà"),
        ("past-future", r"hanno (\w{2,})ato", r"\1eranno"),
        ("present-future", "è", "sarà"),
        ("present-future", "sono", "saranno"),
    ),
)
