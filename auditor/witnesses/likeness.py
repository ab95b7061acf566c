"""How likely it is that two statements tell of the same, from meaning, facts and place: for whole tables at once.

A logistic model weighs the encoder's cosine, how far it is ahead of the best rival on either side, the facts that
both have, and where they stand. ``data/likeness.json`` has the weights, fitted by ``python -m
benchmarks.fit_witnesses`` on public texts in several languages with sentences dropped and moved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from auditor.languages import primary
from auditor.logistic import weights_of
from auditor.witnesses.model import Statement

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FEATURES = (
    "cosine",
    "ahead_row",
    "ahead_column",
    "anchors",
    "no_anchors",
    "conflict",
    "place",
    "length",
    "one_language",
    "one_language_cosine",
)
# Columns of the hashed facts; a collision of two facts in one text is rare, and costs little.
_BUCKETS = 512


@dataclass(frozen=True, slots=True)
class Features:
    """Rows of statements, as they are compared: what is averaged over a claim to compare it with others.

    ``vectors``: (n, dimensions) unit vectors. ``facts``: (n, buckets) unit vectors of their facts, rare ones
    heavy; zero without any. ``places``: 0 to 1 through the account. ``lengths``: log of the characters.
    ``languages``: (n, languages) one-hot.
    """

    vectors: Floats
    facts: Floats
    places: Floats
    lengths: Floats
    languages: Floats

    def take(self, rows: Sequence[int]) -> Features:
        """Those of some rows."""
        chosen = list(rows)
        return Features(
            self.vectors[chosen],
            self.facts[chosen],
            self.places[chosen],
            self.lengths[chosen],
            self.languages[chosen],
        )


def features_of(statements: Sequence[Statement], vectors: Floats) -> Features:
    """The features of statements, whose accounts are all there; ``vectors`` are the encoder's.

    Clauses may be among them: they have their sentence's place, and their facts count once with it.
    """
    import numpy as np

    counts = Counter(
        anchor for _, _, anchor in {(s.account, s.index, a) for s in statements for a in s.anchors}
    )
    sizes: dict[int, int] = {}
    for one in statements:
        sizes[one.account] = max(sizes.get(one.account, 0), one.index + 1)
    accounts, sentences = max(len(sizes), 1), sum(sizes.values())
    facts = np.zeros((len(statements), _BUCKETS))
    for row, one in enumerate(statements):
        for anchor in sorted(one.anchors):
            # What every sentence names tells little: as many as there are accounts is what a claim has.
            rare = log(1 + sentences / max(counts[anchor] / accounts, 1))
            facts[row, _bucket(anchor)] += rare
    norms = np.linalg.norm(facts, axis=1, keepdims=True)
    codes = sorted({primary(one.passage.language) for one in statements})
    spoken = np.zeros((len(statements), len(codes)))
    for row, one in enumerate(statements):
        spoken[row, codes.index(primary(one.passage.language))] = 1.0
    return Features(
        np.asarray(vectors, dtype=np.float64),
        facts / np.where(norms, norms, 1.0),
        np.array([one.index / max(sizes[one.account] - 1, 1) for one in statements]),
        np.array([log(max(len(one.text), 1)) for one in statements]),
        spoken,
    )


def _bucket(anchor: str) -> int:
    from zlib import crc32

    return crc32(anchor.encode("utf-8", "surrogatepass")) % _BUCKETS


def table(rows: Features, columns: Features) -> Floats:
    """The features of every row with every column: (rows, columns, features), for fitting."""
    import numpy as np

    found: Floats = np.stack(list(_features(rows, columns)), axis=-1)
    return found


def _features(rows: Features, columns: Features) -> Iterator[Floats]:
    """The features one after the other, each (rows, columns), in the order of ``FEATURES``.

    A column may stand for several statements: then its entries are their means.
    """
    import numpy as np

    cosine = rows.vectors @ columns.vectors.T
    yield cosine
    yield cosine - _rival(cosine, 1)
    yield cosine - _rival(cosine, 0)
    shared = rows.facts @ columns.facts.T
    yield shared
    have = np.linalg.norm(rows.facts, axis=1) > 0, np.linalg.norm(columns.facts, axis=1) > 0
    both = have[0][:, None] & have[1][None, :]
    yield (~both).astype(np.float64)
    yield (both & (shared <= 0)).astype(np.float64)
    yield np.abs(rows.places[:, None] - columns.places[None, :])
    yield np.abs(rows.lengths[:, None] - columns.lengths[None, :])
    alike = rows.languages @ columns.languages.T
    yield alike
    yield alike * cosine


def _rival(cosine: Floats, axis: int) -> Floats:
    """Of each cell the highest of its row (axis 1) or column (axis 0) without itself, bounded."""
    import numpy as np

    if cosine.shape[axis] < 2:
        return np.full_like(cosine, _FAR)
    ordered = np.partition(cosine, -2, axis=axis)
    first = np.take(ordered, [-1], axis=axis)
    second = np.take(ordered, [-2], axis=axis)
    return np.maximum(np.where(cosine >= first, second, first), _FAR)


# The best rival of a sentence, where it has fewer of them than an account of usual length: the median of NTREX and XQuAD
# is 0.40, of UN documents and talks 0.26.
_FAR = 0.35


@dataclass(frozen=True, slots=True)
class Model:
    """The weights of ``FEATURES``, the constant, and the log-odds from which a statement joins a claim."""

    weights: tuple[float, ...]
    bias: float
    threshold: float

    def log_odds(self, rows: Features, columns: Features) -> Floats:
        """That a row and a column tell of the same: (rows, columns). The features are never all in memory."""
        import numpy as np

        found: Floats = np.full((len(rows.places), len(columns.places)), self.bias)
        for weight, values in zip(self.weights, _features(rows, columns), strict=True):
            found += weight * values
        return found


def shipped() -> Model:
    """The model that comes with the package."""
    weights = weights_of("auditor.witnesses", "likeness")
    return Model(tuple(weights[name] for name in FEATURES), weights["bias"], weights["threshold"])
