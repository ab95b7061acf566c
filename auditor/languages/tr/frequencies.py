"""How often something is done, as Turkish says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        ("none", r"\d{1,4} (günlük|haftalık|aylık|yıllık)"),
        ("hour", "her (saat)"),
        ("day", r"her (gün) | günlük"),
        ("week", r"her (hafta) | haftalık"),
        ("month", r"her (ay) | aylık"),
        ("quarter", "her (çeyrek)"),
        ("year", r"her (yıl|sene) | yıllık"),
    )
)
