"""The inventory of concepts, the words of every language for them, and the words that limit."""

from __future__ import annotations

import re

import pytest

from auditor.languages import language, languages
from auditor.languages.concepts import NONE, concepts
from auditor.languages.rows import rows_of
from auditor.languages.tables.lexicon import Lexicon
from auditor.languages.tables.limits import CLASSES, Limits

KNOWN = [code for code in languages() if language(code).has(Lexicon)]
NINE = {"ar", "de", "en", "es", "fr", "it", "pt", "ru", "zh"}


def words(code: str) -> dict[str, list[str]]:
    rows = rows_of(code, language(code).tables(Lexicon).file)
    assert len({name for name, _ in rows}) == len(rows)
    return {name: text.split(", ") for name, text in rows}


def test_the_inventory_is_large_enough_and_sound() -> None:
    known = concepts()
    scales: dict[str, set[str]] = {}
    for concept in known.values():
        scales.setdefault(concept.scale, set()).add(concept.pole)
        assert concept.pole in {"+", "-", "."}
        assert concept.rank >= (0 if concept.pole == "." else 1)
        assert concept.gloss
    assert len(known) >= 400
    assert len(scales) >= 60
    assert NONE not in known
    # A scale with sides has both.
    assert all({"+", "-"} <= poles for poles in scales.values() if poles != {"."})


def test_nine_languages_have_the_words() -> None:
    assert set(KNOWN) >= NINE
    assert {code for code in languages() if language(code).has(Limits)} >= NINE


def test_every_concept_has_english_words() -> None:
    assert set(concepts()) - set(words("en")) == set()


@pytest.mark.parametrize("code", KNOWN)
def test_a_language_has_words_for_nearly_all_concepts(code: str) -> None:
    found = words(code)
    assert set(found) <= {*concepts(), NONE}
    assert len(set(found) - {NONE}) >= 0.9 * len(concepts())
    for name, phrases in found.items():
        assert all(phrase.strip() == phrase and phrase for phrase in phrases), name
        assert len(set(phrases)) == len(phrases), name
        # A phrase begins and ends with a word.
        assert not any(phrase.startswith("…") or phrase.endswith("…") for phrase in phrases), name


@pytest.mark.parametrize("code", KNOWN)
def test_values_of_limits_are_of_known_classes(code: str) -> None:
    rows = language(code).tables(Limits).rows
    assert len({value for value, _ in rows}) == len(rows)
    for value, text in rows:
        kind, _, rest = value.partition(":")
        assert value == NONE or (kind in CLASSES and rest), value
        assert all(phrase.strip() for phrase in text.split(",")), value
        # A slash outside parentheses would make forms of one word.
        assert "/" not in re.sub(r"\([^)]*\)", "", text), value


def test_values_of_limits_are_those_of_english() -> None:
    known = {value for value, _ in language("en").tables(Limits).rows}
    for code in KNOWN:
        assert {value for value, _ in language(code).tables(Limits).rows} <= known, code
