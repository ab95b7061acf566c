"""The judge's figures, left out as a set beside five folds: ``python -m benchmarks --only judgement``.

Every figure is by models that were fitted on other sources; what stands under *naive* is of the same models fitted
with the set's other documents among the rest, and its best ingredient alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from auditor.judge.verdict import DIVERGENT, REVIEW
from auditor.planting import KINDS
from benchmarks.corpora import DEMETR_MEANING
from benchmarks.fit_judge import Fitted, fitted, recall_of_kind
from benchmarks.judge_sets import Item, items
from benchmarks.measures import auroc, best_mcc_threshold, folds_of, mcc, recall_at
from benchmarks.planted_sets import FAITHFUL

Floats = NDArray[np.float64]
# One sentence in twenty differs in what people send; bins of the reliability table.
SHARE, BINS = 0.05, (0.0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9, 1.0)
# Fewer planted of a kind say nothing of it.
COUNTED = 10


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a set: left out, and by five folds; ``lower``: less is better."""

    set: str
    measure: str
    left_out: float
    folds: float
    ingredient: float | None = None
    lower: bool = False


def embedded(data: Path, cache: Path | None) -> tuple[list[Item], Fitted]:
    """All sets as a user without models has them, and what the left-out models say of them."""
    found = items(data, cache=cache)
    return found, fitted(found, stack=lambda item: item.features, poor=True)


def figures(found: Sequence[Item], result: Fitted) -> Iterator[Figure]:
    """Of every set how it is ranked, what is flagged, and what falsely."""
    both = result.by_set, result.by_fold
    bad = np.array([item.case.positive for item in found])
    names = np.array([item.case.set for item in found])
    for name in sorted(set(names.tolist())):
        here = names == name
        gap = np.array([item.features.get("gap", 1.0) for item in found])
        ranked = [auroc(s[here & bad], s[here & ~bad]) for s in (*both, gap)]
        yield Figure(name, "AUROC", ranked[0], ranked[1], ranked[2])
        if name in FAITHFUL or name == "statements":
            for measure, rows, threshold in (
                ("differences flagged", bad, REVIEW),
                ("faithful divergent", ~bad, DIVERGENT),
                ("faithful flagged", ~bad, REVIEW),
            ):
                shares = [float(np.mean(s[here & rows] >= threshold)) for s in both]
                yield Figure(
                    name, measure, shares[0], shares[1], lower=measure.startswith("faithful")
                )
        if name.startswith("wmt21"):
            cut = [cut_by_folds(found, s, here, bad) for s in both]
            yield Figure(name, "MCC", cut[0], cut[1])
    yield from kind_figures(found, both)
    off = [error(s, bad) for s in both]
    yield Figure("all", "expected calibration error, 1 in 20", off[0], off[1], lower=True)


def cut_by_folds(
    found: Sequence[Item], scores: Floats, here: NDArray[np.bool_], bad: NDArray[np.bool_]
) -> float:
    """MCC of one set with a threshold from its other folds of documents."""
    mine = np.flatnonzero(here)
    folds = folds_of([found[i].case.document for i in mine.tolist()])
    flags = np.zeros(len(mine), dtype=bool)
    for fold in np.unique(folds):
        held = folds == fold
        flags[held] = scores[mine[held]] >= best_mcc_threshold(
            bad[mine[~held]], scores[mine[~held]]
        )
    return mcc(bad[mine], flags)


def kind_figures(found: Sequence[Item], both: tuple[Floats, Floats]) -> Iterator[Figure]:
    """Recall at 2% flags of each planted kind, over the sets; at 5% of DEMETR's six."""
    kinds = [kind for kind in KINDS if sum(i.case.kind == kind for i in found) >= COUNTED]
    table = {kind: [recall_of_kind(found, scores, kind) for scores in both] for kind in kinds}
    for kind, recalls in table.items():
        yield Figure("planted", f"recall at 2% flags: {kind}", recalls[0], recalls[1])
    means = [float(np.mean([recalls[k] for recalls in table.values()])) for k in range(2)]
    yield Figure("planted", "recall at 2% flags, mean of kinds", means[0], means[1])
    demetr = [i for i, item in enumerate(found) if item.case.set == "demetr ar"]
    good = [i for i in demetr if not found[i].case.kind]
    recalls = [
        float(
            np.mean(
                [
                    recall_at(
                        scores[[i for i in demetr if found[i].case.kind == kind]], scores[good]
                    )
                    for kind in DEMETR_MEANING
                ]
            )
        )
        for scores in both
    ]
    yield Figure("demetr ar", "recall at 5%, six errors", recalls[0], recalls[1])


def error(scores: Floats, bad: NDArray[np.bool_]) -> float:
    """How far off the probabilities are, where one pair in twenty differs: weighted mean over bins."""
    return sum(share * abs(said - true) for _, share, said, true in reliability(scores, bad))


def reliability(
    scores: Floats, bad: NDArray[np.bool_]
) -> Iterator[tuple[tuple[float, float], float, float, float]]:
    """Of every bin: its bounds, its share of all, the mean probability in it and the share that differs."""
    weights = np.where(bad, SHARE / bad.sum(), (1 - SHARE) / (~bad).sum())
    for low, high in pairwise(BINS):
        inside = (scores >= low) & ((scores < high) | (high == BINS[-1]))
        share = float(weights[inside].sum())
        if share:
            said = float((weights * scores)[inside].sum()) / share
            yield (low, high), share, said, float(weights[inside & bad].sum()) / share
