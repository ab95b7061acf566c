"""How units of measure are said in Korean, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import Units

_NAMES = {
    "년": "duration-year", "년간": "duration-year", "개월": "duration-month", "달": "duration-month",
    "주": "duration-week", "주일": "duration-week", "주간": "duration-week",
    "일간": "duration-day", "시간": "duration-hour", "분간": "duration-minute",
    "초": "duration-second", "킬로미터": "length-kilometer", "미터": "length-meter",
    "킬로그램": "mass-kilogram", "그램": "mass-gram", "톤": "mass-tonne", "헥타르": "area-hectare",
    "달러": "dollars", "유로": "EUR", "원": "KRW", "엔": "JPY", "위안": "CNY", "퍼센트": "percent",
    "프로": "percent",
}  # fmt: skip

TABLES = Units(
    percent=("퍼센트포인트",),
    names=_NAMES,
    run_together=True,
    unsure=frozenset("년 주 원 초 달 프로".split()),
)
