"""Fit the antonyms of the back-translation: ``python -m benchmarks.fit_antonyms --data ../shared/data [--write]``.

Positives: DEMETR's antonyms over its good sentences' back-translations. Negatives: its good sentences,
and FLORES and IWSLT with their recorded back-translations. Weighed so that a sentence with an exchanged
word and one without are equally likely. Cross-validated by document.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from auditor.encoders import load_encoder
from auditor.evidence.back_translation.antonyms import (
    FEATURES,
    RELATIONS,
    antonym_features,
    candidates,
)
from benchmarks.corpora import demetr, recorded
from benchmarks.fitting import fit_logistic
from benchmarks.measures import folds_of

TARGET = Path(__file__).parents[1] / "auditor" / "evidence" / "data" / "antonyms.json"
EXCHANGED = "demetr antonym"


@dataclass(frozen=True, slots=True)
class Sentence:
    """The candidates of one sentence: rows (n, features)."""

    set: str
    document: str
    rows: np.ndarray


def sentences(data: Path) -> list[Sentence]:
    """Every sentence with a back-translation, measured."""
    encoder = load_encoder("use")
    found: list[Sentence] = []

    def measure(name: str, document: str, a: str, back: str, *, good: str = "") -> None:
        plan = candidates(a, back, code="en")
        rows = np.array(antonym_features(a, back, plan, encoder)).reshape(-1, len(FEATURES))
        same = set(good.lower().split())
        changed = [not good or c.was.lower() not in same for c in plan]
        found.append(Sentence(name, document, rows[np.array(changed, bool)]))

    seen = set()
    for case in demetr(data):
        if (case.document, case.good) not in seen:
            seen.add((case.document, case.good))
            measure("demetr good", case.document, case.good, case.back_translation)
        if "antonym" in case.kind:
            measure(EXCHANGED, case.document, case.perturbed, case.back_translation, good=case.good)
    for name in ("flores-dev", "iwslt17"):
        for pair in recorded(data, name):
            if pair.back:
                measure(name, pair.document, pair.a, pair.back)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help=f"replace {TARGET.name}")
    options = parser.parse_args()
    found = sentences(options.data)
    rows = np.concatenate([s.rows for s in found])
    labels = np.concatenate([np.full(len(s.rows), float(s.set == EXCHANGED)) for s in found])
    positives = sum(s.set == EXCHANGED for s in found)
    # A sentence of either class counts alike, whether or not it has a candidate.
    weights = np.where(labels == 1, 1 / positives, 1 / (len(found) - positives))
    weights *= len(weights) / weights.sum()
    counts = [len(s.rows) for s in found]
    fold = np.repeat(folds_of([s.document for s in found]), counts)
    out = np.empty(len(rows))
    for k in range(5):
        chosen = fold != k
        model = fit_logistic(rows[chosen], labels[chosen], l2=1.0, sample_weights=weights[chosen])
        out[fold == k] = model.probabilities(rows[fold == k])
    print(f"{len(rows)} candidates in {len(found)} sentences, 5 folds by document")
    ends = np.cumsum(counts)
    best = np.array([max([0.0, *out[e - n : e]]) for e, n in zip(ends, counts, strict=True)])
    for name in dict.fromkeys(s.set for s in found):
        values = best[[s.set == name for s in found]]
        shares = "  ".join(
            f">={cut}: {(values >= cut).mean():.3f}" for cut in (0.5, 0.8, 0.9, 0.95)
        )
        print(f"{name:16} {len(values):5}  {shares}")
    model = fit_logistic(rows, labels, l2=1.0, sample_weights=weights)
    raw = model.raw_weights(FEATURES)
    print(RELATIONS[0], "and the others:", json.dumps(raw))
    if options.write:
        note = "fitted by python -m benchmarks.fit_antonyms on demetr_ar, flores and iwslt17"
        TARGET.write_text(json.dumps({"note": note, "weights": raw}, indent=1) + "\n", "utf-8")
        print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
