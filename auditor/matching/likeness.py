"""How alike two files are: what the confidence that they are versions of one text is made of."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.matching.file_names import likeness as names_alike
from auditor.matching.file_names import rarity
from auditor.matching.profiles import Profile
from auditor.matching.store import Store

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

# Sentences whose best matches are in order say little where there are few; so many are worth half.
FEW = 4
# Two texts that share no value at all are taken to have so much (log) unshared.
PRIOR = 4.0


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two files and what speaks for their being versions of one text.

    ``nearness``: BiMax, the mean similarity of each sentence with the nearest one of the other text, both ways (None: no
    vectors). ``mutual``: the share of sentences that are each other's nearest. ``order``: how far those stand in the same
    order, -1 to 1. ``ratio``: the share of values that both have in all that either has, by how rare they are here. ``length``: the logarithm of the longer over the shorter. ``name``: how alike the names are, 0 to 1;
    ``conflict``: their numbers contradict each other.
    """

    a: int
    b: int
    nearness: float | None
    mutual: float
    order: float
    ratio: float
    length: float
    name: float
    conflict: bool


@dataclass(frozen=True, slots=True)
class Nearness:
    """What the vectors of two texts say: see `Likeness`."""

    nearness: float
    mutual: float
    order: float


def nearness_of(a: Floats, b: Floats, weights_a: Floats, weights_b: Floats) -> Nearness:
    """Of two texts' sentence vectors, shapes (m, d) and (n, d), each sentence with a weight."""
    import numpy as np

    similarity = a @ b.T
    to_b, to_a = similarity.argmax(axis=1), similarity.argmax(axis=0)
    best_a = similarity[np.arange(len(a)), to_b]
    best_b = similarity[to_a, np.arange(len(b))]
    value = (np.average(best_a, weights=weights_a) + np.average(best_b, weights=weights_b)) / 2
    both = np.flatnonzero(to_a[to_b] == np.arange(len(a)))
    steps = np.diff(to_b[both])
    order = float(np.sign(steps).sum() / (len(steps) + FEW)) if len(steps) else 0.0
    share = float(weights_a[both].sum() + weights_b[to_b[both]].sum())
    return Nearness(float(value), share / float(weights_a.sum() + weights_b.sum()), order)


class Comparer:
    """Compares files of one heap: what is rare among them is known beforehand."""

    def __init__(self, profiles: Sequence[Profile], store: Store) -> None:
        self._profiles = profiles
        self._store = store
        self._names = rarity(profile.name for profile in profiles)
        self._values = _rarity(profile.values for profile in profiles)

    def likeness(self, i: int, j: int) -> Likeness:
        """Two files beside each other, by their numbers."""
        a, b = self._profiles[i], self._profiles[j]
        near = Nearness(0.0, 0.0, 0.0)
        vectors = a.kept is not None and b.kept is not None
        if a.kept is not None and b.kept is not None:
            near = nearness_of(
                self._store.vectors(a.kept), self._store.vectors(b.kept), a.weights, b.weights
            )
        shared = self._weight(a.values & b.values)
        name = names_alike(a.name, b.name, self._names)
        return Likeness(
            a=i,
            b=j,
            nearness=near.nearness if vectors else None,
            mutual=near.mutual,
            order=near.order,
            ratio=shared / (self._weight(a.values | b.values) + PRIOR),
            length=abs(math.log(max(a.size, 1.0) / max(b.size, 1.0))),
            name=name.words,
            conflict=name.conflict,
        )

    def _weight(self, values: Iterable[tuple[str, str]]) -> float:
        # In order: a sum of floats depends on it.
        return sum(self._values[value] for value in sorted(values))


def compare(
    pairs: Sequence[tuple[int, int]],
    comparer: Comparer,
    told: Callable[[int, int], None],
) -> list[Likeness]:
    """Every pair of a shortlist compared; ``told`` how many are."""
    found = []
    for done, (i, j) in enumerate(pairs):
        if not done % 200:
            told(done, len(pairs))
        found.append(comparer.likeness(i, j))
    return found


def _rarity(sets: Iterable[frozenset[tuple[str, str]]]) -> Mapping[tuple[str, str], float]:
    """How much each value tells: the logarithm of how many files there are to one that has it."""
    sets = list(sets)
    counted = Counter(value for values in sets for value in values)
    return {value: math.log((len(sets) + 1) / count) for value, count in counted.items()}
