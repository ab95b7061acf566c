"""The fitted reading of the features: a linear score, then a monotone map to a divergence."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float64]

DATA = "coverage.json"
# Standardised features beyond this tell no more than that they are extreme.
CLIP = 4.0


@dataclass(frozen=True, slots=True)
class CoverageModel:
    """Weights of the standardised features, and the score-to-divergence map as knots.

    Scores below the first knot are words with a counterpart: divergence 0.
    """

    names: tuple[str, ...]
    mean: tuple[float, ...]
    scale: tuple[float, ...]
    weights: tuple[float, ...]
    knots: tuple[tuple[float, ...], tuple[float, ...]]

    def score(self, table: Mapping[str, NDArray[np.float32]]) -> Floats:
        """The linear score of each word; higher says less covered."""
        import numpy as np

        columns = np.stack([table[n] for n in self.names], axis=1).astype(np.float64)
        standard = np.clip((columns - self.mean) / np.array(self.scale), -CLIP, CLIP)
        scores: Floats = standard @ np.array(self.weights)
        return scores

    def divergence(self, scores: Floats) -> Floats:
        """Scores as divergences 0..1."""
        import numpy as np

        found = np.interp(scores, self.knots[0], self.knots[1])
        return np.where(scores < self.knots[0][0], 0.0, found)

    def to_json(self) -> str:
        """The data file's text."""
        rows = {
            name: [round(mean, 5), round(scale, 5), round(weight, 5)]
            for name, mean, scale, weight in zip(
                self.names, self.mean, self.scale, self.weights, strict=True
            )
        }
        return json.dumps(
            {
                "what": "word coverage: mean, scale and weight of each feature; knots of score and divergence",
                "source": "fitted on SwissGov-RSD dev (labels CC BY) by benchmarks/fit_coverage.py",
                "features": rows,
                "knots": [[round(x, 4) for x in axis] for axis in self.knots],
            },
            indent=1,
        )


def model_of(text: str) -> CoverageModel:
    """A model from the text of its data file."""
    data = json.loads(text)
    rows = data["features"]
    return CoverageModel(
        names=tuple(rows),
        mean=tuple(row[0] for row in rows.values()),
        scale=tuple(row[1] for row in rows.values()),
        weights=tuple(row[2] for row in rows.values()),
        knots=(tuple(data["knots"][0]), tuple(data["knots"][1])),
    )


@lru_cache(maxsize=1)
def shipped() -> CoverageModel:
    """The weights that come with the package."""
    return model_of((files("auditor.evidence") / "data" / DATA).read_text(encoding="utf-8"))
