"""Fit the probes of exchanged modals and words of extent: ``python -m benchmarks.fit_exchange --data ../shared/data [--write]``.

The pairs of `benchmarks.facts_negation` in which something crosses: faithful ones (NTREX, UN documents),
and the same with one modal or one word of extent exchanged. Prints what share of all pairs is reported at
each confidence, by the check alone and with the probe; cross-validated by document.
"""

from __future__ import annotations

import argparse
import json
import random
from importlib import import_module
from pathlib import Path

import numpy as np

from auditor.checks.crossing import Scale, confidence, pair_features
from auditor.encoders import load_encoder
from auditor.evidence.in_context import InContext
from auditor.evidence.probes.modals import FEATURES, KINDS, margins
from auditor.logistic import log_odds
from benchmarks.facts_negation import PRIOR, edited, faithful, pair_of
from benchmarks.fitting import fit_logistic
from benchmarks.measures import auroc, folds_of

TARGET = Path(__file__).parents[1] / "auditor" / "evidence" / "data" / "exchange_probe.json"
CHECK_OF = {"modality": "modality", "quantifier": "quantifiers"}
SEED, SAMPLED, FAINT = 5, 600, 0.05


def rows_of(data: Path, kind: str) -> tuple[np.ndarray, np.ndarray, np.ndarray, list[str]]:
    """Rows (log-odds of the check, margins), labels, sample weights and documents of what crosses."""
    scale: Scale = import_module(f"auditor.checks.{CHECK_OF[kind]}").SCALE
    context = InContext(load_encoder("use"))
    rng = random.Random(SEED)
    good = faithful(data)
    rows, labels, weights, documents = [], [], [], []
    for label, cases in ((0.0, good), (1.0, edited(good, KINDS[kind]))):
        crossing = []
        for case in cases:
            pair = pair_of(case, (scale.kind,))
            confident = confidence(pair_features(pair, scale), scale)
            if confident >= FAINT and any(pair_features(pair, scale)[2:]):
                crossing.append((pair, confident, case.document))
        chosen = rng.sample(crossing, min(SAMPLED, len(crossing)))
        share = (PRIOR if label else 1 - PRIOR) * len(crossing) / len(cases)
        for pair, confident, document in chosen:
            (row,) = margins([(pair, kind)], context)
            if row is not None:
                rows.append([log_odds(confident), *row])
                labels.append(label)
                weights.append(share / len(chosen))
                documents.append(document)
    found = np.array(weights)
    return np.array(rows), np.array(labels), found * len(found) / found.sum(), documents


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help=f"replace {TARGET.name}")
    options = parser.parse_args()
    weights_of: dict[str, float] = {}
    for kind in KINDS:
        x, y, weights, documents = rows_of(options.data, kind)
        folds = folds_of(documents)
        out = np.empty(len(y))
        for k in range(5):
            model = fit_logistic(
                x[folds != k], y[folds != k], l2=4.0, sample_weights=weights[folds != k]
            )
            out[folds == k] = model.logits(x[folds == k])
        for name, scores in (("check alone", x[:, 0]), ("with the probe", out)):
            shown = "  ".join(
                f">={cut}: good {_share(scores[y == 0], cut):.3f} edited {_share(scores[y == 1], cut):.3f}"
                for cut in (0.35, 0.5, 0.8, 0.95)
            )
            print(f"{kind:10} {name:15} AUROC {auroc(scores[y == 1], scores[y == 0]):.3f}  {shown}")
        raw = fit_logistic(x, y, l2=4.0, sample_weights=weights).raw_weights(("trust", *FEATURES))
        print(
            f"{kind}: {int((y == 0).sum())} faithful and {int(y.sum())} edited pairs; trust {raw.pop('trust')}"
        )
        weights_of |= {kind if n == "bias" else f"{kind}.{n}": w for n, w in raw.items()}
    if options.write:
        note = "fitted by python -m benchmarks.fit_exchange on ntrex and unpc"
        TARGET.write_text(
            json.dumps({"note": note, "weights": weights_of}, indent=1) + "\n", "utf-8"
        )
        print(f"wrote {TARGET}")


def _share(scores: np.ndarray, cut: float) -> float:
    return float((scores >= log_odds(cut)).mean())


if __name__ == "__main__":
    main()
