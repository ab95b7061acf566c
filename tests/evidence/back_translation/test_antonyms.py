"""Contraries in one language: looked up, weighed by what the encoder makes of the exchange."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.evidence.back_translation.antonyms import (
    FEATURES,
    MOST,
    RELATIONS,
    antonym_features,
    antonyms,
    candidates,
)
from tests.support.real_models import shared_encoder


def found(a: str, back: str, code: str = "en") -> list[tuple[str, str]]:
    return [(c.was, c.now) for c in antonyms(a, back, shared_encoder(), code=code)]


@pytest.mark.parametrize(
    ("a", "back", "expected"),
    [
        ("The river rose in a large town", "The river rose in a small town", [("large", "small")]),
        ("The first letter", "The last letter", [("first", "last")]),
        # Inflected on either side, and not alike.
        ("It is the smallest of them", "It is a large one", [("smallest", "large")]),
        ("Prices were rising", "The prices fell", [("rising", "fell")]),
        ("They supported the plan", "They oppose the plan", [("supported", "oppose")]),
        # As good as an antonym: what stands with one in WordNet.
        ("The exam was easy", "The exam was difficult", [("easy", "difficult")]),
        ("a quiet street", "a noisy street", [("quiet", "noisy")]),
    ],
)
def test_antonyms(a: str, back: str, expected: list[tuple[str, str]]) -> None:
    assert found(a, back) == expected


@pytest.mark.parametrize(
    ("a", "back"),
    [
        ("The first and last letter", "The last letter"),
        ("A large town", "A large town near a small one"),
        ("A large town", "A sizeable town"),
        ("Larger towns", "A large town, not a small one"),
        ("He took it", "He gave it"),  # too light a word to tell anything
        ("", ""),
        ("…", "word"),
        ("word", ""),
    ],
)
def test_no_antonyms(a: str, back: str) -> None:
    assert found(a, back) == []


def test_other_languages_have_the_opposites_of_statements() -> None:
    assert found("Respetamos su decisión y la aceptamos", "La rechazamos hoy", "xx") == []
    assert found("Il faut accepter la demande", "Il faut rejeter la demande", "fr") == [
        ("accepter", "rejeter")
    ]


def test_spans_are_those_of_the_text() -> None:
    text = "It was — after all — a large “town”."
    (contrary,) = antonyms(text, "It was a small town", shared_encoder(), code="en")
    assert text[contrary.start : contrary.end] == contrary.was == "large"
    assert 0.5 < contrary.probability < 1


def test_what_the_encoder_sees_moves_the_probability() -> None:
    encoder = shared_encoder()
    (confident,) = antonyms("The town is large.", "The town is small.", encoder, code="en")
    (less,) = antonyms(
        "A large part of the harvest was lost in the flood.",
        "Much grain was lost, and the small boats drifted away.",
        encoder,
        code="en",
    )
    assert less.probability < confident.probability


def test_features_are_a_relation_and_a_gain() -> None:
    plan = candidates("The exam was easy", "The exam was difficult", code="en")
    (row,) = antonym_features("The exam was easy", "The exam was difficult", plan, shared_encoder())
    assert len(row) == len(FEATURES) == len(RELATIONS)
    assert sum(row[:-1]) == (plan[0].relation != RELATIONS[0])
    assert row[-1] > 0


WORDS = st.lists(
    st.sampled_from(
        ["large", "small", "Open", "closed,", "rising", "fell", "the", "\ud800", "(", "x"]
    ),
    max_size=25,
).map(" ".join)


@given(WORDS, WORDS)
def test_any_words(a: str, back: str) -> None:
    plan = candidates(a, back, code="en")
    assert len(plan) <= MOST
    for candidate in plan:
        assert a[candidate.start : candidate.end] == candidate.was
        assert candidate.now in back
        assert candidate.was.lower() != candidate.now.lower()
    assert candidates(a, a, code="en") == []
