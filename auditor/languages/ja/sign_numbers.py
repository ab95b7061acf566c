"""How Japanese writes numbers in signs."""

from __future__ import annotations

from auditor.languages.tables.sign_numbers import SignNumbers

TABLES = SignNumbers(
    digits={sign: value for value, sign in enumerate("〇一二三四五六七八九")},
    powers={"十": 1, "百": 2, "千": 3, "万": 4, "億": 8, "兆": 12},
    counters="[つ人年月日回個件名枚台冊本倍歳階章条項票]|[かヶカヵ箇](?:国|所|月)|時間|週間|分間|キロ|ドル|ユーロ",
    ordinal="第",
    not_numbers="十分(?!の)|万一|一一|千葉|一人ひとり|[一二三四五六七八九]月",
    part_of="分の",
    tenths="割",
    hour="時(?!間|代|期|点)",
    minute="分",
    before_noon="午前|朝",
    after_noon="午後|夕方|夜",
    half_behind="半",
    words=(("半分|半数|半(?=年|月|日|時間)", "0.5"),),
)
