"""Fit the adequacy of a pair: ``python -m benchmarks.fit_adequacy --data ../shared/data [--write]``.

WMT21 critical errors, English-German: the share of annotators who saw one. Prints the cross-validated
MCC at a threshold of the other folds, over five ways to cut the folds.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from auditor.encoders import load_encoder
from auditor.evidence.coverage.adequacy import FEATURES, adequacy_features
from auditor.evidence.in_context import InContext
from benchmarks.fitting import fit_logistic
from benchmarks.measures import best_mcc_threshold, folds_of, mcc
from benchmarks.wmt21_ced import Lines, read

TARGET = Path(__file__).parents[1] / "auditor" / "evidence" / "data" / "adequacy.json"
L2 = 30.0
CUTS = 5


def table(lines: Lines) -> np.ndarray:
    """The figures of each pair, shape (pairs, features)."""
    pairs = list(zip(lines.sources, lines.targets, strict=True))
    figures = adequacy_features(pairs, InContext(load_encoder("use")))
    return np.array([[f.get(name, 0.0) for name in FEATURES] for f in figures])


def cross_validated(rows: np.ndarray, lines: Lines) -> tuple[list[float], np.ndarray]:
    """MCC of each of five ways to cut five folds, and the mean score of each pair.

    Model and threshold come from the other folds.
    """
    values = []
    scores = np.zeros((CUTS, len(rows)))
    for salt in range(CUTS):
        folds = folds_of([f"{salt}{source}" for source in lines.sources])
        flags = np.zeros(len(rows), dtype=bool)
        for k in range(5):
            held, rest = folds == k, folds != k
            model = fit_logistic(rows[rest], lines.share[rest], l2=L2)
            found = model.logits(rows)
            flags[held] = found[held] >= best_mcc_threshold(lines.error[rest], found[rest])
            scores[salt, held] = found[held]
        values.append(mcc(lines.error, flags))
    return values, scores.mean(axis=0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    lines = read(options.data)
    rows = table(lines)
    values, _ = cross_validated(rows, lines)
    print(
        f"wmt21_ced en-de, 5-fold MCC: {np.mean(values):.3f} ({min(values):.3f}-{max(values):.3f})"
    )
    if options.write:
        weights = fit_logistic(rows, lines.share, l2=L2).raw_weights(FEATURES)
        note = "fitted by python -m benchmarks.fit_adequacy on wmt21_ced en-de"
        TARGET.write_text(json.dumps({"note": note, "weights": weights}, indent=1) + "\n", "utf-8")
        print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
