"""Numbers as exact as they are given: which may be the same figure."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Passage
from auditor.witnesses.figures import Figure, figures_of, granule
from auditor.witnesses.statements import statement_of


def figure(text: str, language: str = "en") -> Figure:
    (found,) = figures_of(statement_of(0, 0, Passage(text, language), {}))
    return found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("There are 5,200 troops.", "There are 5200 troops.", True),
        ("There are 5,200 troops.", "There are 6,000 troops.", False),
        ("There are 5,200 troops.", "There are about 6,000 troops.", False),
        ("There are 5,200 troops.", "There are roughly 5,000 troops.", True),
        ("There are about 6,000 troops.", "There are roughly 5,000 troops.", False),
        ("There are about 5,900 troops.", "There are about 6,000 troops.", True),
        ("There are more than 5,000 troops.", "There are 5,200 troops.", True),
        ("There are more than 5,000 troops.", "There are 4,900 troops.", False),
        ("There are at most 5,000 troops.", "There are 4,900 troops.", True),
        ("There are at least 300 people.", "There are 250 people.", False),
        ("There are about 20 ships.", "There are 21 ships.", True),
        ("There are about 17 ships.", "There are 19 ships.", False),
        ("They need 5 km of road.", "They need 5 kg of road.", False),
    ],
)
def test_which_figures_meet(one: str, other: str, same: bool) -> None:
    a, b = figure(one), figure(other)
    assert a.meets(b) is same
    assert b.meets(a) is same


@pytest.mark.parametrize(
    ("text", "language", "approximate"),
    [
        ("There are 5,200 troops.", "en", False),
        ("There are about 5,200 troops.", "en", True),
        ("Environ 5 200 soldats sont là.", "fr", True),
        ("يوجد نحو 5200 جندي هناك.", "ar", True),
        ("يوجد 5200 جندي هناك.", "ar", False),
        ("He spoke about the 5,200 troops.", "en", False),
    ],
)
def test_which_are_approximate(text: str, language: str, approximate: bool) -> None:
    assert figure(text, language).approximate is approximate


def test_a_range_holds_what_lies_in_it() -> None:
    low, high = figures_of(
        statement_of(0, 0, Passage("Some 5,000 to 6,000 people came.", "en"), {})
    )
    inside, outside = figure("There were 5,400 people."), figure("There were 7,400 people.")
    assert low.meets(inside)
    assert high.meets(inside)
    assert not low.meets(outside)


def test_the_day_of_a_date_is_no_figure() -> None:
    assert figures_of(statement_of(0, 0, Passage("It was on 5 January 2020.", "en"), {})) == []


@given(st.integers(min_value=0, max_value=10**9))
def test_a_granule_divides_its_number(number: int) -> None:
    step = granule(Decimal(number))
    assert step == 0 if number == 0 else number % step == 0
