"""Arabic numbers in words that are sums: hundreds of a scale and more of it, a noun said twice, parts of a scale."""

import pytest

from auditor.facts import load_extractor
from auditor.facts.numbers.quantities import quantities


def values(text: str) -> list[str]:
    found = quantities(load_extractor("number")(text, "ar"))
    return [format(q.value.normalize(), "f") for _, q in found if not q.ambiguous or q.value > 999]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ثلاثمئة ألف وألف نسمة", "301000"),
        ("أربعمائة ألف وستة آلاف نسمة", "406000"),
        ("مئة قرية وقرية", "101"),
        ("مائتا شاحنة وشاحنتان", "202"),
        ("أربعة ملايين ونصف مليون دينار", "4500000"),
        ("أربعة ملايين ونصف المليون دينار", "4500000"),
        ("مليار ونصف مليار دينار", "1500000000"),
        ("4 ملايين ونصف مليون دينار", "4500000"),
        ("خمسة ملايين وربع المليون", "5250000"),
        ("مليونان وثلاثة أرباع المليون", "2750000"),
        ("ستماية دينار", "600"),
        ("ثلاثمية دينار", "300"),
        ("سبع مائة دينار", "700"),
        ("مايتان وخمسون دينارا", "250"),
        ("ثلاثُمائةٍ دينار", "300"),
    ],
)
def test_one_sum(text: str, value: str) -> None:
    assert values(text) == [value]


def test_two_thousand_or_one() -> None:
    (quantity,) = (q for _, q in quantities(load_extractor("number")("مئة ألف وألفا شجرة", "ar")))
    assert [int(value) for value in quantity.all_readings] == [101000, 102000]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مليونا دينار وثلاثة ملايين درهم", ["2000000", "3000000"]),
        ("ألف رجل وامرأة", ["1000"]),
        ("مئة مدرسة ومعلم", ["100"]),
        ("شرب ميه", []),
    ],
)
def test_what_is_no_sum(text: str, expected: list[str]) -> None:
    assert values(text) == expected
