"""Running sums that are remembered: what is asked twice is computed once, and says the same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from auditor.encoders import Encoder, load_encoder
from auditor.encoders.use import engine
from auditor.encoders.use.model import Model
from tests.support.real_models import shared_encoder
from tests.support.reference_encoder import ODD, STATEMENTS, cosines, texts

TEXTS = [*STATEMENTS.values()]


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many texts each call computed the running sums of."""
    seen: list[int] = []
    running = Model.running_sums_for_head

    def watched(self: Model, strips: list[NDArray[np.int64]]) -> list[NDArray[np.float32]]:
        seen.append(len(strips))
        return running(self, strips)

    monkeypatch.setattr(Model, "running_sums_for_head", watched)
    return seen


def halves(text: str) -> list[tuple[int, int]]:
    return [(0, len(text) // 2), (len(text) // 2, len(text)), (0, len(text))]


def spans_of(encoder: Encoder, some: list[str]) -> list[NDArray[np.float32]]:
    return encoder.encode_spans([(text, halves(text)) for text in some])


def test_a_text_is_computed_once(computed: list[int]) -> None:
    encoder = load_encoder("use")
    first = spans_of(encoder, TEXTS[:3])
    assert computed == [3]
    again = spans_of(encoder, TEXTS[:4])
    assert computed == [3, 1]
    for one, other in zip(first, again, strict=False):
        assert np.array_equal(one, other)
    spans_of(encoder, [TEXTS[0], TEXTS[0]])
    assert computed == [3, 1]


def test_variants_within_spans_use_the_same(computed: list[int]) -> None:
    encoder = load_encoder("use")
    text = STATEMENTS["en"]
    spans_of(encoder, [text])
    encoder.encode_variants([(text, [[(0, 3, "A")]])], within=[[(0, 20)]])
    assert computed == [1]


def test_white_space_makes_no_other_text(computed: list[int]) -> None:
    encoder = load_encoder("use")
    spaced = STATEMENTS["en"].replace(" ", "  \n")
    (one,) = spans_of(encoder, [STATEMENTS["en"]])
    (other,) = encoder.encode_spans([(spaced, [(0, len(spaced))])])
    assert computed == [1]
    assert np.allclose(one[-1], other[0], atol=1e-6)


@pytest.mark.parametrize("most", [0, 20, 60])
def test_what_was_asked_longest_ago_is_forgotten(
    monkeypatch: pytest.MonkeyPatch, computed: list[int], most: int
) -> None:
    monkeypatch.setattr(engine, "RUNNING", most)
    encoder = load_encoder("use")
    for some in (TEXTS, TEXTS[::-1], TEXTS[3:6]):
        for text, vectors in zip(some, spans_of(encoder, some), strict=True):
            (wanted,) = spans_of(shared_encoder(), [text])
            assert cosines(vectors, wanted).min() > 0.9999
    # Each time more texts than are remembered.
    assert len(computed) >= 2


def test_the_latest_is_still_known(monkeypatch: pytest.MonkeyPatch, computed: list[int]) -> None:
    monkeypatch.setattr(engine, "RUNNING", 100)
    encoder = load_encoder("use")
    for text in TEXTS:
        spans_of(encoder, [text])
    computed.clear()
    spans_of(encoder, [TEXTS[-1]])
    assert computed == []
    spans_of(encoder, [TEXTS[0]])
    assert computed == [1]


@pytest.mark.parametrize("text", [*STATEMENTS.values(), *ODD], ids=lambda text: ascii(text)[:20])
def test_a_text_whose_spans_were_asked_has_the_vector_it_has_alone(text: str) -> None:
    encoder = load_encoder("use")
    spans_of(encoder, [text])
    company = ["x", text, STATEMENTS["fr"]]
    alone = load_encoder("use").encode(company)
    assert cosines(encoder.encode(company), alone).min() > 0.9999


@given(st.lists(texts, min_size=1, max_size=5), st.sampled_from([0, 10, 10_000]))
@settings(max_examples=40)
def test_in_any_order(some: list[str], most: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "RUNNING", most)
        encoder = load_encoder("use")
        wanted = shared_encoder().encode(some)
        spans_of(encoder, some[::2])
        assert cosines(encoder.encode(some), wanted).min() > 0.9999
        edits = [(text, [[], [(0, len(text), text[::-1])]]) for text in some]
        for text, vectors in zip(some, encoder.encode_variants(edits), strict=True):
            both = shared_encoder().encode([text, text[::-1]])
            assert cosines(vectors, both).min() > 0.9999
