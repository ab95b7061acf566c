"""The names of Chinese header lines, as letters and news releases have them."""

from __future__ import annotations

from auditor.languages.tables.headers import Headers

TABLES = Headers(
    source="来源 來源",
    date="日期 发布日期",
    label="标题 標題",
    note="注 语言",
)
"""Chinese."""
