"""How likely it is that two files are versions of one text, fitted and calibrated.

``python -m benchmarks.matching --data ../shared/data --write`` fits both models: that for languages with sentence
vectors and that for those without, which has names and values alone. The note in their files says on what.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from auditor.languages import primary
from auditor.logistic import Standardised, logistic_of, standardised
from auditor.matching.likeness import Likeness

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

Models: TypeAlias = Mapping[str, Standardised]

PACKAGE = "auditor.matching"
WITH_VECTORS, WITHOUT = "vectors", "values"
FEATURES: Mapping[str, tuple[str, ...]] = {
    WITH_VECTORS: (
        "nearness", "margin", "mutual", "order", "ratio", "lead", "length", "name", "conflict",
    ),
    WITHOUT: ("ratio", "lead", "length", "name", "conflict"),
}  # fmt: skip
# Where a file has no other candidate, what an unrelated text would be near it, and share with it.
UNRELATED = 0.4
# Scales (standard deviations) that a feature counts for at most.
CLIP = 4.0


def rows_of(
    found: Sequence[Likeness], languages: Sequence[str], alike: Mapping[int, Collection[int]]
) -> tuple[Floats, Floats]:
    """The features of pairs with vectors and of pairs without, in their order, shapes (n, features).

    ``languages``: of every file; ``alike``: of a file those that say the same in its own language, which are no
    rivals of it.
    """
    import numpy as np

    near = _leads(found, languages, alike, [one.nearness or 0.0 for one in found], UNRELATED)
    values = _leads(found, languages, alike, [one.ratio for one in found], 0.0)
    rows: dict[str, list[list[float]]] = {WITH_VECTORS: [], WITHOUT: []}
    for one, margin, lead in zip(found, near, values, strict=True):
        common: list[float] = [one.ratio, lead, one.length, one.name, one.conflict]
        if one.nearness is None:
            rows[WITHOUT].append(common)
        else:
            rows[WITH_VECTORS].append([one.nearness, margin, one.mutual, one.order, *common])
    with_vectors, without = (
        np.array(rows[name], np.float64).reshape(-1, len(FEATURES[name]))
        for name in (WITH_VECTORS, WITHOUT)
    )
    return with_vectors, without


def shipped() -> Models:
    """The models that come with the package, by name."""
    return {name: standardised(PACKAGE, name) for name in (WITH_VECTORS, WITHOUT)}


def confidences(
    found: Sequence[Likeness],
    languages: Sequence[str],
    alike: Mapping[int, Collection[int]],
    models: Models,
) -> list[float]:
    """The probability of each pair, 0 to 1."""
    vectors, values = rows_of(found, languages, alike)
    said = {
        name: iter(logistic_of(models[name].log_odds(rows, clip=CLIP)))
        for name, rows in ((WITH_VECTORS, vectors), (WITHOUT, values))
    }
    return [float(next(said[WITHOUT if one.nearness is None else WITH_VECTORS])) for one in found]


def _leads(
    found: Sequence[Likeness],
    languages: Sequence[str],
    alike: Mapping[int, Collection[int]],
    scores: Sequence[float],
    least: float,
) -> list[float]:
    """How far each pair's score is above that of the best rival of either file (``least`` at the least).

    A rival is in the language of the file whose place it would take.
    """
    rivals: dict[tuple[int, str], list[tuple[float, int]]] = defaultdict(list)
    for one, score in zip(found, scores, strict=True):
        rivals[one.a, primary(languages[one.b])].append((score, one.b))
        rivals[one.b, primary(languages[one.a])].append((score, one.a))
    for group in rivals.values():
        group.sort(reverse=True)

    def best_rival(of: int, other: int) -> float:
        same = alike.get(other, ())
        group = rivals[of, primary(languages[other])]
        return next((score for score, one in group if one != other and one not in same), least)

    return [
        score - max(best_rival(one.a, one.b), best_rival(one.b, one.a), least)
        for one, score in zip(found, scores, strict=True)
    ]
