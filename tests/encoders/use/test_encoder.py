"""The embedded encoder: the wheel's own vectors, bounded work and memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest
from hypothesis import given
from numpy.typing import NDArray

from auditor.encoders import ENCODERS, load_encoder
from auditor.encoders.use import DIMENSIONS, LANGUAGES, MAX_CHARS, UseEncoder
from auditor.encoders.use.reading import folded, readable
from tests.support.real_models import shared_encoder
from tests.support.reference_encoder import ODD, STATEMENTS, cosines, package, texts

OTHER = {
    "en": "The price of bread rose again in spring.",
    "fr": "Le prix du pain a encore augmenté au printemps.",
    "ar": "ارتفع سعر الخبز مرة أخرى في الربيع.",
}


def encode(*texts: str) -> NDArray[np.float32]:
    found: NDArray[np.float32] = shared_encoder().encode(list(texts))
    return found


def by_the_wheel(*texts: str) -> NDArray[np.float32]:
    found: NDArray[np.float32] = package().encode([readable(folded(text)) for text in texts])
    return found


def test_unit_vectors_of_single_precision() -> None:
    vectors = encode(*STATEMENTS.values())
    assert vectors.shape == (len(STATEMENTS), DIMENSIONS)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_nothing() -> None:
    assert encode().shape == (0, DIMENSIONS)


@pytest.mark.parametrize("language", STATEMENTS)
def test_as_the_wheel_in_every_language(language: str) -> None:
    text = STATEMENTS[language]
    several = [text, text.upper(), text * 30, text[: len(text) // 2], text.replace(" ", "")]
    assert cosines(encode(*several), by_the_wheel(*several)).min() > 0.99999


@pytest.mark.parametrize("text", ODD, ids=[ascii(text)[:20] for text in ODD])
def test_as_the_wheel_for_odd_texts(text: str) -> None:
    assert cosines(encode(text), by_the_wheel(text)).min() > 0.99999


@given(texts)
def test_as_the_wheel_for_any_text(text: str) -> None:
    assert cosines(encode(text), by_the_wheel(text)).min() > 0.99999


def test_as_the_wheel_for_a_text_longer_than_a_batch() -> None:
    text = "".join(chr(0x4E00 + 7 * k) for k in range(2500))
    assert (
        cosines(encode(text, "x", text[:600]), by_the_wheel(text, "x", text[:600])).min() > 0.99999
    )


def test_as_the_wheel_when_more_tokens_come_than_are_kept() -> None:
    encoder = load_encoder("use")
    many = ["".join(chr(0x4E00 + 300 * k + j) for j in range(300)) for k in range(40)]
    both = cosines(encoder.encode(many + many[::-1]), by_the_wheel(*many, *many[::-1]))
    assert both.min() > 0.99999


def test_the_same_statement_is_near_in_every_language() -> None:
    vectors = encode(*STATEMENTS.values())
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
    (vector,) = load_encoder("use").encode([STATEMENTS["en"]])
    long = "The delegations met again and again. " * 40
    for company in ([STATEMENTS["ar"]], [long, "x"], [*OTHER.values()]):
        again = load_encoder("use").encode([*company, STATEMENTS["en"]])[-1]
        assert np.allclose(vector, again, atol=1e-5)


@dataclass
class Counting:
    """Stands for the engine: what it was asked, and vectors of ones."""

    asked: list[list[str]] = field(default_factory=list)

    def texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.asked.append(list(texts))
        return np.ones((len(texts), DIMENSIONS), dtype=np.float32)


@pytest.fixture
def counting() -> tuple[UseEncoder, Counting]:
    encoder, engine = UseEncoder(), Counting()
    encoder._engine = engine  # type: ignore[assignment]
    return encoder, engine


def test_each_text_is_computed_once(counting: tuple[UseEncoder, Counting]) -> None:
    encoder, engine = counting
    assert encoder.encode(["a", "b", "a", " a "]).shape == (4, DIMENSIONS)
    encoder.encode(["b", "c"])
    encoder.encode(["a"])
    assert engine.asked == [["a", "b"], ["c"]]


def test_memory_is_bounded(
    counting: tuple[UseEncoder, Counting], monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder, engine = counting
    monkeypatch.setattr("auditor.encoders.use.encoder.MAX_REMEMBERED", 10)
    monkeypatch.setattr("auditor.encoders.use.encoder.TEXTS", 7)
    for number in range(0, 100, 4):
        texts = [str(number + k) for k in range(4)]
        assert encoder.encode(texts).shape == (4, DIMENSIONS)
        assert len(encoder._cache) <= 10
    assert sum(map(len, engine.asked)) == 100
    # One batch above the limit is served whole all the same.
    assert encoder.encode([f"x{k}" for k in range(30)]).shape == (30, DIMENSIONS)
    assert max(map(len, engine.asked)) == 7


def test_what_was_asked_for_last_is_kept(counting: tuple[UseEncoder, Counting]) -> None:
    encoder, engine = counting
    encoder.encode(["a", "b", "c", "d"])
    encoder.encode(["a"])
    encoder.forget(keep=2)
    encoder.encode(["a", "d", "b"])
    assert engine.asked == [["a", "b", "c", "d"], ["b"]]
    encoder.forget(keep=100)
    encoder.encode(["a", "b"])
    assert len(engine.asked) == 2


def test_nothing_is_loaded_before_it_is_needed() -> None:
    encoder = UseEncoder()
    assert encoder.name == "use-multilingual-v3"
    assert encoder.languages == LANGUAGES
    assert encoder.encode([]).shape == (0, DIMENSIONS)
    assert encoder.encode_spans([]) == encoder.encode_variants([]) == []
    assert encoder._engine is None


def test_it_runs_in_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    from threadpoolctl import threadpool_info

    from auditor.encoders.use.model import Model

    seen: list[int] = []
    head = Model._head

    def watched(self: Model, *given: NDArray[np.float32]) -> NDArray[np.float32]:
        seen.extend(p["num_threads"] for p in threadpool_info() if p["user_api"] == "blas")
        return head(self, *given)

    monkeypatch.setattr(Model, "_head", watched)
    encoder = load_encoder("use")
    encoder.encode(["a"])
    encoder.encode_spans([("a", [(0, 1)])])
    encoder.encode_variants([("a", [[(0, 1, "b")]])])
    assert len(seen) >= 3
    assert set(seen) == {1}


def test_the_embedded_encoder_is_the_default() -> None:
    from auditor import Settings

    assert Settings().encoder in ENCODERS
