"""Editorial changes: each kind does what it says, and what is made of a text says the same."""

from __future__ import annotations

from random import Random

import pytest

from benchmarks.editorial_changes import KINDS, edit, is_known
from benchmarks.revisions import exchanged, without_modifier

CASES = [
    ("phrase", "It applies notwithstanding the sale.", "It applies despite the sale."),
    ("synonym", "The pupil will go.", "The student will go."),
    ("spelling", "It isn't known.", "It is not known."),
    ("spelling", "They organized it.", "They organised it."),
    ("number", "They invited five members.", "They invited 5 members."),
    ("number", "They met on 3 May 2020.", "They met on May 3, 2020."),
    ("list", "They sold apples, pears and plums.", "They sold plums, apples and pears."),
    ("clause", "If the Council objects, the Minister must resign.", "The Minister must resign if the Council objects."),
    ("passive", "The Minister shall appoint the auditor.", "The auditor shall be appointed by the Minister."),
    ("passive", "The auditor shall be appointed by the Minister.", "The Minister shall appoint the auditor."),
    ("genitive", "It is in the report of the committee, he said.", "It is in the committee's report, he said."),
    ("capital", "It is for the Minister to say.", "It is for the minister to say."),
    ("free phrase", "It is hereby established, and took place.", "It is hereby established, and was held."),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "expected"), CASES)
def test_each_kind(kind: str, text: str, expected: str) -> None:
    made = {text[:start] + after + text[end:] for start, end, after, _ in KINDS[kind](text, "en")}
    assert expected in made


def test_half_of_the_tables_is_withheld() -> None:
    known = [is_known(f"word{i}", f"other{i}") for i in range(400)]
    assert 150 < sum(known) < 250
    assert is_known("a", "b") == is_known("b", "a")


def test_a_text_is_edited_the_same_way_each_time() -> None:
    text = "Notwithstanding the sale, the pupil and the Minister invited five members."
    first = edit(text, language="en", seed=1)
    assert first is not None
    assert first == edit(text, language="en", seed=1)
    assert first.text != text == first.original
    assert edit("Oh.", language="en", seed=1) is None


def test_names_in_each_others_place() -> None:
    assert (
        exchanged("The letter from France to Spain is long.")
        == "The letter from Spain to France is long."
    )
    assert exchanged("The letter to France and Spain is long.") is None


def test_a_word_less() -> None:
    assert (
        without_modifier("They met the provincial governments.", Random(1))
        == "They met the governments."
    )
    assert without_modifier("They met.", Random(1)) is None
