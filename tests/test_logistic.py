from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.logistic import (
    Standardised,
    log_odds,
    logistic,
    logistic_of,
    odds_by,
    probability_by,
    rows_of,
    standardised,
    weighed,
    weights_of,
)


@given(st.floats(allow_nan=False))
def test_a_probability_is_never_outside_0_and_1(odds: float) -> None:
    assert 0 < logistic(odds) < 1
    assert logistic(odds) + logistic(-odds) == pytest.approx(1)


@given(st.lists(st.floats(allow_nan=False), min_size=1))
def test_an_array_is_treated_as_its_numbers(odds: list[float]) -> None:
    assert logistic_of(np.array(odds)) == pytest.approx([logistic(one) for one in odds])


@given(st.floats(1e-9, 1 - 1e-9))
def test_log_odds_turn_the_logistic_function_around(probability: float) -> None:
    assert logistic(log_odds(probability)) == pytest.approx(probability)


@pytest.mark.parametrize(("probability", "bounded"), [(0.0, 0.01), (0.001, 0.01), (1.0, 0.99)])
def test_log_odds_are_bounded(probability: float, bounded: float) -> None:
    expected = math.log(bounded / (1 - bounded))
    assert log_odds(probability, least=0.01) == pytest.approx(expected)


def test_weights_and_values_must_be_as_many() -> None:
    assert weighed([1.0, 2.0], [1, 0.5]) == 2
    with pytest.raises(ValueError, match="shorter"):
        weighed([1.0, 2.0], [1])


def test_a_row_by_the_weights_of_a_file() -> None:
    weights = weights_of("auditor.evidence", "antonyms")
    names = [name for name in weights if name != "bias"]
    zeros = [0.0] * len(names)
    assert odds_by("auditor.evidence", "antonyms", names, zeros) == weights["bias"]
    one = odds_by("auditor.evidence", "antonyms", names, [1.0, *zeros[1:]])
    assert one == pytest.approx(weights["bias"] + weights[names[0]])
    found = probability_by("auditor.evidence", "antonyms", names, zeros)
    assert found == pytest.approx(logistic(weights["bias"]))


def test_one_constant_of_a_file_with_several_models() -> None:
    weights = weights_of("auditor.evidence", "forced_probes")
    found = odds_by("auditor.evidence", "forced_probes", (), (), bias="tense")
    assert found == weights["tense"]


def test_standardised_features_are_clipped() -> None:
    model = Standardised.of({"x": (10.0, 2.0, 3.0)}, bias=1.0)
    assert model.log_odds(np.array([[10.0], [12.0], [99.0]]), clip=4.0).tolist() == [1, 4, 13]


def test_the_same_file_is_the_same_model() -> None:
    model = standardised("auditor.evidence", "surprisal")
    assert model.bias == -4.331
    assert {len(model.names)} == {len(model.mean), len(model.scale), len(model.weights)}
    assert set(rows_of("auditor.facts", "name_weights")) >= {"with_encoder", "without_encoder"}
