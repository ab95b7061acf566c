"""The tables of opposites: the same states in every language, each with its opposite."""

from __future__ import annotations

import pytest

from auditor.facts.opposites import contraries, find_states
from auditor.languages import language, languages
from auditor.languages.rows import rows_of
from auditor.languages.tables.opposites import Opposites

CODES = [code for code in languages() if language(code).has(Opposites)]


def states(code: str) -> list[str]:
    return [row[0] for row in rows_of(code, language(code).tables(Opposites).file)]


@pytest.mark.parametrize("code", CODES)
def test_the_states_are_those_of_english_and_come_in_twos(code: str) -> None:
    assert states(code) == states("en")
    scales = {state[:-1] for state in states(code)}
    assert {f"{scale}{side}" for scale in scales for side in "+-"} == set(states(code))


@pytest.mark.parametrize("code", CODES)
def test_every_word_is_found_as_what_it_stands_for(code: str) -> None:
    """Each plain word, alone, is one of its state's and never of the opposite alone."""
    for state, *columns in rows_of(code, language(code).tables(Opposites).file):
        for word in ", ".join(filter(None, columns)).split(", "):
            if not set(word) & set("…()|/~"):
                found = find_states(word.lstrip("="), language=code)
                values = frozenset[str]().union(*(one.values for one in found))
                assert state in values, (code, state, word, values)


def test_a_word_of_two_scales_agrees_with_either() -> None:
    english = find_states("Open the file", language="en")
    assert contraries(english, find_states("打开文件", language="zh")) == []
    assert contraries(english, find_states("关闭文件", language="zh"))
