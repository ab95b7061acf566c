"""Fit the predicate probes: ``python -m benchmarks.fit_predicates --data ../shared/data [--write]``.

Faithful pairs of all sets, and the same with one predicate exchanged. Every set is judged by a model of the others;
beside that the figures of five folds by document.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from auditor.encoders import load_encoder
from auditor.evidence.in_context import InContext
from auditor.evidence.probes.contrast_features import FEATURES, probe_features
from auditor.evidence.probes.predicates import plans
from auditor.model import Passage
from benchmarks.fitting import fit_logistic
from benchmarks.measures import auroc, folds_of, recall_at
from benchmarks.planted_sets import FAITHFUL, Planting, faithful, planted

TARGET = Path(__file__).parents[1] / "auditor" / "evidence" / "data" / "predicate_probes.json"
KINDS = ("predicate-on-scale", "predicate-off-scale", "antonym")
SAMPLED = 500
L2 = 3.0
BLOCK = 64
# The log-odds of a pair without a predicate that anything comes near to.
NOTHING = -20.0


@dataclass(frozen=True, slots=True)
class Case:
    """The candidates of one pair: rows (n, features), and which of them are in the place that was changed."""

    planting: Planting
    rows: np.ndarray
    labels: np.ndarray


def cases(data: Path, context: InContext) -> list[Case]:
    """Of every set the pairs as they are and with a predicate exchanged."""
    found = []
    for name in FAITHFUL:
        items = planted(name, faithful(data, name, most=SAMPLED), each=2, kinds=KINDS)
        for first in range(0, len(items), BLOCK):
            some = items[first : first + BLOCK]
            asked = plans(
                [(Passage(i.a, "en"), Passage(i.pair.b, i.pair.b_language)) for i in some], context
            )
            for item, one, rows in zip(some, asked, probe_features(asked, context), strict=True):
                labels = [
                    float(
                        item.planted is not None
                        and c.start < item.planted.end
                        and item.planted.start < c.end
                    )
                    for c in one.plan
                ]
                found.append(Case(item, rows, np.array(labels)))
    return found


def best(found: Sequence[Case], odds: np.ndarray) -> np.ndarray:
    """The highest log-odds of each case, of all its candidates' in a row."""
    ends = np.cumsum([len(case.rows) for case in found])
    return np.array(
        [
            max([NOTHING, *odds[end - len(case.rows) : end].tolist()])
            for case, end in zip(found, ends, strict=True)
        ]
    )


def left_out(found: Sequence[Case], groups: np.ndarray) -> np.ndarray:
    """The best log-odds of every case by the model of all other groups."""
    rows = np.concatenate([case.rows for case in found])
    labels = np.concatenate([case.labels for case in found])
    of_row = np.repeat(groups, [len(case.rows) for case in found])
    odds = np.empty(len(rows))
    for group in np.unique(groups):
        here = of_row == group
        odds[here] = fit_logistic(rows[~here], labels[~here], l2=L2).logits(rows[here])
    return best(found, odds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help=f"replace {TARGET.name}")
    options = parser.parse_args()
    found = cases(options.data, InContext(load_encoder("use")))
    rows = np.concatenate([case.rows for case in found])
    labels = np.concatenate([case.labels for case in found])
    sets = np.array([case.planting.set for case in found])
    corpora = np.array([case.planting.pair.corpus for case in found])
    kinds = np.array([case.planting.kind for case in found])
    by_fold = left_out(found, folds_of([case.planting.pair.document for case in found]))
    by_set = left_out(found, corpora)
    print(
        f"{len(rows)} candidates of {len(found)} pairs, {int(labels.sum())} in the place that was changed"
    )
    print(
        "AUROC, recall at 2% of the set's faithful pairs: left out as a set | five folds by document"
    )
    for name in FAITHFUL:
        for kind in KINDS:
            here, good = (sets == name) & (kinds == kind), (sets == name) & (kinds == "")
            figures = [
                f"{auroc(scores[here], scores[good]):.3f} {recall_at(scores[here], scores[good], 0.02):.3f}"
                for scores in (by_set, by_fold)
            ]
            print(f"{name:10} {kind:20} {here.sum():4}  {figures[0]} | {figures[1]}")
    if options.write:
        model = fit_logistic(rows, labels, l2=L2)
        note = (
            "fitted by python -m benchmarks.fit_predicates on planted predicates of "
            + ", ".join(FAITHFUL)
        )
        weights = model.raw_weights(FEATURES)
        TARGET.write_text(json.dumps({"note": note, "weights": weights}, indent=1) + "\n", "utf-8")
        print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
