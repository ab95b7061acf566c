"""Words where they stand: what they are, that they are asked for once, and that little is remembered."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from auditor.encoders import Span
from auditor.encoders.edits import ByStrings
from auditor.evidence import in_context
from auditor.evidence.in_context import MAX_WORDS, InContext
from auditor.evidence.words import words_of
from tests.support.encoders import NeverAsked
from tests.support.real_models import shared_encoder
from tests.support.reference_encoder import ODD, STATEMENTS, texts

BANK = "The boat lay at the bank of the river."
MONEY = "The bank of the town lent them money."


class Counting(ByStrings):
    """Says of a text how long it is, and keeps what it was asked."""

    name = "counting"
    languages: frozenset[str] | None = None

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.array([[len(text), 1] for text in texts], dtype=np.float32).reshape(-1, 2)

    def encode_spans(
        self, asked: Sequence[tuple[str, Sequence[Span]]], *, outside: bool = False
    ) -> list[NDArray[np.float32]]:
        self.asked += [text for text, _ in asked]
        return super().encode_spans(asked, outside=outside)


def test_a_vector_a_word_and_where_it_stands() -> None:
    (seen,) = InContext(shared_encoder()).words(["“They left”, she said."])
    assert ["“They left”, she said."[a:b] for a, b in seen.places] == [
        "They", "left", "she", "said",
    ]  # fmt: skip
    assert seen.vectors.shape[0] == 4
    assert np.allclose(np.linalg.norm(seen.vectors, axis=1), 1, atol=1e-4)


def test_a_word_is_seen_where_it_stands() -> None:
    river, town = InContext(shared_encoder()).words([BANK, MONEY])
    there = river.vectors[BANK.split().index("bank")]
    here = town.vectors[MONEY.split().index("bank")]
    assert float(there @ here) < 0.999
    (alone,) = shared_encoder().encode(["bank"])
    assert float(there @ alone) < 0.999


@pytest.mark.parametrize("text", [*STATEMENTS.values(), *ODD], ids=lambda text: ascii(text)[:20])
def test_as_the_encoder_says_of_its_spans(text: str) -> None:
    (seen,) = InContext(shared_encoder()).words([text])
    words = words_of(text)
    assert seen.words == words
    (vectors,) = shared_encoder().encode_spans([(text, words.cores_at[:MAX_WORDS])])
    assert np.allclose(seen.vectors, vectors, atol=1e-5)
    assert len(seen.places) == len(vectors) == min(len(words), MAX_WORDS)


def test_a_text_is_encoded_once() -> None:
    encoder = Counting()
    context = InContext(encoder)
    first = context.words([BANK, MONEY, BANK])
    assert encoder.asked == [BANK, MONEY]
    assert first[0] is first[2]
    again = context.words([MONEY])
    assert encoder.asked == [BANK, MONEY]
    assert again[0] is first[1]


def test_nothing_asked() -> None:
    context = InContext(NeverAsked())
    assert context.words([]) == []
    (empty,) = context.words([""])
    assert len(empty.vectors) == len(empty.places) == 0


def test_only_the_first_words_of_a_long_text() -> None:
    (seen,) = InContext(Counting()).words(["word " * (MAX_WORDS + 50)])
    assert len(seen.vectors) == len(seen.places) == MAX_WORDS
    assert len(seen.words) == MAX_WORDS + 50


def test_what_was_asked_longest_ago_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_context, "REMEMBERED", 10)
    encoder = Counting()
    context = InContext(encoder)
    asked = [f"four words {number} here" for number in range(6)]
    for text in asked:
        (seen,) = context.words([text])
        assert len(seen.vectors) == 4
    encoder.asked.clear()
    context.words([asked[-1]])
    assert encoder.asked == []
    context.words([asked[0]])
    assert encoder.asked == [asked[0]]


def test_more_than_is_remembered_is_answered_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_context, "REMEMBERED", 3)
    asked = [f"four words {number} here" for number in range(6)]
    found = InContext(Counting()).words(asked)
    assert [seen.words.text for seen in found] == asked
    assert all(len(seen.vectors) == 4 for seen in found)


@given(st.lists(st.lists(texts, max_size=4), max_size=4), st.integers(0, 40))
@settings(max_examples=40)
def test_what_is_remembered_changes_nothing(asked: list[list[str]], most: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(in_context, "REMEMBERED", most)
        context = InContext(Counting())
        for some in asked:
            for text, seen in zip(some, context.words(some), strict=True):
                (fresh,) = InContext(Counting()).words([text])
                assert seen.words == fresh.words
                assert np.array_equal(seen.vectors, fresh.vectors)


def test_stretches_variants_and_whole_texts_are_the_encoders() -> None:
    encoder = shared_encoder()
    context = InContext(encoder)
    spans = [(0, 8), (9, len(BANK))]
    assert np.allclose(
        context.stretches([(BANK, spans)])[0], encoder.encode_spans([(BANK, spans)])[0], atol=1e-6
    )
    edits = [[(0, 3, "A")], []]
    assert np.allclose(
        context.variants([(BANK, edits)])[0], encoder.encode_variants([(BANK, edits)])[0], atol=1e-6
    )
    within = [[(0, 20), (0, len(BANK))]]
    assert np.allclose(
        context.variants([(BANK, edits)], within=within)[0],
        encoder.encode_variants([(BANK, edits)], within=within)[0],
        atol=1e-6,
    )
    assert np.allclose(context.whole([BANK, MONEY]), encoder.encode([BANK, MONEY]), atol=1e-6)


def spans_of(text: str) -> st.SearchStrategy[list[Span]]:
    places = st.lists(st.integers(0, len(text)), min_size=2, max_size=2).map(sorted)
    return st.lists(places.map(lambda two: (two[0], two[1])), max_size=5)


asked_stretches = st.lists(
    st.sampled_from([BANK, MONEY, "", "lent"]).flatmap(
        lambda text: st.tuples(st.just(text), spans_of(text))
    ),
    max_size=4,
)


@given(st.lists(asked_stretches, max_size=4), st.integers(0, 40))
@settings(max_examples=40)
def test_remembered_stretches_are_those_that_the_encoder_gives(
    asked: list[list[tuple[str, list[Span]]]], most: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(in_context, "REMEMBERED", most)
        context = InContext(Counting())
        for some in asked:
            context.words([text for text, _ in some[:2]])
            for one, vectors in zip(some, context.stretches(some), strict=True):
                (fresh,) = Counting().encode_spans([one])
                assert np.array_equal(vectors, fresh)


def test_a_stretch_is_encoded_once() -> None:
    encoder = Counting()
    context = InContext(encoder)
    (words,) = context.words([BANK])
    assert encoder.asked == [BANK]
    (again,) = context.stretches([(BANK, [words.places[2], words.places[0], words.places[2]])])
    assert encoder.asked == [BANK]
    assert np.array_equal(again, words.vectors[[2, 0, 2]])
    for _ in range(2):
        context.stretches([(BANK, [(0, 8), words.places[1]])])
        assert encoder.asked == [BANK, BANK]
