"""How often something is done, as Japanese says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        ("hour", "毎時|1時間ごと"),
        ("day", "毎日|日次"),
        ("week", "毎週|週次|週刊"),
        ("month", "毎月|月次|月刊|月例"),
        ("quarter", "四半期"),
        ("year", "毎年|年次|例年"),
    )
)
