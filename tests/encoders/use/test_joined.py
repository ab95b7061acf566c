"""Runs of neighbouring texts: the vectors that encode gives to the joined texts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from auditor.encoders import load_encoder
from auditor.encoders.use import MAX_CHARS
from auditor.encoders.use.model import Model
from tests.support.real_models import shared_encoder
from tests.support.reference_encoder import ODD, STATEMENTS, cosines, texts

SIZES = range(2, 7)


def runs_of(some: list[str]) -> list[tuple[int, int]]:
    return [(i, size) for size in SIZES for i in range(len(some) - size + 1)]


def assert_as_encoded(some: list[str]) -> None:
    encoder = shared_encoder()
    runs = runs_of(some)
    found = encoder.encode_joined(some, runs)
    wanted = encoder.encode([" ".join(some[i : i + size]) for i, size in runs])
    assert found.shape == wanted.shape
    if runs:
        assert cosines(found, wanted).min() > 0.9999


@given(st.lists(texts, max_size=7))
def test_as_encode_says_of_the_joined_texts(some: list[str]) -> None:
    assert_as_encoded(some)


@pytest.mark.parametrize(
    "some",
    [
        [*STATEMENTS.values()],
        # Too short to keep its neighbours apart; empty; with an end that is no token's end.
        [text for one in list(STATEMENTS.values())[:5] for text in (one, "Yes.", "(a)")],
        [text for one in ODD for text in (STATEMENTS["en"], one)],
        [STATEMENTS["fr"] * 20, STATEMENTS["en"] * (MAX_CHARS // 40), STATEMENTS["de"]],
    ],
)
def test_in_every_language_and_where_texts_are_odd(some: list[str]) -> None:
    assert_as_encoded(some)


def test_the_order_of_the_runs_and_where_they_are_are_the_callers() -> None:
    some = [*STATEMENTS.values()]
    runs = [(9, 3), (0, 2), (4, 6), (0, 5)]
    found = shared_encoder().encode_joined(some, runs)
    for (first, count), vector in zip(runs, found, strict=True):
        wanted = shared_encoder().encode([" ".join(some[first : first + count])])[0]
        assert float(vector @ wanted) > 0.9999
    assert shared_encoder().encode_joined(some, []).shape[0] == 0


def test_all_runs_are_made_of_single_texts_and_of_where_they_meet(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    some = [STATEMENTS[code] for code in ("de", "en", "es", "fr", "it", "nl", "pt")]
    asked: list[NDArray[np.int64]] = []
    sums = Model.sums

    def watched(self: Model, strips: list[NDArray[np.int64]]) -> NDArray[np.float32]:
        asked.extend(strips)
        return sums(self, strips)

    monkeypatch.setattr(Model, "sums", watched)
    load_encoder("use").encode_joined(some, runs_of(some))
    assert len(asked) == len(some) + 3 * (len(some) - 1)
    tokens = sorted(len(strip) for strip in asked)
    assert tokens[: 3 * (len(some) - 1)] == sorted([13, 13, 16] * (len(some) - 1))
