"""Where in the table of A against B the path can run: anchors, and a band around them.

Anchors are pairs that are clearly each other's best match; the longest chain of them that rises in
both documents leads the band. Time is A's length times a bounded window of B, memory linear.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Tables of up to this many cells are searched whole.
WHOLE = 20_000
# Rows looked at together, and how far from the running diagonal their partners may be.
BLOCK = 512
WINDOW = 8192
# A segment may have this many partners that are as good as each other, to within LEVEL…
PARTNERS = 4
LEVEL = 0.06
# …if they are that much better than the next best.
CLEAR = 0.08
# The band reaches to the anchors this many before and after, so that a wrong one does no harm…
SKIPPED = 3
# …and this much further.
PAD = 8
# At most this wide: where nothing leads, only the surroundings of the diagonal are searched.
WIDEST = 600


def band(
    a: NDArray[np.float32], b: NDArray[np.float32]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The first and last column (inclusive) of the path's states in each of the n + 1 rows."""
    import numpy as np

    n, m = len(a), len(b)
    if n * m <= WHOLE:
        return np.zeros(n + 1, dtype=np.int64), np.full(n + 1, m, dtype=np.int64)
    chain = [(0, 0)] * SKIPPED + rising(anchors(a, b)) + [(n, m)] * SKIPPED
    rows = np.array([i for i, _ in chain])
    columns = np.array([j for _, j in chain])
    states = np.arange(n + 1)
    before = np.searchsorted(rows, states, side="right") - 1
    first = columns[np.clip(before - SKIPPED + 1, 0, len(chain) - 1)] - PAD
    after = np.searchsorted(rows, states, side="left")
    last = columns[np.clip(after + SKIPPED - 1, 0, len(chain) - 1)] + PAD
    middle = np.interp(states, *_strictly_rising(rows, columns))
    wide = last - first > WIDEST
    first = np.where(wide, np.maximum(first, middle - WIDEST / 2), first)
    last = np.where(wide, np.minimum(last, middle + WIDEST / 2), last)
    first = np.clip(np.minimum.accumulate(first[::-1])[::-1], 0, m).astype(np.int64)
    last = np.clip(np.maximum.accumulate(last), 0, m).astype(np.int64)
    first[0], last[-1] = 0, m
    # Neighbouring rows must touch, or no path leads on.
    last[:-1] = np.maximum(last[:-1], first[1:])
    last = np.maximum.accumulate(last)
    return first, last


def _strictly_rising(
    rows: NDArray[np.int64], columns: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    import numpy as np

    _, keep = np.unique(rows, return_index=True)
    return rows[keep], columns[keep]


def anchors(a: NDArray[np.float32], b: NDArray[np.float32]) -> list[tuple[int, int]]:
    """Pairs that are each other's best matches in the window, or as good as; in A's order.

    A text that returns has several partners; which is meant the longest chain tells.
    """
    import numpy as np

    n, m = len(a), len(b)
    kept = min(PARTNERS + 1, m)
    best_of_b = np.full(m, -np.inf, dtype=np.float32)
    columns = np.zeros((n, kept), dtype=np.int64)
    cosines = np.zeros((n, kept), dtype=np.float32)
    centre = 0.0
    for start in range(0, n, BLOCK):
        stop = min(start + BLOCK, n)
        # Where the path has drifted to, and on along the diagonal of the rest.
        middle = centre + (m - centre) * (stop - start) / 2 / max(n - start, 1)
        first = int(max(min(middle - WINDOW, m - 2 * WINDOW), 0))
        last = int(min(max(middle + WINDOW, 2 * WINDOW), m))
        cosine = a[start:stop] @ b[first:last].T
        best_of_b[first:last] = np.maximum(best_of_b[first:last], cosine.max(axis=0))
        found = np.argpartition(cosine, -kept, axis=1)[:, -kept:]
        columns[start:stop] = found + first
        cosines[start:stop] = np.take_along_axis(cosine, found, axis=1)
        top = cosines[start:stop].max(axis=1)
        clear = (
            top - np.partition(cosines[start:stop], -2, axis=1)[:, -2] > CLEAR if kept > 1 else []
        )
        confident = columns[start:stop][clear, cosines[start:stop][clear].argmax(axis=1)]
        if len(confident) >= BLOCK // 16:
            centre = float(np.quantile(confident, 0.9))
        else:
            centre += (m - centre) * (stop - start) / max(n - start, 1)
    level = cosines >= cosines.max(axis=1, keepdims=True) - LEVEL
    level &= cosines >= best_of_b[columns] - LEVEL
    # A line with more partners than that is boilerplate, and leads nowhere; nor do faint matches
    # among equally faint ones.
    alone = cosines.max(axis=1) - np.partition(cosines, 0, axis=1)[:, 0] > CLEAR
    rows, places = np.nonzero(level & alone[:, None])
    pairs = zip(rows.tolist(), columns[rows, places].tolist(), strict=True)
    # Of one row the later columns first: a rising chain can then take only one of them.
    return sorted(pairs, key=lambda pair: (pair[0], -pair[1]))


def rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of pairs that rises in both documents (patience sorting, n log n)."""
    tails: list[int] = []
    holders: list[int] = []
    previous = [-1] * len(pairs)
    for k, (_, j) in enumerate(pairs):
        place = bisect_left(tails, j)
        previous[k] = holders[place - 1] if place else -1
        if place == len(tails):
            tails.append(j)
            holders.append(k)
        else:
            tails[place], holders[place] = j, k
    chain = []
    k = holders[-1] if holders else -1
    while k >= 0:
        chain.append(pairs[k])
        k = previous[k]
    return chain[::-1]
