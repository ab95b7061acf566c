"""How units of measure are said in Japanese, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import Units

_MONTHS = {f"{sign}月": "duration-month" for sign in ("か", "ヶ", "カ", "ヵ", "箇", "ケ")}
_NAMES = _MONTHS | {
    "年": "duration-year", "年間": "duration-year", "週間": "duration-week", "日間": "duration-day",
    "時間": "duration-hour", "分間": "duration-minute", "分": "duration-minute", "秒": "duration-second",
    "キロメートル": "length-kilometer", "キロ": "length-kilometer", "メートル": "length-meter",
    "キログラム": "mass-kilogram", "グラム": "mass-gram", "トン": "mass-tonne",
    "ヘクタール": "area-hectare", "平方キロメートル": "area-square-kilometer",
    "ドル": "dollars", "ユーロ": "EUR", "円": "yen or yuan", "元": "yen or yuan", "ポンド": "pounds",
    "パーセント": "percent",
}  # fmt: skip

TABLES = Units(
    percent=("パーセントポイント",),
    names=_NAMES,
    run_together=True,
    unsure=frozenset(("年", "キロ", "元")),
)
