"""The measures the benchmarks share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray


def ranks(values: ArrayLike) -> NDArray[np.float64]:
    """Average ranks, ties shared (as ``scipy.stats.rankdata``)."""
    array = np.asarray(values, dtype=np.float64)
    _, inverse, counts = np.unique(array, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    mean_rank = ends - (counts - 1) / 2
    return mean_rank[inverse.ravel()]


def spearman(x: ArrayLike, y: ArrayLike) -> float:
    """Spearman's rank correlation."""
    return float(np.corrcoef(ranks(x), ranks(y))[0, 1])


def threshold_at(negatives: ArrayLike, rate: float = 0.05) -> float:
    """The smallest score that flags at most ``rate`` of the negatives when flagging ``> it``."""
    ordered = np.sort(np.asarray(negatives, dtype=np.float64))
    return float(ordered[int(np.ceil(len(ordered) * (1 - rate))) - 1])


def recall_at(positives: ArrayLike, negatives: ArrayLike, rate: float = 0.05) -> float:
    """The share of positives above the threshold that flags ``rate`` of the negatives."""
    return float(np.mean(np.asarray(positives) > threshold_at(negatives, rate)))


def mcc(truth: ArrayLike, flagged: ArrayLike) -> float:
    """Matthews correlation of two binary sequences; 0 where one of them is constant."""
    t, f = np.asarray(truth, dtype=bool), np.asarray(flagged, dtype=bool)
    if t.all() or f.all() or not t.any() or not f.any():
        return 0.0
    return float(np.corrcoef(t, f)[0, 1])


def best_mcc_threshold(truth: ArrayLike, scores: ArrayLike) -> float:
    """The threshold (flag ``>= it``) with the highest MCC on these scores."""
    values = np.asarray(scores, dtype=np.float64)
    candidates = np.unique(values)
    if len(candidates) > 400:
        candidates = np.quantile(values, np.linspace(0, 1, 401))
    return float(max(candidates, key=lambda cut: mcc(truth, values >= cut)))


def auroc(positives: ArrayLike, negatives: ArrayLike) -> float:
    """The probability that a positive scores above a negative, ties half."""
    p, n = np.asarray(positives, dtype=np.float64), np.asarray(negatives, dtype=np.float64)
    r = ranks(np.concatenate([p, n]))[: len(p)].sum()
    return float((r - len(p) * (len(p) + 1) / 2) / (len(p) * len(n)))


def folds_of(groups: Sequence[str], k: int = 5) -> NDArray[np.int64]:
    """A fold number for each item such that a group (a document) never spans two folds."""
    import zlib

    return np.array([zlib.crc32(g.encode()) % k for g in groups], dtype=np.int64)
