"""Neighbouring texts joined by a blank: the sums of runs of several out of those of single texts and of pairs.

A token sees REACH tokens either side and no further. So what a text adds to a run is what it adds to the pair with
the text before it and to the pair with the text after it, less what it adds by itself, if it is too long for one
of its tokens to see both neighbours.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from auditor.encoders.use.features import REACH
from auditor.encoders.use.reading import MAX_CHARS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]
    Ints: TypeAlias = NDArray[np.int64]

Run: TypeAlias = tuple[int, int]
"""The first of neighbouring texts, and how many they are."""


class Sums(NamedTuple):
    """The sums over runs as the head takes them, and how many tokens they are; ``whole`` are those left to encode."""

    sums: Floats
    lengths: Ints
    whole: list[int]


def sums_of_runs(
    texts: Sequence[str],
    runs: Sequence[Run],
    *,
    strips_of: Callable[[Sequence[str]], Sequence[Ints]],
    sums_of: Callable[[Sequence[str], Sequence[Ints]], Floats],
) -> Sums:
    """The sums over runs of two or more of the texts, which are folded."""
    import numpy as np

    single = sorted({i for start, size in runs for i in range(start, start + size)})
    double = sorted({i for start, size in runs for i in range(start, start + size - 1)})
    asked = [texts[i] for i in single] + [f"{texts[i]} {texts[i + 1]}" for i in double]
    strips = strips_of(asked)
    sums = sums_of(asked, strips)
    strip = dict(zip(single, strips, strict=False))
    tokens = {i: len(strip[i]) - 2 * REACH - 2 for i in single}
    alone = dict(zip(single, sums, strict=False))
    pair = dict(zip(double, sums[len(single) :], strict=True))
    of_pair = zip(double, strips[len(single) :], strict=True)
    plain = {i for i, both in of_pair if _adds_up(strip[i], strip[i + 1], both)}
    found = np.zeros((len(runs), sums.shape[1]), dtype=np.float32)
    lengths = np.ones(len(runs), dtype=np.int64)
    whole = []
    for k, (start, size) in enumerate(runs):
        inner = range(start + 1, start + size - 1)
        if (
            sum(len(texts[i]) + 1 for i in range(start, start + size)) > MAX_CHARS
            or not plain.issuperset((start, *inner))
            or any(tokens[i] < 2 * REACH for i in inner)
        ):
            whole.append(k)
            continue
        found[k] = pair[start]
        for i in inner:
            found[k] += pair[i]
            found[k] -= alone[i]
        lengths[k] = sum(tokens[i] for i in range(start, start + size)) + 2
    return Sums(found, lengths, whole)


def _adds_up(first: Ints, second: Ints, both: Ints) -> bool:
    """Whether the tokens of two texts joined are those of either; all as strips."""
    import numpy as np

    # Without the end of the one and the begin of the other.
    parts = (first[: -REACH - 1], second[REACH + 1 :])
    return len(both) == sum(map(len, parts)) and np.array_equal(both, np.concatenate(parts))
