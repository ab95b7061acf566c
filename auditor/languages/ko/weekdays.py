"""How the days of the week are said in Korean, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "월요일",
        "화요일",
        "수요일",
        "목요일",
        "금요일",
        "토요일",
        "일요일",
    ),
    short=(
        "월",
        "화",
        "수",
        "목",
        "금",
        "토",
        "일",
    ),
)
