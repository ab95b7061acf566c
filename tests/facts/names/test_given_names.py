"""Given names by their spellings: one look for any of them finds what a look for each would."""

from __future__ import annotations

import re

import pytest

from auditor.facts.names.given_names import _rows, names_of

WORDS = (
    "Mohamed Mohammad Mahmud Ahmet John Johann Juan Walid Khaled Maria Market Said Table Genève Jean-Luc "
    "Мохаммед Иван Стол Ахмад Иоганн"
).split()


@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_held_against_every_spelling(word: str) -> None:
    latin = word.isascii() or "è" in word
    small = names_form(word) if latin else word.lower()
    wanted = {
        row.name
        for row in _rows()
        if (pattern := row.latin if latin else row.cyrillic) and re.fullmatch(pattern, small)
    }
    assert names_of(word)[0] == wanted


def names_form(word: str) -> str:
    return word.lower().replace("è", "e")


def test_some_are_names_and_most_words_are_none() -> None:
    found = [bool(names_of(word)[0]) for word in WORDS]
    assert any(found)
    assert not all(found)
    assert not names_of("mohamed")[0]
