"""Logistic regression against what defines it: the penalised likelihood and its plain descent."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from benchmarks.fitting import Logistic, fit_logistic, fit_monotone

Matrix = NDArray[np.float64]


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def loss(model: Logistic, rows: Matrix, labels: Matrix, l2: float, counts: Matrix) -> float:
    """The weighted negative log-likelihood with a ridge on the standardised weights."""
    total = 0.5 * l2 * sum(float(w) ** 2 for w in model.weights)
    for row, label, count in zip(rows, labels, counts, strict=True):
        logit = model.bias + sum(
            w * (x - m) / s
            for w, x, m, s in zip(model.weights, row, model.mean, model.scale, strict=True)
        )
        p = sigmoid(logit)
        total -= float(count * (label * math.log(p) + (1 - label) * math.log(1 - p)))
    return total


@st.composite
def problems(draw: st.DrawFn) -> tuple[Matrix, Matrix, Matrix]:
    """Rows, labels 0..1 (shares are fine) and counts; both kinds of label are there."""
    n, m = draw(st.integers(4, 12)), draw(st.integers(1, 3))
    value = st.integers(-8, 8).map(lambda i: i / 2)
    rows = draw(st.lists(st.lists(value, min_size=m, max_size=m), min_size=n, max_size=n))
    labels = draw(st.lists(st.sampled_from([0.0, 0.25, 1.0]), min_size=n, max_size=n))
    counts = draw(st.lists(st.sampled_from([0.5, 1.0, 3.0]), min_size=n, max_size=n))
    return np.array(rows), np.array([0.0, 1.0, *labels[2:]]), np.array(counts)


@given(problems(), st.sampled_from([0.5, 1.0, 30.0]))
@settings(max_examples=60)
def test_no_neighbour_is_likelier(problem: tuple[Matrix, Matrix, Matrix], l2: float) -> None:
    rows, labels, counts = problem
    model = fit_logistic(rows, labels, l2=l2, sample_weights=counts)
    at = loss(model, rows, labels, l2, counts)
    step = 1e-3
    for column in range(len(model.weights) + 1):
        for direction in (-step, step):
            weights, bias = model.weights.copy(), model.bias
            if column < len(weights):
                weights[column] += direction
            else:
                bias += direction
            moved = Logistic(model.mean, model.scale, weights, bias)
            assert loss(moved, rows, labels, l2, counts) >= at - 1e-8


@given(problems())
@settings(max_examples=40)
def test_the_same_model_over_features_as_they_are(
    problem: tuple[Matrix, Matrix, Matrix],
) -> None:
    rows, labels, _ = problem
    model = fit_logistic(rows, labels)
    names = [f"f{i}" for i in range(rows.shape[1])]
    raw = model.raw_weights(names, digits=12)
    assert list(raw) == ["bias", *names]
    for row, logit, p in zip(rows, model.logits(rows), model.probabilities(rows), strict=True):
        by_hand = raw["bias"] + sum(raw[name] * x for name, x in zip(names, row, strict=True))
        assert by_hand == pytest.approx(logit, abs=1e-6)
        assert p == pytest.approx(sigmoid(logit))


def test_plain_descent_arrives_at_the_same_weights() -> None:
    rng = np.random.default_rng(3)
    rows = rng.normal(size=(80, 3)) * [1.0, 5.0, 0.1] + [0.0, 2.0, -1.0]
    labels = (rows[:, 0] + rng.normal(size=80) > 0).astype(float)
    design = (rows - rows.mean(axis=0)) / rows.std(axis=0)
    weights, bias = np.zeros(3), 0.0
    for _ in range(20_000):
        error = labels - 1 / (1 + np.exp(-(design @ weights + bias)))
        weights += 0.01 * (design.T @ error - 2.0 * weights)
        bias += 0.01 * error.sum()
    model = fit_logistic(rows, labels, l2=2.0)
    assert model.weights == pytest.approx(weights, abs=1e-5)
    assert model.bias == pytest.approx(bias, abs=1e-5)


def test_without_features_that_tell_there_is_the_base_rate() -> None:
    rows, labels = np.ones((10, 2)), np.array([1.0] * 3 + [0.0] * 7)
    model = fit_logistic(rows, labels)
    assert model.weights == pytest.approx([0, 0])
    assert model.probabilities(rows) == pytest.approx(np.full(10, 0.3))


def test_equal_sample_weights_of_one_are_none() -> None:
    rows = np.array([[0.0], [1.0], [2.0], [3.0], [4.0]])
    labels = np.array([0.0, 1.0, 0.0, 1.0, 1.0])
    plain = fit_logistic(rows, labels)
    weighed = fit_logistic(rows, labels, sample_weights=np.ones(5))
    assert plain.weights == pytest.approx(weighed.weights)
    assert plain.bias == pytest.approx(weighed.bias)


def test_the_scale_of_a_feature_does_not_matter() -> None:
    rng = np.random.default_rng(5)
    rows = rng.normal(size=(40, 2))
    labels = (rows[:, 0] > 0.2).astype(float)
    one = fit_logistic(rows, labels)
    other = fit_logistic(rows * [1000.0, 0.001] + [5.0, -3.0], labels)
    assert one.weights == pytest.approx(other.weights, abs=1e-6)


def test_separable_labels_stay_finite() -> None:
    rows = np.array([[-2.0], [-1.0], [1.0], [2.0]])
    model = fit_logistic(rows, np.array([0.0, 0.0, 1.0, 1.0]), l2=0.01)
    assert np.isfinite(model.weights).all()
    assert (model.probabilities(rows) > 0.5).tolist() == [False, False, True, True]
    far = model.probabilities(np.array([[1e12], [-1e12]]))
    assert 0 <= far[1] < far[0] <= 1


def test_a_stronger_ridge_means_smaller_weights() -> None:
    rng = np.random.default_rng(7)
    rows = rng.normal(size=(60, 1))
    labels = (rows[:, 0] + rng.normal(size=60) > 0).astype(float)
    sizes = [abs(fit_logistic(rows, labels, l2=l2).weights[0]) for l2 in (0.1, 1.0, 10.0, 100.0)]
    assert sizes == sorted(sizes, reverse=True)


def test_names_and_weights_must_match() -> None:
    model = fit_logistic(np.array([[0.0], [1.0]]), np.array([0.0, 1.0]))
    with pytest.raises(ValueError, match="zip"):
        model.raw_weights(["one", "two"])


def monotone_loss(
    slopes: Matrix, bias: float, rows: Matrix, labels: Matrix, l2: float, counts: Matrix
) -> float:
    """The weighted negative log-likelihood with a ridge on the slopes of columns of unit deviation."""
    scale = np.where(rows.std(axis=0) < 1e-9, 1.0, rows.std(axis=0))
    total = 0.5 * l2 * float(((slopes * scale) ** 2).sum()) + 0.5e-6 * bias**2
    logits = rows @ slopes + bias
    return total + float((counts * (np.logaddexp(0, logits) - labels * logits)).sum())


@given(problems(), st.sampled_from([0.5, 1.0, 30.0]))
@settings(max_examples=60)
def test_slopes_are_never_negative_and_no_neighbour_is_likelier(
    problem: tuple[Matrix, Matrix, Matrix], l2: float
) -> None:
    rows, labels, counts = problem
    slopes, bias = fit_monotone(rows, labels, sample_weights=counts, l2=l2)
    assert slopes.shape == (rows.shape[1],)
    assert (slopes >= 0).all()
    at = monotone_loss(slopes, bias, rows, labels, l2, counts)
    for step in (-1e-3, 1e-3):
        assert monotone_loss(slopes, bias + step, rows, labels, l2, counts) >= at - 1e-7
        for column in range(len(slopes)):
            moved = slopes.copy()
            moved[column] = max(0.0, moved[column] + step)
            assert monotone_loss(moved, bias, rows, labels, l2, counts) >= at - 1e-7


def test_slopes_are_recovered() -> None:
    rng = np.random.default_rng(11)
    rows = rng.normal(size=(20_000, 3)) * [1.0, 4.0, 0.5]
    slopes = np.array([1.5, 0.0, 2.0])
    labels = (rng.random(20_000) < 1 / (1 + np.exp(-(rows @ slopes - 1)))).astype(float)
    found, bias = fit_monotone(rows, labels, sample_weights=np.ones(20_000))
    assert found == pytest.approx(slopes, abs=0.1)
    assert bias == pytest.approx(-1, abs=0.1)


def test_what_speaks_against_has_no_slope() -> None:
    rng = np.random.default_rng(13)
    rows = rng.normal(size=(2000, 2))
    labels = (rows[:, 0] - rows[:, 1] + rng.normal(size=2000) > 0).astype(float)
    slopes, _ = fit_monotone(rows, labels, sample_weights=np.ones(2000))
    assert slopes[0] > 0.5
    assert slopes[1] == 0


def test_where_all_speaks_for_it_is_the_free_model() -> None:
    rng = np.random.default_rng(17)
    rows = rng.normal(size=(300, 2)) * [1.0, 10.0]
    labels = (rows[:, 0] + rows[:, 1] / 10 + rng.normal(size=300) > 0).astype(float)
    slopes, bias = fit_monotone(rows, labels, sample_weights=np.ones(300), l2=2.0)
    free = fit_logistic(rows, labels, l2=2.0).raw_weights(["one", "two"], digits=8)
    assert [bias, *slopes] == pytest.approx(list(free.values()), abs=1e-3)


def test_a_feature_that_never_changes_has_no_slope() -> None:
    rows = np.c_[np.zeros(8), np.arange(8.0)]
    slopes, bias = fit_monotone(rows, (rows[:, 1] > 3).astype(float), sample_weights=np.ones(8))
    assert slopes[0] == 0
    assert np.isfinite([*slopes, bias]).all()
