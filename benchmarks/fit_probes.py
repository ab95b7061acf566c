"""Fit the contrast probes: ``python -m benchmarks.fit_probes --data ../shared/data [--write]``.

Negatives: contrast words of texts that agree (DEMETR's good ones, NTREX, UN documents). Positives:
DEMETR's antonyms, and seeded swaps of our own, a word of a parallel text put into its contrary.
Cross-validated by document; prints recall at 5% flags on the good sentences of DEMETR and on swaps.
"""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from auditor.encoders import load_encoder
from auditor.evidence.in_context import InContext
from auditor.evidence.probes.antonyms import contrasts_of
from auditor.evidence.probes.contrast_features import FEATURES, Asked, probe_features
from auditor.evidence.probes.contrasts import plausible
from benchmarks.corpora import demetr, parallel
from benchmarks.fitting import fit_logistic
from benchmarks.measures import auroc, folds_of, recall_at

TARGET = Path(__file__).parents[1] / "auditor" / "evidence" / "data" / "contrast_probes.json"
SEED = 7
SAMPLED = 1500
# The log-odds of a sentence without a plausible contrast.
NOTHING = -20.0


@dataclass(frozen=True, slots=True)
class Sentence:
    """The candidates of one sentence: rows (n, features), labels (n,)."""

    set: str
    document: str
    rows: np.ndarray
    labels: np.ndarray


def sentences(data: Path) -> list[Sentence]:
    context = InContext(load_encoder("use"))

    def candidates(own: str, other: str) -> Asked:
        return plausible([Asked(own, other, contrasts_of(own, "en"))], context)[0]

    def rows_of(asked: Asked) -> np.ndarray:
        return probe_features([asked], context)[0]

    found: list[Sentence] = []
    words: dict[str, set[str]] = {}
    cases = demetr(data)
    for case in cases:
        words.setdefault(case.document, set()).update(case.good.lower().split())
    seen = set()
    for case in cases:
        if (case.document, case.good) not in seen:
            seen.add((case.document, case.good))
            asked = candidates(case.good, case.arabic)
            found.append(
                Sentence("demetr good", case.document, rows_of(asked), np.zeros(len(asked.plan)))
            )
        if "antonym" in case.kind:
            asked = candidates(case.perturbed, case.arabic)
            labels = [float(c.was.lower() not in words[case.document]) for c in asked.plan]
            found.append(
                Sentence("demetr antonym", case.document, rows_of(asked), np.array(labels))
            )
    rng = random.Random(SEED)
    pairs = list(parallel(data))
    for pair in rng.sample(pairs, SAMPLED):
        asked = candidates(pair.a, pair.b)
        found.append(
            Sentence(pair.corpus, pair.document, rows_of(asked), np.zeros(len(asked.plan)))
        )
        direct = [c for c in contrasts_of(pair.a, "en") if c.direct]
        if not direct:
            continue
        swap = rng.choice(direct)
        text = pair.a[: swap.start] + swap.now + pair.a[swap.end :]
        asked = candidates(text, pair.b)
        rows = rows_of(replace(asked, plan=[c for c in asked.plan if c.start == swap.start]))
        found.append(Sentence(f"{pair.corpus} swap", pair.document, rows, np.ones(len(rows))))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help=f"replace {TARGET.name}")
    options = parser.parse_args()
    all_sentences = sentences(options.data)
    folds = folds_of([s.document for s in all_sentences])
    rows = np.concatenate([s.rows for s in all_sentences])
    labels = np.concatenate([s.labels for s in all_sentences])
    fold = np.concatenate(
        [np.full(len(s.rows), f) for s, f in zip(all_sentences, folds, strict=True)]
    )
    out = np.empty(len(rows))
    for k in range(5):
        model = fit_logistic(rows[fold != k], labels[fold != k], l2=1.0)
        out[fold == k] = model.logits(rows[fold == k])
    best: dict[str, list[float]] = {}
    start = 0
    for sentence in all_sentences:
        end = start + len(sentence.rows)
        best.setdefault(sentence.set, []).append(max([NOTHING, *map(float, out[start:end])]))
        start = end
    print(f"{len(rows)} candidates, {int(labels.sum())} contrary, 5 folds by document")
    for name in sorted(best):
        good = best["demetr good"] if name.startswith("demetr") else best[name.split(" ")[0]]
        print(
            f"{name:16} {len(best[name]):5}  recall at 5%: {recall_at(best[name], good):.3f}"
            f"  AUROC {auroc(best[name], good):.3f}"
        )
    if options.write:
        model = fit_logistic(rows, labels, l2=1.0)
        raw = model.raw_weights(FEATURES)
        note = "fitted by python -m benchmarks.fit_probes on demetr_ar, ntrex, unpc"
        TARGET.write_text(json.dumps({"note": note, "weights": raw}, indent=1) + "\n", "utf-8")
        print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
