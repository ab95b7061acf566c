"""How units of measure are said in Chinese, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import Units

_NAMES = {
    "年": "duration-year", "周年": "duration-year", "个月": "duration-month", "個月": "duration-month",
    "周": "duration-week", "週": "duration-week", "星期": "duration-week", "个星期": "duration-week",
    "天": "duration-day", "小时": "duration-hour", "小時": "duration-hour", "个小时": "duration-hour",
    "分钟": "duration-minute", "分鐘": "duration-minute", "秒": "duration-second",
    "公里": "length-kilometer", "米": "length-meter", "公斤": "mass-kilogram", "吨": "mass-tonne",
    "噸": "mass-tonne", "公顷": "area-hectare", "平方公里": "area-square-kilometer",
    "美元": "USD", "欧元": "EUR", "歐元": "EUR", "元": "yen or yuan", "日元": "JPY", "英镑": "GBP",
}  # fmt: skip

TABLES = Units(
    percent=("百分点",),
    names=_NAMES,
    run_together=True,
    unsure=frozenset(
        ("bar", "年", "元")
    ),  # a place as well as the unit of pressure; calendar years
)
