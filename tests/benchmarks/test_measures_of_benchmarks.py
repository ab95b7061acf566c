"""The benchmarks' measures against their plain, slow definitions."""

from __future__ import annotations

import math
from itertools import product

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from benchmarks.measures import (
    auroc,
    best_mcc_threshold,
    folds_of,
    mcc,
    ranks,
    recall_at,
    spearman,
    threshold_at,
)

# Few values, so that ties are the rule.
SCORE = st.one_of(st.integers(-3, 3).map(float), st.floats(-1e6, 1e6))
SCORES = st.lists(SCORE, min_size=1, max_size=40)
RATE = st.sampled_from([0.0, 0.01, 0.05, 0.1, 0.25, 0.3, 0.5, 0.9])


def slow_ranks(values: list[float]) -> list[float]:
    return [
        sum(other < value for other in values) + (sum(other == value for other in values) + 1) / 2
        for value in values
    ]


def slow_correlation(x: list[float], y: list[float]) -> float:
    mean_x, mean_y = math.fsum(x) / len(x), math.fsum(y) / len(y)
    both = math.fsum((p - mean_x) * (q - mean_y) for p, q in zip(x, y, strict=True))
    spread_x = math.fsum((p - mean_x) ** 2 for p in x)
    spread_y = math.fsum((q - mean_y) ** 2 for q in y)
    return both / math.sqrt(spread_x * spread_y)


def slow_mcc(truth: list[bool], flagged: list[bool]) -> float:
    cells = list(zip(truth, flagged, strict=True))
    tp, tn = cells.count((True, True)), cells.count((False, False))
    fp, fn = cells.count((False, True)), cells.count((True, False))
    below = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    return (tp * tn - fp * fn) / math.sqrt(below) if below else 0.0


@given(SCORES)
def test_ranks(values: list[float]) -> None:
    assert ranks(values).tolist() == slow_ranks(values)


@given(st.lists(st.tuples(SCORE, SCORE), min_size=2, max_size=40))
def test_spearman(pairs: list[tuple[float, float]]) -> None:
    x, y = [p for p, _ in pairs], [q for _, q in pairs]
    assume(len(set(x)) > 1 and len(set(y)) > 1)
    assert spearman(x, y) == pytest.approx(slow_correlation(slow_ranks(x), slow_ranks(y)), abs=1e-9)
    assert spearman(x, y) == pytest.approx(spearman(y, x), abs=1e-9)
    assert spearman(x, x) == pytest.approx(1)


@given(SCORES, RATE)
def test_the_threshold_is_the_smallest_that_flags_so_few(
    negatives: list[float], rate: float
) -> None:
    found = threshold_at(negatives, rate)

    def flagged(cut: float) -> int:
        return sum(value > cut for value in negatives)

    allowed = math.floor(len(negatives) * rate + 1e-9)
    assert flagged(found) <= allowed
    assert found == min(cut for cut in negatives if flagged(cut) <= allowed)


@given(SCORES, SCORES, RATE)
def test_recall_at(positives: list[float], negatives: list[float], rate: float) -> None:
    cut = threshold_at(negatives, rate)
    expected = sum(value > cut for value in positives) / len(positives)
    assert recall_at(positives, negatives, rate) == pytest.approx(expected)


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=40))
def test_mcc(pairs: list[tuple[bool, bool]]) -> None:
    truth, flagged = [t for t, _ in pairs], [f for _, f in pairs]
    assert mcc(truth, flagged) == pytest.approx(slow_mcc(truth, flagged), abs=1e-9)


@pytest.mark.parametrize(
    ("truth", "flagged", "expected"),
    [([1, 0], [1, 0], 1), ([1, 0], [0, 1], -1), ([1, 1], [1, 0], 0), ([1, 0], [0, 0], 0)],
)
def test_mcc_at_its_ends(truth: list[int], flagged: list[int], expected: float) -> None:
    assert mcc(truth, flagged) == pytest.approx(expected)


@given(st.lists(st.tuples(st.booleans(), SCORE), min_size=1, max_size=30))
def test_no_threshold_has_a_higher_mcc(pairs: list[tuple[bool, float]]) -> None:
    truth, scores = [t for t, _ in pairs], [s for _, s in pairs]
    cut = best_mcc_threshold(truth, scores)
    best = max(slow_mcc(truth, [s >= c for s in scores]) for c in set(scores))
    assert slow_mcc(truth, [s >= cut for s in scores]) == pytest.approx(best, abs=1e-9)


def test_the_best_threshold_of_many_scores_is_near_the_best() -> None:
    scores = np.linspace(0, 1, 5001)
    truth = scores >= 0.7
    assert best_mcc_threshold(truth, scores) == pytest.approx(0.7, abs=1 / 400)


@given(SCORES, SCORES)
def test_auroc(positives: list[float], negatives: list[float]) -> None:
    wins = [(p > n) + (p == n) / 2 for p, n in product(positives, negatives)]
    assert auroc(positives, negatives) == pytest.approx(sum(wins) / len(wins))
    assert auroc(positives, negatives) == pytest.approx(1 - auroc(negatives, positives))


@given(st.lists(st.text(max_size=5), max_size=40), st.integers(1, 7))
def test_a_document_is_in_one_fold(groups: list[str], k: int) -> None:
    folds = folds_of(groups, k).tolist()
    assert len(folds) == len(groups)
    assert all(0 <= fold < k for fold in folds)
    assert len(set(zip(groups, folds, strict=True))) == len(set(groups))
    assert folds_of(groups[::-1], k).tolist() == folds[::-1]


def test_folds_are_the_same_in_every_run_and_alike_in_size() -> None:
    assert folds_of(["a", "b", "c", "document 7"]).tolist() == [2, 1, 0, 3]
    counts = np.bincount(folds_of([f"document {i}" for i in range(1000)]), minlength=5)
    assert counts.min() > 120
