"""Base forms of English words, by rule and by table."""

from __future__ import annotations

import pytest

from auditor.languages.en._lemmas import lemmas


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("withdraws", "withdraw"),
        ("Withdrew", "withdraw"),
        ("stopped", "stop"),
        ("agreed", "agree"),
        ("making", "make"),
        ("policies", "policy"),
        ("denied", "deny"),
        ("largest", "large"),
        ("bigger", "big"),
        ("easily", "easy"),
        ("gently", "gentle"),
        ("rose", "rise"),
        ("fell", "fall"),
        ("weaken", "weaken"),
    ],
)
def test_bases(word: str, base: str) -> None:
    assert base in lemmas(word)
    assert word.lower() in lemmas(word)


@pytest.mark.parametrize(
    ("word", "not_base"), [("bus", "bu"), ("loss", "los"), ("is", "i"), ("as", "a"), ("red", "r")]
)
def test_endings_that_are_none(word: str, not_base: str) -> None:
    assert not_base not in lemmas(word)
