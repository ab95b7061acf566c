"""How adequate a pair looks as a whole: words without a counterpart, words left untranslated, length.

A small logistic model (``data/adequacy.json``, fitted by ``python -m benchmarks.fit_adequacy`` on WMT21
critical errors) over figures that are the same when A and B change places. It ranks poor machine translations;
a single contrary word in a good one leaves it unmoved.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from auditor.evidence.back_translation.roundtrip import content_weight
from auditor.evidence.coverage.pairs import shipped_pairs
from auditor.evidence.in_context import InContext
from auditor.logistic import odds_by

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    # Words of a side and their vectors.
    _Cut: TypeAlias = tuple[Sequence[str], NDArray[np.float32]]

FEATURES = (
    "gap", "uncovered", "uncovered.top3", "uncovered.mean", "uncovered.uneven",
    "uncovered.mean.uneven", "copied", "copied.lower", "copied.lower.count", "copied.names",
    "length", "questions", "words", "usual",
)  # fmt: skip
# A longer passage is judged by its first words; its sentences are looked at one by one elsewhere.
MAX_WORDS = 120
# Latin, Arabic and full-width: a faithful translation changes the mark, not the question.
QUESTION_MARKS = "?؟？"


def adequacy(pairs: Sequence[tuple[str, str]], context: InContext) -> list[float]:
    """Log-odds that a pair is a poor translation, in order; 0 for a pair with a wordless side."""
    return [
        odds_by("auditor.evidence", "adequacy", tuple(figures), tuple(figures.values()))
        if figures
        else 0.0
        for figures in adequacy_features(pairs, context)
    ]


def adequacy_features(
    pairs: Sequence[tuple[str, str]], context: InContext
) -> list[Mapping[str, float]]:
    """The figures of each pair by name; empty where a side has no words."""
    texts = [text for pair in pairs for text in pair]
    seen, whole = context.words(texts), context.whole(texts)
    cut = [(found.words.cores[:MAX_WORDS], found.vectors[:MAX_WORDS]) for found in seen]
    return [
        _figures((texts[i], texts[i + 1]), (cut[i], cut[i + 1]), float(whole[i] @ whole[i + 1]))
        if cut[i][0] and cut[i + 1][0]
        else {}
        for i in range(0, len(texts), 2)
    ]


def _figures(texts: tuple[str, str], sides: tuple[_Cut, _Cut], cosine: float) -> dict[str, float]:
    (a, vectors_a), (b, vectors_b) = sides
    cosines = vectors_a @ vectors_b.T
    open_a = _uncovered(a, cosines.max(axis=1))
    open_b = _uncovered(b, cosines.max(axis=0))
    # As often as it stands on both sides, so that it does not matter which side is A.
    copied = list((Counter(a) & Counter(b)).elements())
    lower = [word for word in copied if word.islower() and len(word) > 2]
    shorter = min(len(a), len(b))
    return {
        "gap": 1.0 - cosine,
        "uncovered": open_a[0] + open_b[0],
        "uncovered.top3": open_a[1] + open_b[1],
        "uncovered.mean": open_a[2] + open_b[2],
        "uncovered.uneven": abs(open_a[0] - open_b[0]),
        "uncovered.mean.uneven": abs(open_a[2] - open_b[2]),
        "copied": len(copied) / shorter,
        "copied.lower": len(lower) / shorter,
        "copied.lower.count": float(len(lower)),
        "copied.names": float(sum(w[:1].isupper() and not w.isupper() for w in copied)),
        "length": abs(math.log(len(b) / len(a))),
        "questions": float(abs(_questions(texts[0]) - _questions(texts[1]))),
        "words": math.log(len(a) * len(b)) / 2,
        "usual": _usual(vectors_a) + _usual(vectors_b),
    }


def _usual(vectors: NDArray[np.float32]) -> float:
    """The mean best match that such words find in a faithful translation: odd words find none."""
    weights, constant = _usual_weights()
    return float((vectors @ weights).mean()) + constant


@lru_cache(maxsize=1)
def _usual_weights() -> tuple[NDArray[np.float64], float]:
    import numpy as np

    *weights, constant = shipped_pairs().usual
    return np.array(weights), constant


def _questions(text: str) -> int:
    return sum(map(text.count, QUESTION_MARKS))


def _uncovered(words: Sequence[str], best: NDArray[np.float32]) -> tuple[float, float, float]:
    """The worst covered word, the mean of the three worst, and the weighted mean of all."""
    import numpy as np

    weight = np.array([content_weight(word) for word in words])
    gaps = np.sort((1 - best) * weight)[::-1]
    return float(gaps[0]), float(gaps[:3].mean()), float(gaps.sum() / max(weight.sum(), 1.0))
