"""The fitted reading of the features: a linear score, then a monotone map to a divergence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from auditor.logistic import Standardised, rows_of, standardised

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float64]

DATA = "coverage"
# Standardised features beyond this tell no more than that they are extreme.
CLIP = 4.0


@dataclass(frozen=True, slots=True)
class CoverageModel:
    """Weights of the standardised features, and the score-to-divergence map as knots.

    Scores below the first knot are words with a counterpart: divergence 0.
    """

    linear: Standardised
    knots: tuple[tuple[float, ...], tuple[float, ...]]

    def score(self, table: Mapping[str, NDArray[np.float32]]) -> Floats:
        """The linear score of each word; higher says less covered."""
        import numpy as np

        columns = np.stack([table[n] for n in self.linear.names], axis=1).astype(np.float64)
        return self.linear.log_odds(columns, clip=CLIP)

    def divergence(self, scores: Floats) -> Floats:
        """Scores as divergences 0..1."""
        import numpy as np

        found = np.interp(scores, self.knots[0], self.knots[1])
        return np.where(scores < self.knots[0][0], 0.0, found)


@lru_cache(maxsize=1)
def shipped() -> CoverageModel:
    """The weights that come with the package."""
    rows = rows_of("auditor.evidence", DATA)
    knots = tuple(rows["score"]), tuple(rows["divergence"])
    return CoverageModel(standardised("auditor.evidence", DATA), knots)
