"""Of planted differences of each kind how many an audit sees: what a report says where it knows no better.

    python -m benchmarks.recall --data ../shared/data [--cache DIR] [--write]

At the thresholds that are shipped, by models that were fitted on other sources, without translation models; beside it
the same by the shipped model, which was fitted on these sources too. ``--write`` puts it in the place of `auditor/reports/benchmark_recall.json`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from auditor.encoders.use.encoder import NAME
from auditor.judge.model import EMBEDDED, shipped
from auditor.judge.verdict import DIVERGENT, REVIEW
from auditor.planting import KINDS
from auditor.reports.recall import Tally, wilson
from benchmarks.fit_judge import NEVER_FITTED, fit, judged
from benchmarks.judge_sets import Item, items
from benchmarks.judgement import COUNTED
from benchmarks.planted_sets import FAITHFUL

FILE = Path(__file__).parents[1] / "auditor" / "reports" / "benchmark_recall.json"
COMMAND = "python -m benchmarks.recall --data ../shared/data --write"


@dataclass(frozen=True, slots=True)
class Figures:
    """By kind what was seen of how many, and what was flagged of the faithful pairs."""

    date: str
    languages: tuple[str, ...]
    kinds: dict[str, Tally]
    faithful: dict[str, int]

    def data(self) -> dict[str, object]:
        """As they are shipped."""
        return {
            "made_by": COMMAND,
            "date": self.date,
            "sets": list(FAITHFUL),
            "left_out": "each source judged by a model that was fitted on the others",
            "languages": list(self.languages),
            "encoder": NAME,
            "translator": "none",
            "faithful": self.faithful,
            "kinds": {
                kind: {"planted": one.planted, "divergent": one.divergent, "review": one.review}
                for kind, one in self.kinds.items()
            },
        }


def recall(found: Sequence[Item], scores: NDArray[np.float64], *, date: str) -> Figures:
    """The figures by these probabilities."""
    mine = [i for i, item in enumerate(found) if item.case.set in FAITHFUL]
    faithful = scores[[i for i in mine if not found[i].case.kind]]
    kinds: dict[str, Tally] = {}
    for kind in KINDS:
        some = scores[[i for i in mine if found[i].case.kind == kind]]
        if len(some) >= COUNTED:
            kinds[kind] = Tally(kind, len(some), *_flagged(some))
    divergent, review = _flagged(faithful)
    return Figures(
        date=date,
        languages=tuple(sorted({found[i].case.languages[1] for i in mine})),
        kinds=kinds,
        faithful={"pairs": len(faithful), "divergent": divergent, "review": review},
    )


def _flagged(scores: NDArray[np.float64]) -> tuple[int, int]:
    """How many are divergent, and how many for review."""
    divergent = int((scores >= DIVERGENT).sum())
    return divergent, int((scores >= REVIEW).sum()) - divergent


def left_out_scores(found: Sequence[Item]) -> NDArray[np.float64]:
    """The probability of each planted or faithful pair, by a model fitted on the other sources."""
    use = [item for item in found if item.case.group not in NEVER_FITTED]
    scores = np.zeros(len(found))
    for group in sorted({item.case.group for item in found if item.case.set in FAITHFUL}):
        model = fit([item for item in use if item.case.group != group], poor=True)
        here = [i for i, item in enumerate(found) if item.case.group == group]
        scores[here] = judged(model, [found[i] for i in here])
    return scores


def main() -> None:
    """Print the figures, and write them where that is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    found = items(options.data, cache=options.cache)
    today = datetime.now(UTC).date().isoformat()
    figures = recall(found, left_out_scores(found), date=today)
    tuned = recall(found, judged(shipped(EMBEDDED), found), date=today)
    print(
        "kind, planted, seen (divergent or for review), 95%; by the shipped model, fitted on these too"
    )
    for kind, one in sorted(figures.kinds.items(), key=lambda item: -item[1].share):
        low, high = wilson(one.seen, one.planted)
        beside = tuned.kinds[kind]
        print(
            f"  {kind:22} {one.planted:4} {one.share:.2f} ({low:.2f} to {high:.2f}); {beside.share:.2f}"
        )
    print(f"  faithful pairs: {figures.faithful}; {tuned.faithful}")
    if options.write:
        FILE.write_text(json.dumps(figures.data(), indent=1) + "\n", "utf-8")
        print(f"wrote {FILE}")


if __name__ == "__main__":
    main()
