"""How Chinese writes numbers in signs."""

from __future__ import annotations

from auditor.languages.tables.sign_numbers import SignNumbers

_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}

TABLES = SignNumbers(
    digits=_DIGITS | {"零": 0, "两": 2, "兩": 2},
    powers={"十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12},
    counters="[个個名位人年月天次项項条條章届屆国國种種家所份点點倍岁歲周週票艘架辆]|小时|分钟|星期|公里|公斤|美元|千",
    ordinal="第",
    # By all means, very, in case.
    not_numbers="千万[不别要]|十分(?!之|钟|鐘)|万一|一一|[一二三四五六七八九]月",
    part_of="分之",
    hundredths="百分之",
    # Of ten, and not become, found, result, member …
    tenths="成(?![为為立功员員果人长長本年了都交效就分绩績败敗])",
    hour="[点點](?!钟?之)|时(?!间|代|期|候)|時(?!間|代|期|候)",
    minute="分",
    before_noon="上午|早上|凌晨|清晨|早晨",
    after_noon="下午|晚上|傍晚",
    half_behind="半",
    words=(
        ("一[个個]半", "1.5"),
        ("[两兩][个個]半", "2.5"),
        ("三[个個]半", "3.5"),
        ("一半|半数|半數|半(?=小时|小時|年|月)|半[个個](?=小时|小時|月|世纪)", "0.5"),
    ),
)
