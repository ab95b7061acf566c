"""Fit how sure a difference of acts or limits is: ``python -m benchmarks.fit_official --data ../shared/data [--write]``.

Differences in the place of a planted one, against all that faithful pairs have; as many planted as documents have,
one sentence in twenty. Every source is judged by a model of the others.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from auditor.evidence.official import KEY, Features, differences, with_rate
from auditor.logistic import logistic_of
from auditor.model import Pair, Passage
from benchmarks.fitting import fit_logistic
from benchmarks.measures import auroc
from benchmarks.planted_sets import FAITHFUL, faithful, planted

TARGET = Path(__file__).parents[1] / "auditor" / "evidence" / "data" / "official.json"
SAMPLED, COPIES = 900, 4
PRIOR = 0.05
L2 = 1.0


def rates_of(rows: Sequence[Features], labels: np.ndarray, pairs: int) -> dict[str, float]:
    """How often so many faithful pairs differ in a scale or value: the log of the share."""
    counts = Counter(
        name
        for row, label in zip(rows, labels, strict=True)
        if not label
        for name in row
        if name.startswith(KEY)
    )
    return {name: math.log((count + 0.5) / pairs) for name, count in counts.items()}


def matrix(rows: Sequence[Features], rates: Mapping[str, float]) -> tuple[np.ndarray, list[str]]:
    """The rows with their rates, and the names of the columns."""
    rated = [with_rate(row, rates) for row in rows]
    names = sorted({name for row in rated for name in row})
    return np.array([[row.get(name, 0.0) for name in names] for row in rated]), names


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help=f"replace {TARGET.name}")
    options = parser.parse_args()
    rows, labels, groups, weights, names = [], [], [], [], []
    faithful_pairs: Counter[str] = Counter()
    for source in FAITHFUL:
        pairs = planted(source, faithful(options.data, source, most=SAMPLED), each=COPIES)
        copies = sum(one.planted is not None for one in pairs)
        faithful_pairs[pairs[0].pair.corpus] += len(pairs) - copies
        share = PRIOR / (1 - PRIOR) * (len(pairs) - copies) / copies
        for one in pairs:
            pair = Pair(Passage(one.a, "en"), Passage(one.pair.b, one.pair.b_language))
            for found, row in differences(pair):
                changed, a = one.planted, found.a
                if changed is not None and (
                    a is None or a[1] <= changed.start or changed.end <= a[0]
                ):
                    continue
                rows.append(row)
                labels.append(float(changed is not None))
                groups.append(one.pair.corpus)
                weights.append(share if changed is not None else 1.0)
                names.append(found.name)
    y, w = np.array(labels), np.array(weights)
    given = np.array(groups)
    out = np.empty(len(rows))
    for group in sorted(set(groups)):
        here = given == group
        rates = rates_of(
            [r for r, h in zip(rows, here, strict=True) if not h],
            y[~here],
            sum(n for g, n in faithful_pairs.items() if g != group),
        )
        x, _ = matrix(rows, rates)
        model = fit_logistic(x[~here], y[~here], l2=L2, sample_weights=w[~here])
        out[here] = logistic_of(model.logits(x[here]))
    rates = rates_of(rows, y, sum(faithful_pairs.values()))
    x, features = matrix(rows, rates)
    print(
        f"{len(rows)} differences, {int(y.sum())} planted; left out as a source: AUROC {auroc(out[y == 1], out[y == 0]):.3f}"
    )
    by_name: dict[str, list[int]] = defaultdict(list)
    for i, kind in enumerate(names):
        by_name[kind].append(i)
    for kind, mine in sorted(by_name.items()):
        good = [i for i in mine if not y[i]]
        bad = [i for i in mine if y[i]]
        if good and bad:
            print(
                f"{kind:28} {len(bad):5} planted {len(good):5} not; mean probability {out[bad].mean():.2f} {out[good].mean():.2f}"
            )
    if options.write:
        fitted = fit_logistic(x, y, l2=L2, sample_weights=w).raw_weights(features)
        note = "fitted by python -m benchmarks.fit_official on planted differences of " + ", ".join(
            FAITHFUL
        )
        text = {
            "note": note,
            "weights": fitted,
            "rows": {k: [round(v, 3)] for k, v in sorted(rates.items())},
        }
        TARGET.write_text(json.dumps(text, indent=1) + "\n", "utf-8")
        print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
