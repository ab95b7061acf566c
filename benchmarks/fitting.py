"""Logistic regression in numpy, for the small calibrated models of the judge."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from auditor.logistic import Standardised, logistic_of

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
        return logistic_of(self.logits(rows))

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
        p = logistic_of(design @ beta)
        curvature = weight * np.maximum(p * (1 - p), 1e-6)
        gradient = design.T @ (weight * (labels - p)) - ridge * beta
        hessian = (design * curvature[:, None]).T @ design + np.diag(ridge)
        step = np.linalg.solve(hessian, gradient)
        beta = beta + step
        if np.abs(step).max() < 1e-8:
            break
    return Logistic(mean, scale, beta[:-1], float(beta[-1]))


def fit_monotone(
    rows: Matrix,
    labels: Matrix,
    *,
    sample_weights: Matrix,
    l2: float = 1.0,
    steps: int = 60,
    offset: Matrix | None = None,
) -> tuple[Matrix, float]:
    """Slopes that are not negative, and the bias, of a logistic model over rows as they are.

    Newton's steps, each a quadratic that is minimised one slope after the other, none below zero. ``l2`` is a ridge on
    the slopes of columns brought to unit deviation. ``offset``: log-odds that are given, to which the rest is added.
    """
    given = np.zeros(len(rows)) if offset is None else offset
    scale = rows.std(axis=0)
    scale = np.where(scale < 1e-9, 1.0, scale)
    design = np.c_[rows / scale, np.ones(len(rows))]
    ridge = np.full(design.shape[1], l2)
    ridge[-1] = 1e-6
    beta = np.zeros(design.shape[1])
    for _ in range(steps):
        p = logistic_of(given + design @ beta)
        curvature = sample_weights * np.maximum(p * (1 - p), 1e-6)
        hessian = (design * curvature[:, None]).T @ design + np.diag(ridge)
        gradient = design.T @ (sample_weights * (labels - p)) - ridge * beta
        aim = hessian @ beta + gradient
        new = beta.copy()
        for _ in range(200):
            before = new.copy()
            for k in range(len(new)):
                value = new[k] + (aim[k] - hessian[k] @ new) / hessian[k, k]
                new[k] = value if k == len(new) - 1 else max(0.0, value)
            if np.abs(new - before).max() < 1e-7:
                break
        moved = np.abs(new - beta).max()
        beta = new
        if moved < 1e-6:
            break
    return beta[:-1] / scale, float(beta[-1])


def written(
    note: str,
    model: Standardised | None = None,
    *,
    digits: int = 4,
    rows: Mapping[str, Sequence[float]] | None = None,
) -> str:
    """The text of a model's file, as `auditor.logistic` reads it, a line a feature or row."""
    parts = [f' "note": {json.dumps(note)}']
    if model is not None:
        if model.bias:
            parts.append(f' "bias": {round(model.bias, digits)}')
        figures = zip(model.mean, model.scale, model.weights, strict=True)
        parts.append(_block("features", dict(zip(model.names, figures, strict=True)), digits))
    if rows is not None:
        parts.append(_block("rows", rows, digits))
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _block(name: str, rows: Mapping[str, Sequence[float]], digits: int) -> str:
    lines = (
        f"  {json.dumps(key)}: {json.dumps([round(value, digits) for value in row])}"
        for key, row in rows.items()
    )
    return f' "{name}": {{\n' + ",\n".join(lines) + "\n }"
