"""Fit how likely two statements are to tell of the same: ``python -m benchmarks.fit_witnesses --data ../shared/data [--write]``.

Accounts made of public texts in parallel (`benchmarks.tellings`). Weights by logistic regression over pairs of
statements of different accounts; the threshold is the one with the best F1 of the claims. Each set is measured with
weights and threshold of the others, and with those of all.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np

from auditor.encoders import load_encoder
from auditor.model import Passage
from auditor.witnesses.claims import cluster
from auditor.witnesses.likeness import FEATURES, Features, Model, features_of, table
from auditor.witnesses.model import Statement
from auditor.witnesses.statements import statement_of
from benchmarks.fitting import fit_logistic
from benchmarks.tellings import SETS, Telling, counted, tellings

TARGET = Path(__file__).parents[1] / "auditor" / "witnesses" / "data" / "likeness.json"
L2 = 10.0
MOST = 60
CUTS = tuple(np.arange(-4.0, 3.01, 0.5))


@dataclass(frozen=True, slots=True)
class Prepared:
    """A telling with its statements, their features, and what each tells."""

    statements: tuple[Statement, ...]
    gold: tuple[int, ...]
    features: Features


def prepared(telling: Telling) -> Prepared:
    """The statements of a telling, read."""
    read: dict[tuple[str, str], tuple[object, ...]] = {}
    statements: list[Statement] = []
    gold: list[int] = []
    for number, (language, sentences) in enumerate(
        zip(telling.languages, telling.accounts, strict=True)
    ):
        for index, one in enumerate(sentences):
            statements.append(statement_of(number, index, Passage(one.text, language), read))  # type: ignore[arg-type]
            gold.append(one.row)
    encoded = load_encoder("use").encode([one.text for one in statements])
    vectors = np.asarray(encoded, dtype=np.float64)
    return Prepared(tuple(statements), tuple(gold), features_of(statements, vectors))


def pairs_of(one: Prepared) -> tuple[np.ndarray, np.ndarray]:
    """The features of all pairs of statements of different accounts, and whether they tell the same."""
    accounts = np.array([s.account for s in one.statements])
    gold = np.array(one.gold)
    rows, labels = [], []
    for a, b in combinations(sorted(set(accounts)), 2):
        of_a, of_b = (np.flatnonzero(accounts == one).tolist() for one in (a, b))
        features = table(one.features.take(of_a), one.features.take(of_b))
        same = gold[of_a][:, None] == gold[of_b][None, :]
        rows.append(features.reshape(-1, len(FEATURES)))
        labels.append(same.reshape(-1))
    return np.concatenate(rows), np.concatenate(labels).astype(np.float64)


def fitted(sets: Sequence[Sequence[Prepared]]) -> Model:
    """Weights and threshold, every set of equal weight."""
    rows, labels, weights = [], [], []
    for some in sets:
        found = [pairs_of(one) for one in some]
        own = np.concatenate([labels for _, labels in found])
        rows += [features for features, _ in found]
        labels.append(own)
        weights.append(np.full(len(own), 20_000 / len(own)))
    model = fit_logistic(
        np.concatenate(rows), np.concatenate(labels), l2=L2, sample_weights=np.concatenate(weights)
    )
    raw = model.raw_weights(FEATURES)
    start = Model(tuple(raw[name] for name in FEATURES), raw["bias"], 0.0)
    best = max(CUTS, key=lambda cut: np.mean([scores(_at(start, cut), some)[2] for some in sets]))
    return _at(start, float(best))


def _at(model: Model, threshold: float) -> Model:
    return Model(model.weights, model.bias, float(threshold))


def scores(model: Model, some: Sequence[Prepared]) -> tuple[float, float, float]:
    """Precision, recall and F1 of the claims: of pairs of statements that are put together."""
    right = together = wanted = 0
    for one in some:
        found = [0] * len(one.statements)
        for number, each in enumerate(cluster(one.statements, one.features, model=model)):
            for row in each.rows:
                found[row] = number
        counts = counted(one.gold, found, [s.account for s in one.statements])
        right, together, wanted = right + counts[0], together + counts[1], wanted + counts[2]
    precision, recall = right / max(together, 1), right / max(wanted, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def all_prepared(data: Path, *, most: int) -> Mapping[str, list[Prepared]]:
    """Every set, read and encoded."""
    return {name: [prepared(one) for one in tellings(data, name, most=most)] for name in SETS}


def main() -> None:
    """Print the figures; write the weights where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--most", type=int, default=MOST)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    sets = all_prepared(options.data, most=options.most)
    tuned = fitted(list(sets.values()))
    print("set        left out: P     R     F1     tuned: P     R     F1   cut")
    for name, some in sets.items():
        model = fitted([other for key, other in sets.items() if key != name])
        left, own = scores(model, some), scores(tuned, some)
        print(
            f"{name:10} {left[0]:12.3f} {left[1]:5.3f} {left[2]:5.3f} "
            f"{own[0]:12.3f} {own[1]:5.3f} {own[2]:5.3f} {model.threshold:5.1f}"
        )
    if options.write:
        note = (
            "fitted by python -m benchmarks.fit_witnesses on ntrex, unpc, xquad, FLORES and IWSLT17"
        )
        weights = {
            "bias": tuned.bias,
            "threshold": tuned.threshold,
            **dict(zip(FEATURES, tuned.weights, strict=True)),
        }
        TARGET.write_text(json.dumps({"note": note, "weights": weights}, indent=1) + "\n", "utf-8")
        print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
