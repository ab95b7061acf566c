"""Fit the weights of the surprisal model on all of the WMT22 dev set.

python -m benchmarks.fit_surprisal --data ../shared/data --models ../shared/models

Writes ``auditor/evidence/data/surprisal.json``: the bias, and for each feature its weight, mean and
scale. The same data gives the same file. Its worth is what ``benchmarks.wmt22_ced`` measures by
cross-validation, not what it says of the data it was fitted on.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.fitting import fit_logistic
from benchmarks.wmt22_ced import L2, Lines, Table, load_or_compute, read, standardised

OUTPUT = Path(__file__).parents[1] / "auditor" / "evidence" / "data" / "surprisal.json"


def fit(table: Table, lines: Lines) -> dict[str, Any]:
    """The model as it is written: features by name with weight, mean and scale."""
    design = standardised(table.rows, table.rows)
    model = fit_logistic(design, lines.bad.astype(np.float64), l2=L2)
    weights = model.weights / model.scale
    bias = model.bias - float(model.mean @ weights)
    scale = table.rows.std(axis=0)
    scale = np.where(scale < 1e-9, 1.0, scale)
    rows = zip(table.names, weights, table.rows.mean(axis=0), scale, strict=True)
    return {
        "note": "fitted by python -m benchmarks.fit_surprisal on wmt22_ced pt-en dev",
        "bias": round(bias, 4),
        "features": {name: [float(f"{value:.4g}") for value in row] for name, *row in rows},
    }


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
    lines_of = ",\n".join(
        f"  {json.dumps(name)}: {json.dumps(row)}" for name, row in fitted["features"].items()
    )
    head = f' "note": {json.dumps(fitted["note"])},\n "bias": {fitted["bias"]},\n'
    options.output.write_text(f'{{\n{head} "features": {{\n{lines_of}\n }}\n}}\n', "utf-8")
    print(f"{options.output}: {len(fitted['features'])} features")


if __name__ == "__main__":
    main()
