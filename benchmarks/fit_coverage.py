"""Fit the weights of word coverage and write auditor/evidence/data/coverage.json.

    python -m benchmarks.fit_coverage --data ../shared/data [--cache FILE]

Deterministic: the same data give the same file. ``python -m benchmarks.swissgov`` says what the
weights are worth on pages they were not fitted on.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import auditor.evidence
from auditor.evidence.coverage.model import DATA
from benchmarks.swissgov import cached, fit, targets


def main() -> None:
    """Fit on all dev pages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--cache", type=Path, help="keep the measured features here (.npz)")
    options = parser.parse_args()
    pages = cached(options.data, options.cache)
    model = fit(pages.names, pages.rows(), targets(pages), pages.labels())
    path = Path(next(iter(auditor.evidence.__path__))) / "data" / DATA
    path.write_text(model.to_json() + "\n", encoding="utf-8")
    print(f"{path}: {len(model.names)} features from {len(pages.pages)} sides of pages")


if __name__ == "__main__":
    main()
