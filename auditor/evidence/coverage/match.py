"""Where each word of one text finds its counterpart in the other, and how good that is.

The similarity of two words is a weighted sum of the cosines of the windows around them, so a word
is judged in its context; the best counterpart is then looked at again at each scale, near where
the context put it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from auditor.encoders import Encode
from auditor.evidence.words import SCALES, Words, sentences, windows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]
    Ints: TypeAlias = NDArray[np.intp]

# Weights of the single word and of the windows of SCALES in the similarity; and how much the
# other end of the document costs. Untuned round figures.
WEIGHTS = (0.2, 0.2, 0.3, 0.3)
DISTANCE = 0.1
# Rows compared at once, and how far from its proportional place a counterpart is looked for (in
# words): up to this size the comparison is complete, beyond it time and memory grow linearly.
BLOCK = 256
BAND = 4000
# Neighbours that make up the local density (CSLS: Conneau et al. 2018, arXiv:1710.04087).
NEIGHBOURS = 5
# How far around the counterpart each scale is searched again: (scale, words either side).
NEAR = ((0, 8), (1, 5), (2, 3), (3, 0))


@dataclass(frozen=True, slots=True)
class Vectors:
    """The vectors of one text: one row a word at each scale, and one a sentence."""

    scales: tuple[Floats, ...]
    sentences: Floats
    wide: Floats


@dataclass(frozen=True, slots=True)
class Matches:
    """What the words of one text found in the other; one value a word unless said otherwise.

    ``similarity``: of the best counterpart; ``csls``: the same less the other's own density;
    ``at``: its position; ``near``: the best cosine around it at each scale; ``word_at``: where
    the best single word is; ``cycle``: how many words off one lands going there and back;
    ``sentence``: the best cosine of the word's sentence with a sentence, and with a window.
    """

    similarity: Floats
    csls: Floats
    at: Ints
    near: tuple[Floats, ...]
    close: Floats
    word_at: Ints
    cycle: Ints
    sentence: tuple[Floats, Floats]


def vectors_of(texts: Sequence[Words], encode: Encode) -> list[Vectors]:
    """Encode all that is needed of several texts in one batch without repetitions."""
    import numpy as np

    wanted = [
        [list(t.cores), *(windows(t, around, stride) for around, stride in SCALES), sentences(t)]
        for t in texts
    ]
    index: dict[str, int] = {}
    for lists in wanted:
        for items in lists:
            for item in items:
                index.setdefault(item, len(index))
    table = np.asarray(encode(list(index)), dtype=np.float32)
    table = np.nan_to_num(table)

    found = []
    for text, (cores, *rest) in zip(texts, wanted, strict=True):
        places = np.arange(len(text))
        scales = [table[[index[c] for c in cores]]]
        for (_, stride), items in zip(SCALES, rest, strict=False):
            nearest = np.minimum(np.rint(places / stride).astype(np.intp), len(items) - 1)
            scales.append(table[np.array([index[w] for w in items])[nearest]])
        wide = table[[index[w] for w in rest[len(SCALES) - 1]]]
        found.append(Vectors(tuple(scales), table[[index[s] for s in rest[-1]]], wide))
    return found


def match(a: Vectors, b: Vectors, *, words_a: Words, words_b: Words) -> tuple[Matches, Matches]:
    """Match two texts, each with at least one word, in both directions."""
    import numpy as np

    joint_a, joint_b = _joint(a), _joint(b)
    n, m = len(joint_a), len(joint_b)
    best_a, best_b = np.full(n, -np.inf, np.float32), np.full(m, -np.inf, np.float32)
    at_a, at_b = np.zeros(n, np.intp), np.zeros(m, np.intp)
    top_a = np.zeros(n, np.float32)
    tops_b = np.full((NEIGHBOURS, m), -np.inf, np.float32)
    for rows, columns, similar, nearby in _blocks(joint_a, joint_b):
        at_a[rows] = columns.start + nearby.argmax(1)
        best_a[rows] = nearby.max(1)
        top_a[rows] = _top_mean(similar)
        rivals = nearby.argmax(0)
        value = nearby[rivals, np.arange(nearby.shape[1])]
        better = value > best_b[columns]
        best_b[columns] = np.where(better, value, best_b[columns])
        at_b[columns] = np.where(better, rows.start + rivals, at_b[columns])
        stacked = np.concatenate([tops_b[:, columns], similar])
        tops_b[:, columns] = np.partition(stacked, -NEIGHBOURS, axis=0)[-NEIGHBOURS:]
    tops_b[~np.isfinite(tops_b)] = np.nan
    top_b = np.nan_to_num(np.nanmean(tops_b, axis=0))
    csls_a, csls_b = np.full(n, -2, np.float32), np.full(m, -2, np.float32)
    for rows, columns, _, nearby in _blocks(joint_a, joint_b):
        csls_a[rows] = (2 * nearby - top_b[columns]).max(1)
        csls_b[columns] = np.maximum(csls_b[columns], (2 * nearby - top_a[rows, None]).max(0))
    return (
        _matches((a, b), (joint_a, joint_b), at=at_a, back=at_b, csls=csls_a, words=words_a),
        _matches((b, a), (joint_b, joint_a), at=at_b, back=at_a, csls=csls_b, words=words_b),
    )


def _matches(
    sides: tuple[Vectors, Vectors],
    joints: tuple[Floats, Floats],
    *,
    at: Ints,
    back: Ints,
    csls: Floats,
    words: Words,
) -> Matches:
    """The matches of the first of two sides, once it is known where its counterparts are."""
    import numpy as np

    a, b = sides
    near, word_at, close = [], at, np.zeros(len(at), np.float32)
    for scale, around in NEAR:
        cosines = _around(a.scales[scale], b.scales[scale], at, around)
        near.append(cosines.max(1))
        if scale == 0:
            word_at = np.clip(at + cosines.argmax(1) - around, 0, len(back) - 1)
            close = cosines[:, around - 3 : around + 4].max(1)
    sentence = np.array(words.sentence)
    return Matches(
        similarity=np.einsum("nd,nd->n", joints[0], joints[1][at]),
        csls=csls,
        at=at,
        near=tuple(near),
        close=close,
        word_at=word_at,
        cycle=np.abs(back[at] - np.arange(len(at))),
        sentence=(
            _best(a.sentences, b.sentences)[sentence],
            _best(a.sentences, b.wide)[sentence],
        ),
    )


def _joint(vectors: Vectors) -> Floats:
    """One vector a word whose dot products are the weighted sums of the cosines."""
    import numpy as np

    parts = [np.sqrt(np.float32(w)) * v for w, v in zip(WEIGHTS, vectors.scales, strict=True)]
    return np.concatenate(parts, axis=1)


def _blocks(a: Floats, b: Floats) -> Iterator[tuple[slice, slice, Floats, Floats]]:
    """Rows, columns, their similarity, and the same less what distance costs, block by block."""
    import numpy as np

    n, m = len(a), len(b)
    place_a, place_b = ((np.arange(k) / k).astype(np.float32) for k in (n, m))
    for first in range(0, n, BLOCK):
        rows = slice(first, min(n, first + BLOCK))
        columns = slice(max(0, rows.start * m // n - BAND), min(m, rows.stop * m // n + BAND))
        similar: Floats = a[rows] @ b[columns].T
        away: Floats = np.abs(place_a[rows, None] - place_b[columns])
        nearby: Floats = similar - np.float32(DISTANCE) * away
        yield rows, columns, similar, nearby


def _top_mean(similar: Floats) -> Floats:
    import numpy as np

    k = min(NEIGHBOURS, similar.shape[1])
    top: Floats = np.partition(similar, -k, axis=1)[:, -k:].mean(1)
    return top


def _best(a: Floats, b: Floats) -> Floats:
    """The best cosine of each row of ``a`` with any of ``b``."""
    import numpy as np

    blocks = [(a[i : i + BLOCK] @ b.T).max(1) for i in range(0, len(a), BLOCK)]
    best: Floats = np.concatenate(blocks)
    return best


def _around(a: Floats, b: Floats, at: Ints, around: int) -> Floats:
    """Cosines of each row of ``a`` with those of ``b`` up to ``around`` from ``at``."""
    import numpy as np

    places = np.clip(at[:, None] + np.arange(-around, around + 1), 0, len(b) - 1)
    found = np.empty(places.shape, np.float32)
    for i in range(0, len(a), BLOCK):
        found[i : i + BLOCK] = np.einsum("nd,nkd->nk", a[i : i + BLOCK], b[places[i : i + BLOCK]])
    return found
