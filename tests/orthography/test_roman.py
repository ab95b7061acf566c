from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.orthography.roman import (
    ENUMERATOR,
    canonical_value,
    is_numeral,
    value_of,
    written_as,
)


@given(st.integers(1, 399))
def test_what_is_written_is_read_back(number: int) -> None:
    written = written_as(number)
    assert written is not None
    assert canonical_value(written) == value_of(written) == number
    assert is_numeral(written)


@pytest.mark.parametrize(
    ("number", "written"), [(4, "IV"), (90, "XC"), (1994, "MCMXCIV"), (3999, "MMMCMXCIX")]
)
def test_written(number: int, written: str) -> None:
    assert written_as(number) == written


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_numbers_without_a_numeral(number: int) -> None:
    assert written_as(number) is None


@pytest.mark.parametrize(("text", "value"), [("IIII", 4), ("IC", 99), ("VX", 5)])
def test_what_no_one_would_write_so(text: str, value: int) -> None:
    assert canonical_value(text) is None
    assert value_of(text) == value


@pytest.mark.parametrize("text", ["", "iv", "MIX", "IV."])
def test_no_numerals(text: str) -> None:
    assert not is_numeral(text)
    assert canonical_value(text) is None


@pytest.mark.parametrize(("text", "found"), [("xiv", True), ("XIV", True), ("xIV", False)])
def test_an_enumerator_has_one_case(text: str, found: bool) -> None:
    assert bool(re.fullmatch(ENUMERATOR, text)) is found
