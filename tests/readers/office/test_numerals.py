"""Numbers of list items as word processors write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.readers.office.numerals import is_known, numeral
from auditor.readers.plain.markers import is_enumerated

STYLES = (
    "decimal decimalZero lowerLetter upperLetter lowerRoman upperRoman russianLower lowerGreek"
    " arabicAlpha arabicAbjad hebrew2 aiueo iroha ganada chineseCounting ideographDigital"
    " decimalEnclosedCircle decimalEnclosedParen numberInDash arabicIndic hindiNumbers thaiNumbers"
).split()


@pytest.mark.parametrize(
    ("style", "numbers", "expected"),
    [
        ("decimal", (0, 1, 12, -3), "0 1 12 -3"),
        ("decimalZero", (1, 12, 123), "01 12 123"),
        ("lowerLetter", (1, 26, 27, 53), "a z aa aaa"),
        ("upperLetter", (1, 28, 200), "A BB 200"),
        ("lowerLetter", (0, -1), "0 -1"),
        ("lowerRoman", (1, 4, 9, 14, 40, 90, 400, 1994, 3999, 4000, 0), "i iv ix xiv xl xc cd mcmxciv mmmcmxcix 4000 0"),
        ("upperRoman", (6,), "VI"),
        ("arabicAbjad", (1, 2, 3, 4, 5, 6, 28), "أ ب ج د هـ و غ"),
        ("arabicAlpha", (1, 2, 3, 4, 5, 28), "أ ب ت ث ج ي"),
        ("hebrew2", (1, 22), "א ת"),
        ("chineseCounting", (1, 10, 11, 20, 99, 100, 0), "一 十 十一 二十 九十九 100 0"),
        ("ideographDigital", (10,), "一〇"),
        ("decimalEnclosedCircle", (1, 20, 21), "① ⑳ 21"),
        ("arabicIndic", (10,), "١٠"),
        ("cardinalText", (7,), "7"),
    ],
)  # fmt: skip
def test_styles(style: str, numbers: tuple[int, ...], expected: str) -> None:
    assert " ".join(numeral(number, style) for number in numbers) == expected


@pytest.mark.parametrize("style", STYLES)
def test_a_style_is_known_and_its_first_numbers_differ(style: str) -> None:
    assert is_known(style)
    assert len({numeral(number, style) for number in range(1, 21)}) == 20


@pytest.mark.parametrize("style", ["arabicAbjad", "arabicAlpha", "lowerLetter", "lowerRoman"])
def test_the_text_reader_sees_a_list_item_too(style: str) -> None:
    for number in range(1, 11):
        assert is_enumerated(f"{numeral(number, style)}) text")


def test_what_is_not_known_says_so() -> None:
    assert not is_known("cardinalText")
    assert not is_known("")


@given(st.integers(-10_000_000, 10_000_000), st.sampled_from([*STYLES, "nonsense"]))
def test_any_number_has_a_short_numeral(number: int, style: str) -> None:
    assert 0 < len(numeral(number, style)) <= 20
