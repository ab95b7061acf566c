"""How Korean writes numbers in digits with words for powers of ten, and counts in words."""

from __future__ import annotations

from auditor.languages.tables.sign_numbers import SignNumbers

_COUNTED = r"(?=[ \u00a0]?(?:명|사람|가지|개|번|시간|달|살|해|곳|나라|차례|마리|권|대|장|척|차|표|배|쪽|분))"
# The native words before what they count; ten and more of them joined.
_UNITS = {
    "한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
_TENS = {
    "열": 10,
    "스물": 20,
    "서른": 30,
    "마흔": 40,
    "쉰": 50,
    "예순": 60,
    "일흔": 70,
    "여든": 80,
    "아흔": 90,
}
_WORDS = {word: value for word, value in _UNITS.items() if value > 1}
_WORDS |= {tens + unit: ten + one for tens, ten in _TENS.items() for unit, one in _UNITS.items()}
_WORDS |= _TENS | {"스무": 20}

TABLES = SignNumbers(
    powers={"십": 1, "백": 2, "천": 3, "만": 4, "억": 8, "조": 12},
    part_of="분의 ?",
    tenths="할",
    hour="시(?!간|대|기|작|민|장|도|설)",
    minute="분",
    before_noon="오전|아침",
    after_noon="오후|저녁|밤",
    half_behind=r" 반(?=[이을은의에도만과와]|\W|$)",
    words=(
        (r"절반|반수|(?<!\w)반(?= 시간| 년)", "0.5"),
        (r"(?<!\w)한 시간 반", "1.5"),
        *(
            (rf"(?<!\w){word}{_COUNTED}", str(value))
            for word, value in sorted(_WORDS.items(), key=lambda one: -len(one[0]))
        ),
    ),
)
