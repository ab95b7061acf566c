"""How well the words of a pair of sentences are covered: a few cheap figures for the judge.

Words are seen in their context, which costs little more than the cosine of the pair. Windows of two and three words, and leaving out one word at a time, were tried and
found no more (windows) or less (leaving out) of the added and removed words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from auditor.evidence.in_context import InContext
from auditor.evidence.words import Words
from auditor.logistic import Standardised, rows_of, standardised

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]

DATA = "coverage_pairs"
# What is measured of each word, in the order of the columns.
COLUMNS = (
    "match", "rival", "share", "mutual", "to_other", "to_own", "length", "cosine", "ratio", "size",
    "usual",
)  # fmt: skip
# How sharply words compete for one counterpart.
SHARPNESS = 12.0
CLIP = 4.0


@dataclass(frozen=True, slots=True)
class PairModel:
    """Log-odds that a word has no counterpart: weights of the standardised columns.

    ``usual`` predicts the best match that a word finds in a faithful translation from the word's
    own vector (last entry: the constant): function words match anything, names little.
    """

    usual: tuple[float, ...]
    linear: Standardised


@lru_cache(maxsize=1)
def shipped_pairs() -> PairModel:
    """The weights that come with the package."""
    usual = tuple(rows_of("auditor.evidence", DATA)["usual"])
    return PairModel(usual, standardised("auditor.evidence", DATA))


def coverage_features(
    pairs: Sequence[tuple[str, str]], context: InContext, *, model: PairModel | None = None
) -> list[dict[str, float]]:
    """Per pair of texts, in order: how uncovered its least covered words are, on either side.

    ``uncovered_a`` and ``uncovered_b`` are the log-odds of the one word most likely without a
    counterpart, ``…_two`` the mean of the two highest, ``…_sum`` the log of the summed odds. High
    on one side says: something stands here that is not there. Empty for a pair with a side
    without words.
    """
    import numpy as np

    fitted = model or shipped_pairs()
    found: list[dict[str, float]] = []
    for sides in pair_columns(pairs, context, usual=fitted.usual):
        figures: dict[str, float] = {}
        for side, columns in zip("ab", sides or (), strict=False):
            odds = np.sort(fitted.linear.log_odds(columns.astype(np.float64), clip=CLIP))
            figures[f"uncovered_{side}"] = round(float(odds[-1]), 4)
            figures[f"uncovered_{side}_two"] = round(float(odds[-2:].mean()), 4)
            figures[f"uncovered_{side}_sum"] = round(float(np.logaddexp.reduce(odds)), 4)
        found.append(figures)
    return found


def pair_columns(
    pairs: Sequence[tuple[str, str]], context: InContext, *, usual: Sequence[float] = ()
) -> Iterator[tuple[Floats, Floats] | None]:
    """The columns of the words of each pair's sides, shape (words, columns); None without words."""
    import numpy as np

    texts = [text for pair in pairs for text in pair]
    seen, whole = context.words(texts), context.whole(texts)
    expecting = np.array(usual)
    for i in range(0, len(texts), 2):
        a, b = seen[i : i + 2]
        if not len(a.vectors) or not len(b.vectors):
            yield None
            continue
        similar = a.vectors @ b.vectors.T
        ends = [whole[i], whole[i + 1]]
        yield (
            _columns(a.words, similar, a.vectors, ends, expecting),
            _columns(b.words, similar.T, b.vectors, ends[::-1], expecting),
        )


def _columns(
    words: Words,
    similar: Floats,
    vectors: Floats,
    whole: list[Floats],
    usual: NDArray[np.float64],
) -> Floats:
    import numpy as np

    n, m = similar.shape
    best, at = similar.max(1), similar.argmax(1)
    odds = np.exp(SHARPNESS * similar)
    expected = vectors @ usual[:-1] + usual[-1] if len(usual) else np.zeros(n)
    columns = (
        best,
        similar.max(0)[at] - best,
        (odds / odds.sum(0)).max(1),
        similar.argmax(0)[at] == np.arange(n),
        vectors @ whole[1],
        vectors @ whole[0],
        np.array([min(len(c), 12) for c in words.cores[:n]]),
        np.full(n, float(whole[0] @ whole[1])),
        np.full(n, np.log(n / m)),
        np.full(n, np.log(n)),
        expected,
    )
    return np.stack(columns, axis=1).astype(np.float32)
