"""How the days of the week are said in Japanese, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "月曜日?",
        "火曜日?",
        "水曜日?",
        "木曜日?",
        "金曜日?",
        "土曜日?",
        "日曜日?",
    ),
    short=(
        "月",
        "火",
        "水",
        "木",
        "金",
        "土",
        "日",
    ),
)
