"""Digits of placeholders are no numbers, and are not lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.orthography.placeholders import with_positions, without_positions


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("%1$s", "%#$s"),
        ("%10$-5.2f", "%##$-#.#f"),
        ("{0} {12:>3} {1,number}", "{#} {##:>#} {#,number}"),
        ("%2d %5.2f %.3f %3s", "%#d %#.#f %.#f %#s"),
        (
            "50% des gens, 5% of 3, %s %d, {name}, 100%",
            "50% des gens, 5% of 3, %s %d, {name}, 100%",
        ),
        ("%50 arttı, [1] and (2)", "%50 arttı, [1] and (2)"),
    ],
)
def test_digits_of_placeholders_are_masked(text: str, masked: str) -> None:
    assert without_positions(text) == masked
    assert len(masked) == len(text)
    assert with_positions(masked, text) == text


@given(st.text(alphabet="%{}$#s.d,:!012 a", max_size=60))
def test_masking_keeps_the_length_and_can_be_undone(text: str) -> None:
    masked = without_positions(text)
    assert len(masked) == len(text)
    assert with_positions(masked, text) == text
    assert without_positions(masked) == masked


def test_what_is_blanked_stays_blank() -> None:
    assert with_positions("#  {#} x", "# \n{7}\tx") == "#  {7} x"
