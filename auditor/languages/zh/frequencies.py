"""How often something is done, as Chinese says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        ("hour", "每个?小时|每小時"),
        ("day", "每天|每日|每一天"),
        ("week", "每个?周|每週|每个?星期|周报|周刊"),
        ("month", "每个?月|月度|月报|按月"),
        ("quarter", "每个?季度?|季度"),
        ("year", "每年|年度|按年|年报"),
    )
)
