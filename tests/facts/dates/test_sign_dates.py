"""Dates with signs behind year, month and day, in digits, in signs and by reigns."""

import pytest

from auditor.facts import load_extractor


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2021年7月9日", "ja", ["2021-07-09"]),
        ("令和3年7月9日", "ja", ["2021-07-09"]),
        ("令和元年7月", "ja", ["2019-07"]),
        ("昭和三十九年十月十日", "ja", ["1964-10-10"]),
        ("平成7年度の予算", "ja", ["1995"]),
        ("二〇二一年七月九日", "zh", ["2021-07-09"]),
        ("十一月二十三日", "zh", ["-----11-23"]),
        ("2021년 7월 9일", "ko", ["2021-07-09"]),
        ("七月", "zh", ["-----07"]),
        ("17個月", "zh", []),
    ],
)
def test_sign_dates(text: str, language: str, expected: list[str]) -> None:
    assert [str(fact.value) for fact in load_extractor("date")(text, language)] == expected
