"""Of planted differences of each kind how many an audit sees: what a report says where it knows no better.

    python -m benchmarks.recall --data ../shared/data [--cache DIR] [--write]

At the thresholds that are shipped, by models that were fitted on other sources (`benchmarks.judgement`), without
translation models. ``--write`` puts it in the place of `auditor/reports/benchmark_recall.json`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from auditor.encoders.use.encoder import NAME
from auditor.judge.verdict import DIVERGENT, REVIEW
from auditor.planting import KINDS
from auditor.reports.recall import wilson
from benchmarks.judge_sets import Item
from benchmarks.judgement import COUNTED, embedded
from benchmarks.planted_sets import FAITHFUL

FILE = Path(__file__).parents[1] / "auditor" / "reports" / "benchmark_recall.json"
COMMAND = "python -m benchmarks.recall --data ../shared/data --write"


def recall(
    found: Sequence[Item], scores: NDArray[np.float64], *, date: str
) -> dict[str, object]:
    """The figures, as they are shipped."""
    mine = [i for i, item in enumerate(found) if item.case.set in FAITHFUL]
    faithful = scores[[i for i in mine if not found[i].case.kind]]
    kinds: dict[str, dict[str, int]] = {}
    for kind in KINDS:
        some = scores[[i for i in mine if found[i].case.kind == kind]]
        if len(some) >= COUNTED:
            kinds[kind] = {
                "planted": len(some),
                "divergent": int((some >= DIVERGENT).sum()),
                "review": int(((some >= REVIEW) & (some < DIVERGENT)).sum()),
            }
    return {
        "made_by": COMMAND,
        "date": date,
        "sets": list(FAITHFUL),
        "left_out": "each source judged by models that were fitted on the others",
        "languages": sorted({found[i].case.languages[1] for i in mine}),
        "encoder": NAME,
        "translator": "none",
        "faithful": {
            "pairs": len(faithful),
            "divergent": int((faithful >= DIVERGENT).sum()),
            "review": int(((faithful >= REVIEW) & (faithful < DIVERGENT)).sum()),
        },
        "kinds": kinds,
    }


def main() -> None:
    """Print the figures, and write them where that is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    found, result = embedded(options.data, options.cache)
    today = datetime.now(UTC).date().isoformat()
    figures, folds = (recall(found, s, date=today) for s in (result.by_set, result.by_fold))
    kinds, beside = figures["kinds"], folds["kinds"]
    if not isinstance(kinds, dict) or not isinstance(beside, dict):
        raise TypeError
    print("kind, planted, seen (divergent or for review), 95%; five folds")
    for kind, one in sorted(kinds.items(), key=lambda item: -_seen(item[1])):
        seen = one["divergent"] + one["review"]
        low, high = wilson(seen, one["planted"])
        print(f"  {kind:22} {one['planted']:4} {_seen(one):.2f} ({low:.2f} to {high:.2f}); {_seen(beside[kind]):.2f}")
    print(f"  faithful pairs: {figures['faithful']}")
    if options.write:
        FILE.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
        print(f"wrote {FILE}")


def _seen(one: dict[str, int]) -> float:
    return (one["divergent"] + one["review"]) / one["planted"]


if __name__ == "__main__":
    main()
