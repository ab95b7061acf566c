"""What is looked at first loses no number: texts put together of what numbers are written with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.numbers.duals import duals
from auditor.facts.numbers.finder import find_numbers
from auditor.facts.numbers.quantities import quantities
from auditor.facts.numbers.unit_symbols import stands_for_unit
from auditor.facts.numbers.words import number_tokens, spelled_numbers
from auditor.languages import language
from auditor.languages.tables.numbers import Numbers

# Words before and behind, none of them part of a number.
AROUND = st.sampled_from(["", "text ", "that – ", "the’ ", "(", "Übersicht ", "نص "])


@pytest.mark.parametrize(
    ("code", "written", "value"),
    [
        ("en", "half past seven", "7.3"),
        ("en", "quarter to nine", "8.45"),
        ("en", "½", "0.5"),
        ("en", "1 1/2", "1.5"),
        ("en", "14:05", "14.05"),
        ("en", "two thirds", "0.6667"),
        ("de", "halb acht", "7.3"),
        ("ar", "ثلاثة وعشرون", "23"),
        ("ar", "٢٣", "23"),
    ],
)
@given(before=AROUND)
def test_a_number_is_found_wherever_it_stands(
    code: str, written: str, value: str, before: str
) -> None:
    found = quantities(find_numbers(f"{before}{written}", code))
    assert [format(quantity.value, "f") for _, quantity in found] == [value]


ARABIC = "قرار ثلاثة وعشرون يومان في مئة يوم الثاني من دولتين الف بعد"


@given(st.lists(st.sampled_from(ARABIC.split()), max_size=8))
def test_words_that_are_no_numbers_are_passed_over_together(words: list[str]) -> None:
    text = " ".join(words)
    grammar = language("ar").tables(Numbers).grammar
    assert grammar is not None
    read = grammar.read(number_tokens(text, "ar"), text)
    assert [(h.start, h.end) for h in spelled_numbers(text, "ar")] == [
        (s.start, s.end) for s in read
    ]
    # Each dual by itself is one in a text.
    twos = [word for word in words if duals(word, "ar")]
    assert [text[h.start : h.end] for h in duals(text, "ar")] == twos


@given(
    st.sampled_from(["", "2", "x2", "٢", "2\u00a0", "a ", "2x", " 2 "]),
    st.sampled_from(["MB", "Go", "kg"]),
)
def test_a_symbol_needs_a_number_before_it(before: str, symbol: str) -> None:
    text = before + symbol
    stands = bool(before.strip(" \u00a0")) and before.rstrip("\u00a0 ")[-1:].isdecimal()
    known = symbol in {"MB"}
    assert stands_for_unit(text, len(before), len(text), "en") == (stands and known)
