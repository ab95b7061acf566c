"""Precision and recall of alignments, as Vecalign's ``score.py`` defines them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Beads: TypeAlias = Sequence[tuple[tuple[int, ...], tuple[int, ...]]]


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1; lax counts a bead that overlaps a true one on both sides."""

    precision: float
    recall: float
    lax_precision: float
    lax_recall: float

    @property
    def f1(self) -> float:
        """Strict F1."""
        return _f1(self.precision, self.recall)

    @property
    def lax_f1(self) -> float:
        """Lax F1."""
        return _f1(self.lax_precision, self.lax_recall)


def score(pairs: Iterable[tuple[Beads, Beads]]) -> Score:
    """Of pairs (gold, found), counts added up. Recall leaves out insertions and deletions."""
    precision = np.zeros(4, dtype=np.int64)
    recall = np.zeros(4, dtype=np.int64)
    for gold, found in pairs:
        precision += _counts(gold, found)
        recall += _counts(_paired(found), _paired(gold))
    return Score(
        _share(precision[0], precision[1]),
        _share(recall[0], recall[1]),
        _share(precision[2], precision[3]),
        _share(recall[2], recall[3]),
    )


def _counts(gold: Beads, found: Beads) -> NDArray[np.int64]:
    """True and false positives, strict then lax."""
    true = {(tuple(x), tuple(y)) for x, y in gold if len(x) or len(y)}
    partners: dict[int, set[int]] = {}
    for x, y in true:
        for i in x:
            partners.setdefault(i, set()).update(y)
    counts = np.zeros(4, dtype=np.int64)
    for x, y in {(tuple(x), tuple(y)) for x, y in found if len(x) or len(y)}:
        if (x, y) in true:
            counts += (1, 0, 1, 0)
        elif set(y) & set().union(*(partners.get(i, set()) for i in x)):
            counts += (0, 1, 1, 0)
        else:
            counts += (0, 1, 0, 1)
    return counts


def _paired(beads: Beads) -> Beads:
    return [(x, y) for x, y in beads if len(x) and len(y)]


def _share(true: np.int64, false: np.int64) -> float:
    return int(true) / max(int(true + false), 1)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / max(precision + recall, 1e-9)
