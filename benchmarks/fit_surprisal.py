"""Fit the weights of the surprisal model on all of the WMT22 dev set.

python -m benchmarks.fit_surprisal --data ../shared/data --models ../shared/models

Writes ``auditor/evidence/data/surprisal.json``: the bias, and for each feature its mean, scale and
weight. The same data gives the same file. Its worth is what ``benchmarks.wmt22_ced`` measures by
cross-validation, not what it says of the data it was fitted on.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from auditor.logistic import Standardised
from benchmarks.fitting import fit_logistic, written
from benchmarks.wmt22_ced import L2, Lines, Table, load_or_compute, read, standardised

OUTPUT = Path(__file__).parents[1] / "auditor" / "evidence" / "data" / "surprisal.json"
NOTE = "fitted by python -m benchmarks.fit_surprisal on wmt22_ced pt-en dev"


def fit(table: Table, lines: Lines) -> Standardised:
    """The model as it is written."""
    design = standardised(table.rows, table.rows)
    model = fit_logistic(design, lines.bad.astype(np.float64), l2=L2)
    weights = model.weights / model.scale
    bias = model.bias - float(model.mean @ weights)
    scale = table.rows.std(axis=0)
    scale = np.where(scale < 1e-9, 1.0, scale)
    rows = zip(table.names, table.rows.mean(axis=0), scale, weights, strict=True)
    rounded = {name: [float(f"{value:.4g}") for value in row] for name, *row in rows}
    return Standardised.of(rounded, bias=bias)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--models", type=Path, default=Path("../shared/models"))
    parser.add_argument("--features", type=Path, help="keep the features here (.npz)")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    options = parser.parse_args(arguments)
    lines = read(options.data)
    fitted = fit(load_or_compute(lines, options.models, options.features), lines)
    options.output.write_text(
        written(NOTE, replace(fitted, bias=round(fitted.bias, 4)), digits=8), "utf-8"
    )
    print(f"{options.output}: {len(fitted.names)} features")


if __name__ == "__main__":
    main()
