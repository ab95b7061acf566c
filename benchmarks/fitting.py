"""Logistic regression in numpy, for the small calibrated models of the judge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Logistic:
    """A fitted model; ``weights`` apply to standardised features."""

    mean: Matrix
    scale: Matrix
    weights: Matrix
    bias: float

    def logits(self, rows: Matrix) -> Matrix:
        """Log-odds, shape (n,)."""
        result: Matrix = ((rows - self.mean) / self.scale) @ self.weights + self.bias
        return result

    def probabilities(self, rows: Matrix) -> Matrix:
        """Probabilities, shape (n,)."""
        result: Matrix = 1 / (1 + np.exp(-np.clip(self.logits(rows), -30, 30)))
        return result

    def raw_weights(self, names: Sequence[str], *, digits: int = 4) -> dict[str, float]:
        """The same model over features as they are: name to weight, with ``bias``."""
        raw = self.weights / self.scale
        bias = self.bias - float(self.mean @ raw)
        named = {name: round(float(value), digits) for name, value in zip(names, raw, strict=True)}
        return {"bias": round(bias, digits), **named}


def fit_logistic(
    rows: Matrix,
    labels: Matrix,
    *,
    l2: float = 1.0,
    sample_weights: Matrix | None = None,
    steps: int = 40,
) -> Logistic:
    """Newton's method (IRLS) with a ridge of ``l2`` on the standardised weights, not on the bias."""
    mean, scale = rows.mean(axis=0), rows.std(axis=0)
    scale = np.where(scale < 1e-9, 1.0, scale)
    design = np.c_[(rows - mean) / scale, np.ones(len(rows))]
    weight = np.ones(len(rows)) if sample_weights is None else sample_weights
    ridge = np.full(design.shape[1], l2)
    ridge[-1] = 1e-6
    beta = np.zeros(design.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-np.clip(design @ beta, -30, 30)))
        curvature = weight * np.maximum(p * (1 - p), 1e-6)
        gradient = design.T @ (weight * (labels - p)) - ridge * beta
        hessian = (design * curvature[:, None]).T @ design + np.diag(ridge)
        step = np.linalg.solve(hessian, gradient)
        beta = beta + step
        if np.abs(step).max() < 1e-8:
            break
    return Logistic(mean, scale, beta[:-1], float(beta[-1]))
