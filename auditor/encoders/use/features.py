"""What every token of a text adds to the text's vector: 1,280 features from itself and its neighbours.

The network of Yang et al. 2019 (https://arxiv.org/abs/1907.04307) as the wheel's ``backends/numpy.py``
runs it: an embedding of 512; a projection; three branches of two stacked convolutions over windows of 2, 3 and
5 tokens; all of it joined and normalised. So a token's features depend on nine tokens: itself and four either
side. The same nine have the same features wherever they stand and are computed once in a batch, the same
window of the first convolution likewise, and what a token alone adds to it is kept between batches. That is
what makes a text with one phrase exchanged cheap when its other form is in the batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from auditor.encoders.use.weights import CHANNELS, EMBEDDING, FEATURES, ORDERS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from auditor.encoders.use.weights import Weights

    Floats: TypeAlias = NDArray[np.float32]
    Ints: TypeAlias = NDArray[np.int64]

# How far a token's features look to either side: two windows of two tokens.
REACH = 4
# Tokens computed at once, which bounds the working memory (some 15 MB) …
BATCH = 512
# … and tokens whose own part is kept: 13 kB each.
KEPT = 2048


@dataclass(frozen=True, slots=True)
class Rows:
    """The features of a row of tokens: token i's are ``table[which[i]]``, 1,280 of float32."""

    table: Floats
    which: Ints


class Features:
    """Computes features of tokens, and keeps what a token adds by itself."""

    def __init__(self, weights: Weights) -> None:
        import numpy as np

        self._weights = weights
        self._kept = KEPT
        # Where a token's row is; the last token number is no token and its row, the first, is zero.
        self._row_of = np.full(weights.vocabulary + 1, -1, dtype=np.int32)
        self._row_of[-1] = 0
        self._used = 1
        self._bytes = np.zeros((self._kept + 1, EMBEDDING), dtype=np.uint8)
        self._own = np.zeros((self._kept + 1, len(ORDERS) * CHANNELS), dtype=np.float32)
        self._adds = tuple(
            np.zeros((self._kept + 1, n * CHANNELS), dtype=np.float32) for n, _ in ORDERS
        )

    def forget(self) -> None:
        """Drop what is kept of tokens."""
        self._row_of[:-1] = -1
        self._used = 1

    def of(self, strips: Sequence[Ints]) -> Rows:
        """The features of the tokens of all strips, one after the other, REACH fewer at either end.

        A strip is a row of token numbers with its REACH neighbours either side, ``vocabulary`` where the text
        has none. Together they must have at most ``KEPT`` different tokens.
        """
        import numpy as np

        flat = np.concatenate(strips)
        ends = np.cumsum([len(strip) for strip in strips])
        inner = np.ones(len(flat), dtype=bool)
        for k in range(REACH):
            inner[ends - 1 - k] = False
            inner[ends - [len(s) for s in strips] + k] = False
        tokens, local = np.unique(flat, return_inverse=True)
        rows = self._rows_of(tokens)[local]
        places, which = _distinct_contexts(local, len(tokens), np.flatnonzero(inner))
        table = np.empty((len(places), FEATURES), dtype=np.float32)
        self._embed(flat[places], self._bytes[rows[places]], table[:, :EMBEDDING])
        outside = flat == self._weights.vocabulary
        for branch in range(len(ORDERS)):
            column = EMBEDDING + branch * CHANNELS
            table[:, column : column + CHANNELS] = self._branch(
                branch, local, len(tokens), rows=rows, outside=outside, places=places
            )
        _normalise(table, self._weights.gain, self._weights.shift, self._weights.epsilon)
        return Rows(table, which)

    def _branch(
        self,
        branch: int,
        local: Ints,
        base: int,
        *,
        rows: Ints,
        outside: NDArray[np.bool_],
        places: Ints,
    ) -> Floats:
        """Two stacked convolutions at the given places."""
        import numpy as np

        n, left = ORDERS[branch]
        around = places[:, None] + np.arange(-left, n - left)
        grams = _packed(local, base, n)
        _, first, which = np.unique(grams[around - left], return_index=True, return_inverse=True)
        which = which.reshape(around.shape)
        at = around.reshape(-1)[first]
        below = self._windows_sum(self._adds[branch], rows[at - left + np.arange(n)[:, None]])
        below += self._weights.first_bias[branch]
        np.maximum(below, 0, out=below)
        below += self._own[rows[at], branch * CHANNELS : (branch + 1) * CHANNELS]
        above = _taps_sum(below, ~outside[at], which.T, self._weights.second[branch])
        above += self._weights.second_bias[branch]
        np.maximum(above, 0, out=above)
        # A place to be computed is a token, so none of these is outside.
        above += below[which[:, left]]
        return above

    @staticmethod
    def _windows_sum(adds: Floats, rows: Ints) -> Floats:
        """Sum over the places of a window of what the token in that place adds; ``rows`` is (places, windows)."""
        total: Floats = adds[:, :CHANNELS][rows[0]]
        for k in range(1, len(rows)):
            total += adds[:, k * CHANNELS : (k + 1) * CHANNELS][rows[k]]
        return total

    def _embed(self, tokens: Ints, rows: NDArray[np.uint8], into: Floats) -> None:
        weights = self._weights
        part = tokens % len(weights.scale)
        into[:] = rows
        into *= weights.scale[part, None]
        into += weights.low[part, None]

    def _rows_of(self, tokens: Ints) -> Ints:
        """Rows of the kept arrays for these tokens, all different."""
        import numpy as np

        new = tokens[self._row_of[tokens] < 0]
        if self._used + len(new) > self._kept + 1:
            self.forget()
            new = tokens[self._row_of[tokens] < 0]
        if len(new):
            weights = self._weights
            here = slice(self._used, self._used + len(new))
            embedded = np.empty((len(new), EMBEDDING), dtype=np.float32)
            self._bytes[here] = weights.table.rows(new)
            self._embed(new, self._bytes[here], embedded)
            own = embedded @ weights.project
            own += weights.project_bias
            _normalise(own, weights.project_gain, weights.project_shift, weights.epsilon)
            self._own[here] = own
            for branch, adds in enumerate(self._adds):
                part = own[:, branch * CHANNELS : (branch + 1) * CHANNELS]
                np.matmul(part, weights.first[branch], out=adds[here])
            self._row_of[new] = np.arange(here.start, here.stop)
            self._used = here.stop
        rows: Ints = self._row_of[tokens].astype(np.int64)
        return rows


def _taps_sum(below: Floats, inside: NDArray[np.bool_], rows: Ints, weights: Floats) -> Floats:
    """Sum over the places of a window of what the row there, if any, adds through that place's weights.

    ``rows`` is (places, windows). Of short texts most rows stand in few places and some outside: each place
    multiplies those rows alone that it needs.
    """
    import numpy as np

    total = np.zeros((rows.shape[1], CHANNELS), dtype=np.float32)
    for k, row in enumerate(rows):
        needed = np.zeros(len(below), dtype=bool)
        needed[row] = True
        needed &= inside
        where = np.flatnonzero(needed)
        place = np.full(len(below), len(where))
        place[where] = np.arange(len(where))
        added = np.zeros((len(where) + 1, CHANNELS), dtype=np.float32)
        np.matmul(below[where], weights[:, k * CHANNELS : (k + 1) * CHANNELS], out=added[:-1])
        total += added[place[row]]
    return total


def _packed(local: Ints, base: int, n: int) -> Ints:
    """One number for the n tokens from each place on; different for different ones while base**n < 2**63."""
    grams = local[: len(local) - n + 1].copy()
    for k in range(1, n):
        grams *= base
        grams += local[k : len(local) - n + 1 + k]
    return grams


def _distinct_contexts(local: Ints, base: int, places: Ints) -> tuple[Ints, Ints]:
    """A place for each different run of nine tokens, and for every place which of them is its own."""
    import numpy as np

    found, halves = np.unique(_packed(local, base, REACH + 1), return_inverse=True)
    nine = halves[places - REACH] * len(found) + halves[places]
    _, first, which = np.unique(nine, return_index=True, return_inverse=True)
    return places[first], which


def _normalise(x: Floats, gain: Floats, shift: Floats, epsilon: float) -> None:
    """Every row to mean 0 and variance 1, then scaled and moved; in place."""
    import numpy as np

    x -= x.mean(axis=1, keepdims=True)
    variance = np.einsum("ij,ij->i", x, x) / np.float32(x.shape[1])
    x *= np.reciprocal(np.sqrt(variance + np.float32(epsilon)))[:, None]
    x *= gain
    x += shift
