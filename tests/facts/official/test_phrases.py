"""The phrases of a table: what is found with the shortcuts is what is found without them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from auditor.facts.official import concepts, limits
from auditor.facts.official.phrases import Hit, Phrases, Word

TEXTS = {
    "en": (
        "The Board shall not, unless it decides otherwise, carry out the plan before 1 May; no later than June it "
        "calls on members to step up their efforts as soon as possible and, in so far as they can, to take note.",
        "Only if and when the keeper asks may he set the lamp aside, provided that at least two of us agree.",
    ),
    "de": (
        "Der Rat nimmt den Plan zur Kenntnis, es sei denn, er lehnt ihn bis spätestens Juni ab.",
    ),
    "fr": (
        "Le conseil prend note du plan, à moins qu'il ne décide de le mettre en œuvre d'ici à juin.",
    ),
    "ar": (
        "يحيط المجلس علما بالخطة ما لم يقرر خلاف ذلك، ولا يجوز له أن يدعو الأعضاء إلا في حالة الضرورة.",
    ),
}


class _Everywhere(Phrases):
    """Every phrase is tried, whatever the text has."""

    def _longest(
        self,
        words: Sequence[Word],
        bases: list[frozenset[int]],
        index: int,
        used: set[int],
        there: frozenset[int],
    ) -> tuple[tuple[int, ...], frozenset[str]]:
        every = frozenset(second for begun in self._phrases.values() for second in begun.by_second)
        return super()._longest(words, bases, index, used, there | every)


def _without_shortcuts(table: Phrases, text: str) -> list[Hit]:
    plain = object.__new__(_Everywhere)
    plain.__dict__.update(table.__dict__)
    forms = replace(table._forms, longest_stem=10**6, longest_open=10**6)
    plain.__dict__["_bases"] = forms.bases
    return plain.find(text)


@pytest.mark.parametrize("code", TEXTS)
@pytest.mark.parametrize("table", [limits._phrases, concepts._phrases])
def test_passed_over_is_nothing_that_is_there(code: str, table: Callable[[str], Phrases]) -> None:
    phrases = table(code)
    found = [phrases.find(text) for text in TEXTS[code]]
    assert found == [_without_shortcuts(phrases, text) for text in TEXTS[code]]
    assert all(found)


def test_words_of_a_text_too_long_to_be_kept() -> None:
    phrases = limits._phrases("en")
    text = "unless it rains, " * 300
    assert len(phrases.find(text)) == 300
    assert list(phrases.words(text))[:4] == list(phrases.words(text[:100]))[:4]
