"""Log-odds and probabilities, and the small fitted models that come with the package as JSON.

A model's file, ``data/{name}.json`` of a package, holds ``weights`` (a number a name, constants among
them), ``features`` (mean, scale and weight a name, with ``bias`` beside them) or ``rows`` (numbers a
name, in an order that their module knows), and a ``note`` that says what it was fitted on.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

# Beyond these log-odds a probability is as good as 0 or 1, and exp would overflow.
MOST = 30.0
# Probabilities nearer to 0 and 1 than this have no log-odds worth telling apart.
LEAST = 1e-12


def logistic(odds: float) -> float:
    """The probability of these log-odds, 0 to 1."""
    return 1 / (1 + math.exp(-max(min(odds, MOST), -MOST)))


def logistic_of(odds: Floats) -> Floats:
    """The probabilities of an array of log-odds, in its shape."""
    import numpy as np

    found: Floats = 1 / (1 + np.exp(-np.clip(odds, -MOST, MOST)))
    return found


def log_odds(probability: float, *, least: float = LEAST) -> float:
    """The log-odds of a probability, which is taken to lie ``least`` from 0 and 1 or further."""
    bounded = min(max(probability, least), 1 - least)
    return math.log(bounded / (1 - bounded))


def weighed(weights: Sequence[float], values: Sequence[float]) -> float:
    """The sum of weight times value; a constant is a weight whose value is 1."""
    return sum(weight * value for weight, value in zip(weights, values, strict=True))


def odds_by(
    package: str,
    name: str,
    features: Sequence[str],
    row: Sequence[float] | Floats,
    *,
    bias: str = "bias",
) -> float:
    """The log-odds that the weights of a model make of a row of features.

    ``bias``: the name of its constant, in a file of several models.
    """
    weights = weights_of(package, name)
    return weights[bias] + sum(
        weights[feature] * float(value) for feature, value in zip(features, row, strict=True)
    )


def probability_by(
    package: str,
    name: str,
    features: Sequence[str],
    row: Sequence[float] | Floats,
    *,
    bias: str = "bias",
) -> float:
    """The same as a probability, 0 to 1."""
    return logistic(odds_by(package, name, features, row, bias=bias))


@dataclass(frozen=True, slots=True)
class Standardised:
    """A model over features less their mean and by their scale."""

    names: tuple[str, ...]
    mean: tuple[float, ...]
    scale: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float = 0.0

    @classmethod
    def of(cls, rows: Mapping[str, Sequence[float]], *, bias: float = 0.0) -> Standardised:
        """From mean, scale and weight by name."""
        mean, scale, weights = (tuple(float(row[i]) for row in rows.values()) for i in range(3))
        return cls(tuple(rows), mean, scale, weights, bias)

    def log_odds(self, columns: Floats, *, clip: float) -> Floats:
        """What it makes of each row of (n, features); a feature counts for ``clip`` scales at most."""
        import numpy as np

        standard = np.clip((columns - self.mean) / np.array(self.scale), -clip, clip)
        found: Floats = standard @ np.array(self.weights) + self.bias
        return found


def weights_of(package: str, name: str) -> Mapping[str, float]:
    """The weights in a model's file, constants among them."""
    found: dict[str, float] = _document(package, name)["weights"]
    return found


@lru_cache(maxsize=8)
def standardised(package: str, name: str) -> Standardised:
    """The model over standardised features in a file; without a ``bias`` in it that is 0."""
    document = _document(package, name)
    return Standardised.of(document["features"], bias=float(document.get("bias", 0.0)))


def rows_of(package: str, name: str) -> Mapping[str, Sequence[float]]:
    """The rows of numbers in a model's file."""
    found: dict[str, list[float]] = _document(package, name)["rows"]
    return found


class _Document(TypedDict, total=False):
    """A model's file; which of these it has, its kind of model says."""

    weights: dict[str, float]
    features: dict[str, list[float]]
    rows: dict[str, list[float]]
    bias: float


@lru_cache(maxsize=32)
def _document(package: str, name: str) -> _Document:
    text = files(package).joinpath("data", f"{name}.json").read_text(encoding="utf-8")
    found: _Document = json.loads(text)
    return found
