"""Fit how sure a difference of acts or limits is: ``python -m benchmarks.fit_official --data ../shared/data [--write]``.

Differences in the place of a planted one, against all that faithful pairs have; as many planted as documents have,
one sentence in twenty. Every source is judged by a model of the others.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path

import numpy as np

from auditor.evidence.official import FEATURES, differences
from auditor.logistic import logistic_of
from auditor.model import Pair, Passage
from benchmarks.fitting import fit_logistic
from benchmarks.measures import auroc
from benchmarks.planted_sets import FAITHFUL, faithful, planted

TARGET = Path(__file__).parents[1] / "auditor" / "evidence" / "data" / "official.json"
SAMPLED, COPIES = 900, 4
PRIOR = 0.05
L2 = 1.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help=f"replace {TARGET.name}")
    options = parser.parse_args()
    rows, labels, groups, weights, names = [], [], [], [], []
    for name in FAITHFUL:
        pairs = planted(name, faithful(options.data, name, most=SAMPLED), each=COPIES)
        copies = sum(one.planted is not None for one in pairs)
        share = PRIOR / (1 - PRIOR) * (len(pairs) - copies) / copies
        for one in pairs:
            pair = Pair(Passage(one.a, "en"), Passage(one.pair.b, one.pair.b_language))
            for found, _, _, a, _, row in differences(pair):
                changed = one.planted
                if changed is not None and (
                    a is None or a[1] <= changed.start or changed.end <= a[0]
                ):
                    continue
                rows.append(row)
                labels.append(float(changed is not None))
                groups.append(one.pair.corpus)
                weights.append(share if changed is not None else 1.0)
                names.append(found)
    x, y, w = np.array(rows), np.array(labels), np.array(weights)
    out = np.empty(len(x))
    for group in sorted(set(groups)):
        here = np.array([one == group for one in groups])
        model = fit_logistic(x[~here], y[~here], l2=L2, sample_weights=w[~here])
        out[here] = logistic_of(model.logits(x[here]))
    print(
        f"{len(x)} differences, {int(y.sum())} planted; left out as a source: AUROC {auroc(out[y == 1], out[y == 0]):.3f}"
    )
    by_name: dict[str, list[int]] = defaultdict(list)
    for i, found in enumerate(names):
        by_name[found].append(i)
    for found, mine in sorted(by_name.items()):
        good = [i for i in mine if not y[i]]
        bad = [i for i in mine if y[i]]
        if good and bad:
            print(
                f"{found:28} {len(bad):5} planted {len(good):5} not; mean probability {out[bad].mean():.2f} {out[good].mean():.2f}"
            )
    if options.write:
        weights_of = fit_logistic(x, y, l2=L2, sample_weights=w).raw_weights(FEATURES)
        note = "fitted by python -m benchmarks.fit_official on planted differences of " + ", ".join(
            FAITHFUL
        )
        TARGET.write_text(
            json.dumps({"note": note, "weights": weights_of}, indent=1) + "\n", "utf-8"
        )
        print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
