"""The small logistic models of this package: weights by name in ``data/*.json``."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def probability(
    name: str,
    features: Sequence[str],
    row: Sequence[float] | NDArray[np.float64],
    *,
    bias: str = "bias",
) -> float:
    """What the model in ``data/{name}.json`` makes of a row of features, 0 to 1.

    ``bias``: the name of its constant, in a file of several models.
    """
    weights = weights_of(name)
    total = weights[bias] + sum(
        weights[feature] * float(value) for feature, value in zip(features, row, strict=True)
    )
    return 1 / (1 + math.exp(-max(min(total, 30.0), -30.0)))


@lru_cache(maxsize=16)
def weights_of(name: str) -> Mapping[str, float]:
    """The weights of a model, with ``bias``."""
    path = files("auditor.evidence").joinpath("data", f"{name}.json")
    loaded: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))["weights"]
    return loaded
