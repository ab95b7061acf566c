"""The article before a word that takes another's place."""

from __future__ import annotations

import pytest

from auditor.languages.en._articles import suited


@pytest.mark.parametrize(
    ("text", "was", "now", "expected"),
    [
        ("It was an attack.", "attack", "defence", "It was a defence."),
        ("A decrease followed.", "decrease", "increase", "An increase followed."),
        ("A rise followed.", "rise", "fall", "A fall followed."),
        ("Its panda arrived.", "panda", "animal", "Its animal arrived."),
        ("a red attack", "attack", "defence", "a red defence"),
        ("attack", "attack", "defence", "defence"),
    ],
)
def test_articles(text: str, was: str, now: str, expected: str) -> None:
    start = text.index(was)
    made, first, last = suited(text, start, start + len(was), now)
    assert made[first:last] == was
    assert made[:first] + now + made[last:] == expected
