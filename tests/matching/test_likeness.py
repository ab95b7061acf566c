"""What the vectors of two texts say, and how a pair stands out among its rivals."""

from __future__ import annotations

import numpy as np
import pytest

from auditor.matching.confidence import FEATURES, WITH_VECTORS, rows_of
from auditor.matching.likeness import Likeness, nearness_of
from auditor.matching.store import Store

UNIT = np.eye(6, dtype=np.float32)


def _ones(number: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.ones(number, np.float32)


def test_the_same_sentences_in_order() -> None:
    found = nearness_of(UNIT, UNIT, _ones(6), _ones(6))
    assert (found.nearness, found.mutual) == (1, 1)
    assert found.order == pytest.approx(5 / 9)


def test_the_same_sentences_turned_round() -> None:
    found = nearness_of(UNIT, UNIT[::-1].copy(), _ones(6), _ones(6))
    assert (found.nearness, found.mutual) == (1, 1)
    assert found.order == pytest.approx(-5 / 9)


def test_what_is_left_out_counts_by_its_weight() -> None:
    weights = np.array([1, 1, 1, 1, 1, 5], np.float32)
    found = nearness_of(UNIT, UNIT[:5].copy(), weights, _ones(5))
    assert found.nearness == pytest.approx((0.5 + 1) / 2)


def test_nothing_in_common() -> None:
    found = nearness_of(UNIT[:3].copy(), UNIT[3:].copy(), _ones(3), _ones(3))
    assert found.nearness == 0


def test_vectors_come_back_from_the_store() -> None:
    rng = np.random.default_rng(0)
    arrays = [rng.normal(size=(rows, 8)).astype(np.float32) for rows in (3, 1, 5)]
    with Store() as store:
        kept = [store.keep(array) for array in arrays]
        for place, array in reversed(list(zip(kept, arrays, strict=True))):
            assert np.allclose(store.vectors(place), array, atol=2e-3)


def _pair(a: int, b: int, nearness: float) -> Likeness:
    return Likeness(a, b, nearness, 0.5, 0.5, 0.1, 0.0, 0.0, conflict=False)


def test_a_rival_is_in_the_language_whose_place_it_would_take() -> None:
    languages = ["en", "ar", "ar", "fr"]
    pairs = [_pair(0, 1, 0.8), _pair(0, 2, 0.6), _pair(0, 3, 0.9)]
    margin = FEATURES[WITH_VECTORS].index("margin")
    rows, _ = rows_of(pairs, languages, {})
    # The French one is no rival of the Arabic ones, nor has it any itself.
    assert rows[:, margin] == pytest.approx([0.2, -0.2, 0.5])
    rows, _ = rows_of(pairs, languages, {1: {2}, 2: {1}})
    # Two drafts of one text do not stand in each other's light.
    assert rows[:, margin] == pytest.approx([0.4, 0.2, 0.5])
