"""How often something is done, as Korean says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        ("hour", "매시간|시간당|시간마다"),
        ("day", "매일|일일|날마다"),
        ("week", "매주|주간|주마다"),
        ("month", "매월|매달|월간|월례|달마다"),
        ("quarter", "분기~"),
        ("year", "매년|연간|연례|해마다"),
    )
)
