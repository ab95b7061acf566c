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

from auditor.judge.features import ADEQUACY, check_of, is_other
from auditor.judge.weights import DIVERGENT, Weights, combined
from auditor.logistic import log_odds
from auditor.model import Verdict
from benchmarks.corpora import DEMETR_MEANING, demetr, ntrex, recorded, unpc
from benchmarks.fitting import Logistic, fit_logistic
from benchmarks.judged import Measured, measure
from benchmarks.measures import folds_of, recall_at

TARGET = Path(__file__).parents[1] / "auditor" / "judge" / "judge.json"
SEED = 11
SAMPLED = 300
MINOR_SAMPLED = 80
GOOD = "demetr good"
# Length alone says nothing of agreement; it only told the corpora apart.
LEFT_OUT = frozenset({"coverage.words"})
# Fitted where a third differ, so that rare kinds of evidence get their due; the probabilities are then moved to the
# share of beads that differ in meaning in the documents people bring with a doubt. A lower one
# would be truer of most documents and would bury a lone missing "not"; the cost is printed below. With a
# back-translation, the second witness to every finding, fewer false alarms are the price of a higher one.
FITTED_AT = 0.35
PRIORS = {"embedded": 0.055, "translated": 0.12}


@dataclass(frozen=True, slots=True)
class Item:
    """One measured pair, the set it is of, and whether it differs in meaning."""

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
            texts.append((GOOD, case.document, False, (case.good, case.arabic, back)))
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
            known = rng.sample(recorded(data, name), SAMPLED)
            results = measure([(p.a, p.b, p.back) for p in known], a="en", b="ar", jobs=jobs)
            found += [Item(name, p.document, False, r) for p, r in zip(known, results, strict=True)]
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


def fit(found: Sequence[Item], names: Sequence[str]) -> Logistic:
    """Fit on the meaning errors against everything that agrees.

    What a check says never counts against a difference; the measures (named with a dot) may.
    """
    used = [i for i in found if i.set in DEMETR_MEANING or not i.positive]
    used = [i for i in used if not i.set.startswith("minor")]
    labels = np.array([float(i.positive) for i in used])
    rows = matrix(used, names)
    # Every set counts alike within its class; the classes in the proportion of FITTED_AT.
    weights = np.empty(len(used))
    for positive, share in ((True, FITTED_AT), (False, 1 - FITTED_AT)):
        sets = {i.set for i in used if i.positive is positive}
        for name in sets:
            members = np.array([i.set == name for i in used])
            # The rate of flags is set on DEMETR's good sentences: they count as much as all others.
            part = 1 / len(sets) if positive else (0.5 if name == GOOD else 0.5 / (len(sets) - 1))
            weights[members] = share * len(used) * part / members.sum()
    active = list(range(len(names)))
    while True:
        model = fit_logistic(rows[:, active], labels, l2=2.0, sample_weights=weights)
        negative = [
            k for k, w in zip(active, model.weights, strict=True) if w < 0 and "." not in names[k]
        ]
        if not negative:
            break
        active = [k for k in active if k not in negative]
    full_mean, full_scale = np.zeros(len(names)), np.ones(len(names))
    full = np.zeros(len(names))
    full[active] = model.weights
    full_mean[active], full_scale[active] = model.mean, model.scale
    return Logistic(full_mean, full_scale, full, model.bias)


@dataclass(frozen=True, slots=True)
class Figures:
    """Cross-validated figures of one mode.

    ``flagged``: per set, the share above the threshold that flags 5% of DEMETR's good sentences;
    ``divergent``: per set, the share whose verdict would be divergent.
    """

    flagged: dict[str, float]
    divergent: dict[str, float]

    @property
    def meaning(self) -> float:
        """Mean recall of the six meaning errors at 5% flags."""
        return float(np.mean([self.flagged[kind] for kind in DEMETR_MEANING]))

    @property
    def minor(self) -> float:
        """Mean share of edits of form that are flagged at the same threshold."""
        return float(np.mean([v for k, v in self.flagged.items() if k.startswith("minor")]))


def cross_validated(found: Sequence[Item], *, prior: float) -> np.ndarray:
    """The divergence of each item: fitted on four folds of documents, the fifth judged as the tool does."""
    names = weighed(found)
    folds = folds_of([i.document for i in found])
    scores = np.empty(len(found))
    for k in range(5):
        train = [i for i, f in zip(found, folds, strict=True) if f != k]
        model = fit(train, names)
        weights = as_weights(model, names, prior=prior)
        for n in np.flatnonzero(folds == k).tolist():
            scores[n] = combined(weights, found[n].measured.features)
    return scores


def figures_of(found: Sequence[Item], scores: np.ndarray) -> Figures:
    """What the divergences of the items come to, set by set."""
    sets = {name: scores[[i.set == name for i in found]] for name in sorted({i.set for i in found})}
    good = sets[GOOD]
    return Figures(
        {name: recall_at(values, good) for name, values in sets.items()},
        {name: float(np.mean(values >= DIVERGENT)) for name, values in sets.items()},
    )


def weighed(found: Sequence[Item]) -> list[str]:
    """The features the fitted model may use: of checks it has examples of, and of whole pairs."""
    names = {n for i in found for n in i.measured.features if not is_other(check_of(n))}
    return sorted(names - LEFT_OUT - {ADEQUACY})


def as_weights(model: Logistic, names: Sequence[str], *, prior: float) -> Weights:
    """The model as the judge reads it, its probabilities moved to that share of differences."""
    raw = model.raw_weights(names)
    moved = log_odds(prior) - log_odds(FITTED_AT)
    bias = round(raw.pop("bias") + moved, 4)
    return Weights(bias, {name: value for name, value in raw.items() if value})


def report(mode: str, figures: Figures) -> None:
    """Every set, then the two figures that sum them up."""
    print(f"== {mode}, 5 folds by document")
    for name, flagged in figures.flagged.items():
        print(f"{name:34} flagged at 5% {flagged:.3f}  divergent {figures.divergent[name]:.3f}")
    print(f"mean of the six meaning errors at 5% flags: {figures.meaning:.3f}")
    print(f"minor edits flagged at the same threshold: {figures.minor:.3f}")


def load_items(data: Path, mode: str, *, cache: Path | None, jobs: int) -> list[Item]:
    """The measured pairs of a mode, from the cache where it has them."""
    found = cached(cache, mode) if cache else []
    if not found:
        found = items(data, translated=mode == "translated", jobs=jobs)
        keep(cache, mode, found)
    return found


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
        found = load_items(options.data, mode, cache=options.cache, jobs=options.jobs)
        report(mode, figures_of(found, cross_validated(found, prior=PRIORS[mode])))
        names = weighed(found)
        weights = as_weights(fit(found, names), names, prior=PRIORS[mode])
        models[mode] = {"bias": weights.bias, "weights": dict(weights.weights)}
        print(json.dumps(models[mode]))
    if options.write:
        note = "fitted by python -m benchmarks.fit_judge on demetr_ar, ntrex and unpc"
        TARGET.write_text(json.dumps({"note": note, "models": models}, indent=1) + "\n", "utf-8")
        print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
