"""Fit the judge: ``python -m benchmarks.fit_judge --data ../shared/data [--write]``.

Positives are DEMETR's meaning errors over human Arabic; negatives its good sentences and pairs taken
to be equivalent (NTREX, UN documents). Weights are kept from going negative for what checks say:
more evidence never speaks for agreement. Cross-validated by document.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from auditor.judge import is_other
from auditor.model import Verdict
from benchmarks.corpora import DEMETR_MEANING, demetr, ntrex, recorded, unpc
from benchmarks.fitting import Logistic, fit_logistic
from benchmarks.judged import Measured, measure
from benchmarks.measures import folds_of, recall_at

TARGET = Path(__file__).parents[1] / "auditor" / "data" / "judge.json"
SEED = 11
SAMPLED = 300
MINOR_SAMPLED = 80
# The share of beads that say something else which the probabilities are calibrated to. Lower is truer
# of most documents and would bury a lone missing "not"; the cost, false alarms, is printed below.
PRIOR = 0.35


@dataclass(frozen=True, slots=True)
class Item:
    """One measured pair, the set it is of, and whether it says something else."""

    set: str
    document: str
    positive: bool
    measured: Measured


def items(data: Path, *, translated: bool, jobs: int) -> list[Item]:
    """DEMETR and the parallel corpora through the pipeline."""
    rng = random.Random(SEED)
    cases = demetr(data)
    minor: dict[str, int] = {}
    texts: list[tuple[str, str, bool, tuple[str, str, str | None]]] = []
    seen = set()
    for case in cases:
        back = case.back_translation if translated else None
        if case.kind not in DEMETR_MEANING and not case.kind.startswith("minor"):
            continue
        minor[case.kind] = minor.get(case.kind, 0) + 1
        if case.kind.startswith("minor") and minor[case.kind] > MINOR_SAMPLED:
            continue
        if (case.good, case.arabic) not in seen:
            seen.add((case.good, case.arabic))
            texts.append(("demetr good", case.document, False, (case.good, case.arabic, back)))
        texts.append(
            (case.kind, case.document, not case.kind.startswith("minor"),
             (case.perturbed, case.arabic, back))
        )  # fmt: skip
    found = [
        Item(name, document, positive, result)
        for (name, document, positive, _), result in zip(
            texts, measure([t for *_, t in texts], a="en", b="ar", jobs=jobs), strict=True
        )
    ]
    if translated:
        for name in ("flores-dev", "iwslt17"):
            pairs = rng.sample(recorded(data, name), SAMPLED)
            results = measure([(p.a, p.b, p.back) for p in pairs], a="en", b="ar", jobs=jobs)
            found += [Item(name, p.document, False, r) for p, r in zip(pairs, results, strict=True)]
        return found
    for corpus, languages in ((ntrex, ("ar", "fr", "de")), (unpc, ("ar", "fr", "es"))):
        for language in languages:
            pairs = rng.sample(list(corpus(data, language)), SAMPLED)
            results = measure([(p.a, p.b, None) for p in pairs], a="en", b=language, jobs=jobs)
            name = f"{pairs[0].corpus} {language}"
            found += [Item(name, p.document, False, r) for p, r in zip(pairs, results, strict=True)]
    return found


def cached(folder: Path, mode: str) -> list[Item]:
    """What an earlier run measured; empty when it did not."""
    path = folder / f"judge-{mode}.jsonl"
    if not path.exists():
        return []
    found = []
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        measured = Measured(row["features"], row["divergence"], Verdict(row["verdict"]), ())
        found.append(Item(row["set"], row["document"], row["positive"], measured))
    return found


def keep(folder: Path | None, mode: str, found: Sequence[Item]) -> None:
    """Write what was measured for the next run."""
    if folder is None:
        return
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"judge-{mode}.jsonl").open("w", encoding="utf-8") as file:
        for item in found:
            row = {
                "set": item.set,
                "document": item.document,
                "positive": item.positive,
                "features": item.measured.features,
                "divergence": item.measured.divergence,
                "verdict": item.measured.verdict.value,
            }
            file.write(json.dumps(row) + "\n")


def matrix(found: Sequence[Item], names: Sequence[str]) -> np.ndarray:
    """Features of each item, shape (items, names)."""
    return np.array([[i.measured.features.get(name, 0.0) for name in names] for i in found])


def fit(found: Sequence[Item], names: Sequence[str], *, free: Sequence[str]) -> Logistic:
    """Fit on the meaning errors against everything that agrees; drop weights that turn negative."""
    used = [i for i in found if i.set in DEMETR_MEANING or not i.positive]
    used = [i for i in used if not i.set.startswith("minor")]
    labels = np.array([float(i.positive) for i in used])
    rows = matrix(used, names)
    # Every set counts alike within its class; the classes in the proportion of PRIOR.
    weights = np.empty(len(used))
    for positive, share in ((True, PRIOR), (False, 1 - PRIOR)):
        sets = {i.set for i in used if i.positive is positive}
        for name in sets:
            members = np.array([i.set == name for i in used])
            weights[members] = share * len(used) / len(sets) / members.sum()
    active = list(range(len(names)))
    while True:
        model = fit_logistic(rows[:, active], labels, l2=2.0, sample_weights=weights)
        negative = [
            k for k, w in zip(active, model.weights, strict=True) if w < 0 and names[k] not in free
        ]
        if not negative:
            break
        active = [k for k in active if k not in negative]
    full_mean, full_scale = np.zeros(len(names)), np.ones(len(names))
    full = np.zeros(len(names))
    full[active] = model.weights
    full_mean[active], full_scale[active] = model.mean, model.scale
    return Logistic(full_mean, full_scale, full, model.bias)


def report(found: Sequence[Item], scores: np.ndarray) -> None:
    """Recall at 5% flags on the good ones, and what is flagged elsewhere at that threshold."""
    good = scores[[i.set == "demetr good" for i in found]]
    threshold = np.sort(good)[int(np.ceil(len(good) * 0.95)) - 1]
    by_set: dict[str, np.ndarray] = {
        name: scores[[i.set == name for i in found]] for name in sorted({i.set for i in found})
    }
    for name, values in by_set.items():
        over = float(np.mean(1 / (1 + np.exp(-values)) >= 0.6))
        print(
            f"{name:34} {len(values):5}  flagged at 5% {recall_at(values, good):.3f}  divergent {over:.3f}"
        )
    meaning = [recall_at(by_set[k], good) for k in DEMETR_MEANING]
    minor = np.concatenate([v for k, v in by_set.items() if k.startswith("minor")])
    print(f"mean of the six meaning errors at 5% flags: {np.mean(meaning):.3f}")
    print(f"minor edits flagged at the same threshold: {np.mean(minor > threshold):.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--modes", default="embedded,translated")
    parser.add_argument("--cache", type=Path, help="keep measured features here, for the next run")
    options = parser.parse_args()
    models = json.loads(TARGET.read_text("utf-8"))["models"]
    for mode in options.modes.split(","):
        found = cached(options.cache, mode) if options.cache else []
        if not found:
            found = items(options.data, translated=mode == "translated", jobs=options.jobs)
            keep(options.cache, mode, found)
        names = sorted({n for i in found for n in i.measured.features if not is_other(n)})
        free = [name for name in names if "." in name]
        folds = folds_of([i.document for i in found])
        scores = np.empty(len(found))
        for k in range(5):
            train = [i for i, f in zip(found, folds, strict=True) if f != k]
            scores[folds == k] = fit(train, names, free=free).logits(
                matrix(found, names)[folds == k]
            )
        print(f"== {mode}, 5 folds by document")
        report(found, scores)
        model = fit(found, names, free=free)
        raw = model.raw_weights(names)
        bias = raw.pop("bias")
        models[mode] = {"bias": bias, "weights": {k: v for k, v in raw.items() if v}}
        print(json.dumps(models[mode]))
    if options.write:
        note = "fitted by python -m benchmarks.fit_judge on demetr_ar, ntrex and unpc"
        TARGET.write_text(json.dumps({"note": note, "models": models}, indent=1) + "\n", "utf-8")
        print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
