"""Arabic dates: months with a number for a name, eras written onto the year, both calendars side by side."""

import pytest

from auditor.checks.dates import CHECK
from auditor.facts import extract, load_extractor
from auditor.model import Pair, Passage


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("في 8 كانون 1 2016", ["2016-12-08"]),
        ("في 8 كانون2 2016", ["2016-01-08"]),
        ("في ٨ تشرين ١ ٢٠١٦", ["2016-10-08"]),
        ("في 8 ت2 2016", ["2016-11-08"]),
        ("في 8 ك 1 2016", ["2016-12-08"]),
        ("في 8 كانون (1) 2016", ["2016-12-08"]),
        ("بتاريخ 3/9/1437هـ", ["2016-06-08"]),
        ("بتاريخ 8/6/2016م", ["2016-06-08"]),
        ("3/9/1437هـ الموافق 8/6/2016م", ["2016-06-08", "2016-06-08"]),
        ("1437/9/3 هـ", ["2016-06-08"]),
        ("البند ت2 والفقرة ك1", []),
        ("صورة 2016م", []),
    ],
)
def test_dates(text: str, expected: list[str]) -> None:
    assert [str(fact.value) for fact in load_extractor("date")(text, "ar")] == expected


def said(a: str, b: str) -> list[tuple[str, str]]:
    one, other = Passage(a, "en"), Passage(b, "ar")
    found = CHECK.run(Pair(one, other, facts_a=extract(one), facts_b=extract(other)))
    return [(f.says_a, f.says_b) for f in found if f.confidence >= 0.5]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("on 8 January 2016", "في 8 كانون 2 2016"),
        ("on 8 November 2016", "في 8 ت2 2016"),
        ("on 8 June 2016", "في 3/9/1437هـ الموافق 8/6/2016م"),
        ("on 8 June 2016", "في 3/9/1437هـ"),
        ("on 3/9/1437 AH (8 June 2016)", "في 3/9/1437هـ الموافق 8/6/2016م"),
    ],
)
def test_the_same_day(a: str, b: str) -> None:
    assert said(a, b) == []


def test_another_month() -> None:
    assert said("on 8 December 2016", "في 8 كانون 2 2016") == [
        ("8 December 2016", "8 كانون 2 2016")
    ]
    assert said("on 8 August 2016", "في 3/9/1437هـ الموافق 8/6/2016م") != []
