"""Digits of every script as 0-9."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from auditor.orthography.digits import plain_digits


@given(st.text(max_size=30))
def test_every_decimal_digit_is_read_and_nothing_else(text: str) -> None:
    expected = "".join(
        str(unicodedata.decimal(c))
        if c.isdecimal()
        else "\ufffd"
        if "\ud800" <= c < "\ue000"
        else c
        for c in text
    )
    assert plain_digits(text) == expected


def test_one_digit_among_letters() -> None:
    assert plain_digits("قرار ٢٤٢ – ’") == "قرار 242 – ’"
    assert plain_digits("a\ud800b") == "a\ufffdb"
