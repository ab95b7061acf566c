from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from auditor.evidence.back_translation.roundtrip import (
    content_weight,
    roundtrip_features,
    word_returns,
)
from tests.support.encoders import AsTold

A = "The coalition will respect the sovereign decision"


def encode(texts: Sequence[str]) -> NDArray[np.float32]:
    """A bag of words, each word a direction of its own."""
    rows = np.zeros((len(texts), 512), dtype=np.float32)
    for row, text in zip(rows, texts, strict=True):
        for word in text.lower().split():
            row[sum(ord(c) * 7**i for i, c in enumerate(word)) % 511] += 1
        row[511] = 1e-6
    unit: NDArray[np.float32] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit


ENCODER = AsTold(encode)


def features(a: str, back: str, control: str | None = None) -> dict[str, float]:
    return roundtrip_features(a, back, ENCODER, control=control)


def test_a_faithful_back_translation_has_nothing_to_say() -> None:
    found = features(A, A, A)
    assert max(found.values()) == pytest.approx(0, abs=1e-5)


def test_an_added_word_stands_out() -> None:
    added = A.replace("sovereign", "famous sovereign")
    words = word_returns(added, A, ENCODER)
    worst = max(words, key=lambda w: w.excess)
    assert added[worst.start : worst.end] == "famous"
    assert worst.gain > 0
    assert features(added, A)["a.missing"] > features(A, A)["a.missing"]
    assert features(added, A)["back.missing"] == pytest.approx(0, abs=1e-5)


def test_what_the_control_loses_too_does_not_count() -> None:
    back = A.replace("sovereign", "autonomous")
    assert features(A, back)["a.excess"] > 0.5
    found = features(A, back, control=back)
    assert found["a.excess"] == pytest.approx(0, abs=1e-5)
    assert found["excess"] == pytest.approx(0, abs=1e-5)
    assert found["a.missing"] > 0.5
    assert features(A, back, control=A)["a.excess"] > 0.5


def test_names_by_spelling() -> None:
    good = features("In May Haider spoke", "In May Haidar spoke")
    bad = features("In May Haider spoke", "In May Carter spoke")
    assert good["a.name"] == 0
    assert bad["a.name"] > 0
    assert bad["back.name"] > 0


@pytest.mark.parametrize(
    ("word", "weight"), [("of", 0.0), ("a", 0.0), ("7", 1.0), ("peace", 1.0), ("decision", 1.0)]
)
def test_weights(word: str, weight: float) -> None:
    assert content_weight(word) == weight


@given(st.text(max_size=40), st.text(max_size=40))
@settings(max_examples=40)
def test_any_text(a: str, back: str) -> None:
    found = features(a, back)
    assert all(np.isfinite(list(found.values())))
    assert found.keys() == features(A, A).keys()
    assert all(0 <= w.start < w.end <= len(a) for w in word_returns(a, back, ENCODER))
