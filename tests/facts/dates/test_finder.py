import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.facts.dates.finder import find_dates
from auditor.facts.dates.partial_dates import ISLAMIC, PartialDate, dates
from auditor.facts.dates.umm_al_qura import to_gregorian
from auditor.model import Fact
from tests.support.work import growth


def values(text: str, language: str) -> list[str]:
    return [str(f.value) for f in find_dates(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "on 21 January 2015", ["2015-01-21"]),
        ("en", "on January 21, 2015", ["2015-01-21"]),
        ("en", "on Jan. 5 and in May", ["-----01-05", "-----05"]),
        ("en", "from 5 to 7 January 2015", ["2015-01-05", "2015-01-07"]),
        ("en", "January 5-7, 2015", ["2015-01-05", "2015-01-07"]),
        ("en", "the fifth of May", ["-----05-05"]),
        ("en", "5 January to 7 February 2015", ["-----01-05", "2015-02-07"]),
        ("fr", "le 1er mai 2014, en mars", ["2014-05-01", "-----03"]),
        ("fr", "les 5 et 6 mai 2014", ["2014-05-05", "2014-05-06"]),
        ("de", "am 5. Jänner 2015 und im März", ["2015-01-05", "-----03"]),
        ("es", "el 21 de setiembre del 2015", ["2015-09-21"]),
        ("it", "il 1º maggio 2015", ["2015-05-01"]),
        ("pt", "em 21 de janeiro de 2015", ["2015-01-21"]),
        ("ru", "21 января 2015 года", ["2015-01-21"]),
        ("zh", "2015年1月21日", ["2015-01-21"]),
        ("ar", "في 21 كانون الثاني/يناير 2015", ["2015-01-21"]),
        ("ar", "في ٢١ يناير ٢٠١٥", ["2015-01-21"]),
        ("ar", "في 21 جانفي 2015", ["2015-01-21"]),
        ("ar", "24 أيلول (سبتمبر) 2015", ["2015-09-24"]),
        ("ar", "في الخامس والعشرين من تشرين الأول", ["-----10-25"]),
        ("ar", "من 5 إلى 7 شباط 2020", ["2020-02-05", "2020-02-07"]),
        ("en", "2020-01-05", ["2020-01-05"]),
        ("de", "am 5.1.2020", ["2020-01-05"]),
    ],
)
def test_dates(language: str, text: str, expected: list[str]) -> None:
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "in the 1990s and the 19th century", ["1990s", "century from 1800"]),
        (
            "en",
            "the nineteenth and twentieth centuries",
            ["century from 1800", "century from 1900"],
        ),
        ("fr", "les années 90, au XIXe siècle", ["1990s", "century from 1800"]),
        ("fr", "les années soixante-dix", ["1970s"]),
        ("de", "die 1990er Jahre, im 19. Jahrhundert", ["1990s", "century from 1800"]),
        ("es", "los años setenta, el siglo XIX", ["1970s", "century from 1800"]),
        ("it", "gli anni '90, il XIX secolo", ["1990s", "century from 1800"]),
        ("pt", "os anos 1990, o século XIX", ["1990s", "century from 1800"]),
        ("ar", "في التسعينيات، القرن التاسع عشر", ["1990s", "century from 1800"]),
        ("ar", "في القرن الـ21", ["century from 2000"]),
    ],
)
def test_periods(language: str, text: str, expected: list[str]) -> None:
    assert sorted(values(text, language)) == sorted(expected)


@pytest.mark.parametrize(
    ("language", "text", "weekday"),
    [
        ("en", "on Wednesday", "Wednesday"),
        ("fr", "mercredi", "Wednesday"),
        ("ar", "يوم الأربعاء", "Wednesday"),
        ("ar", "يوم الأحد", "Sunday"),
        ("pt", "na quarta-feira", "Wednesday"),
        ("zh", "星期三", "Wednesday"),
    ],
)
def test_weekdays(language: str, text: str, weekday: str) -> None:
    assert values(text, language) == [weekday]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They may march on, come what may."),
        ("en", "May we ask who will sit here?"),
        ("en", "tomorrow at 9:30, two weeks ago"),
        ("fr", "la planète Mars"),
        ("ar", "أحد الاثنين، والأب مارس حقه"),
        ("en", "version 1.2.3 of A/RES/70/1"),
        ("en", "Ramadan is a name too"),
        ("en", ""),
    ],
)
def test_no_dates(language: str, text: str) -> None:
    assert values(text, language) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("en", "05/01/2020"), ("fr", "05/01/2020"), True),
        (("en", "25/01/2020"), ("en", "January 25, 2020"), True),
        (("en", "on 21 January"), ("ar", "21 كانون الثاني 2015"), True),
        (("en", "21 January 2014"), ("ar", "21 كانون الثاني 2015"), False),
        (("en", "10 March 2020"), ("ar", "15 رجب 1441 هـ"), True),
        (("en", "12 March 2020"), ("ar", "15 رجب 1441 هـ"), False),
        (("en", "15 Rajab 1441 AH"), ("fr", "le 10 mars 2020"), True),
        (("en", "1 Ramadan 1441 AH"), ("ar", "١ رمضان ١٤٤١ هـ"), True),
        (("en", "May 2020"), ("ar", "رمضان 1441 هـ"), True),
        (("en", "August 2020"), ("ar", "رمضان 1441 هـ"), False),
        (("en", "the 1800s"), ("ar", "القرن التاسع عشر"), True),
        (("en", "the 20th century"), ("ar", "القرن التاسع عشر"), False),
        (("en", "the nineties"), ("fr", "les années 1990"), True),
    ],
)
def test_the_same_time(one: tuple[str, str], other: tuple[str, str], same: bool) -> None:
    a, b = (dates(find_dates(text, language)) for language, text in (one, other))
    assert a
    assert b
    assert any(x.agrees(y) for _, x in a for _, y in b) is same


def test_a_hijri_date_out_of_range_keeps_its_calendar() -> None:
    assert find_dates("15 رجب 1200 هـ", "ar")[0].value == PartialDate(1200, 7, 15, calendar=ISLAMIC)
    assert to_gregorian(1200, 7, 15) is None


def test_impossible_days_agree_with_nothing_by_accident() -> None:
    assert not PartialDate(2020, 2, 30, hijri=True).agrees(PartialDate(2020, 3, 1))


_MONTHS = "January February March April May June July August September October November December"


@settings(max_examples=80)
@given(st.dates(min_value=datetime.date(1400, 1, 1), max_value=datetime.date(2199, 12, 31)))
def test_english_dates_are_read_back(day: datetime.date) -> None:
    month = _MONTHS.split()[day.month - 1]
    for text in (f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}"):
        assert [(d.year, d.month, d.day) for _, d in dates(find_dates(text, "en"))] == [
            (day.year, day.month, day.day)
        ]


@settings(max_examples=100)
@given(st.text(max_size=60), st.sampled_from(["en", "ar", "fr", "de", "zh", "zz"]))
def test_any_text(text: str, language: str) -> None:
    for fact in find_dates(text, language):
        assert text[fact.start : fact.end] == fact.text


@pytest.mark.parametrize("unit", ["1/1/2020 ", "5 May ", " ", "ا", "1.", "19th century ", "\ud800"])
@pytest.mark.parametrize(("head", "tail"), [("", ""), ("5 January", "2015")])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_long_lines_are_read_in_proportion(unit: str, head: str, tail: str, language: str) -> None:
    def task(size: int) -> list[Fact]:
        return find_dates(head + unit * (size // len(unit)) + tail, language)

    assert growth(task, 1_000) < 5
    assert all(fact.end <= 20_000 + len(head + tail) for fact in task(20_000))
