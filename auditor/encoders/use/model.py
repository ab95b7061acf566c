"""From tokens to vectors: features summed, divided by the square root of their number, and a small head."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from auditor.encoders.use.features import BATCH, REACH, Features
from auditor.encoders.use.weights import FEATURES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from auditor.encoders.use.weights import Weights

    Floats: TypeAlias = NDArray[np.float32]
    Ints: TypeAlias = NDArray[np.int64]
    # Strips of tokens computed together, each with the number of the row that it is a part of.
    Batch: TypeAlias = list[tuple[int, Ints]]

# Rows that pass through the head at once.
HEADS = 1024
# Rows that are summed up at once.
SUMMED = 64


class Model:
    """Sums of features, and vectors of sums. Rows of tokens are strips as ``Features.of`` takes them."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.dimensions = weights.last.shape[1]
        self._features = Features(weights)

    def forget(self) -> None:
        """Drop what is kept of tokens."""
        self._features.forget()

    def sums(self, strips: Sequence[Ints]) -> Floats:
        """The sum of the features of every strip's inner tokens, shape (strips, 1280)."""
        import numpy as np

        total = np.zeros((len(strips), FEATURES), dtype=np.float32)
        for batch in _batches(strips):
            rows = self._features.of([strip for _, strip in batch])
            lengths = [len(strip) - 2 * REACH for _, strip in batch]
            starts = np.cumsum([0, *lengths[:-1]])
            # A row has one strip in a batch at most, so none is lost by adding at an index.
            total[[row for row, _ in batch]] += np.add.reduceat(
                rows.table[rows.which], starts, axis=0
            )
        return total

    def running_sums_for_head(self, strips: Sequence[Ints]) -> list[Floats]:
        """Of every strip the sums of its first 0, 1, … n inner tokens' features, as the head takes them.

        Shape (n + 1, 512): to project each token is worth it for more spans than tokens.
        """
        import numpy as np

        project = self.weights.sum_to_head
        lower = np.tri(SUMMED, dtype=np.float32)
        found = [
            np.zeros((len(s) - 2 * REACH + 1, project.shape[1]), dtype=np.float32) for s in strips
        ]
        done = [1] * len(strips)
        for batch in _batches(strips):
            rows = self._features.of([strip for _, strip in batch])
            table = rows.table @ project
            ends = np.cumsum([0, *(len(strip) - 2 * REACH for _, strip in batch)])
            for (row, _), (start, end) in zip(batch, pairwise(ends), strict=True):
                for first in range(start, end, SUMMED):
                    here = table[rows.which[first : min(first + SUMMED, end)]]
                    into = found[row][done[row] : done[row] + len(here)]
                    # As a product: several times as fast as cumsum along the rows.
                    np.matmul(lower[: len(here), : len(here)], here, out=into)
                    into += found[row][done[row] - 1]
                    done[row] += len(here)
        return found

    def for_head(self, sums: Floats) -> Floats:
        """Sums of features as the head takes them, shape (n, 512)."""
        projected: Floats = sums @ self.weights.sum_to_head
        return projected

    def vectors(self, sums: Floats, lengths: Ints) -> Floats:
        """Unit vectors of sums as the head takes them, over as many tokens as ``lengths`` says."""
        import numpy as np

        vectors = np.empty((len(sums), self.weights.last.shape[1]), dtype=np.float32)
        for first in range(0, len(sums), HEADS):
            here = slice(first, first + HEADS)
            vectors[here] = self._head(sums[here], lengths[here].astype(np.float32)[:, None])
        return vectors

    def _head(self, sums: Floats, lengths: Floats) -> Floats:
        import numpy as np

        weights = self.weights
        hidden = weights.middle.shape[0]
        mean = sums + lengths * weights.token_to_head
        mean *= np.reciprocal(np.sqrt(lengths))
        entered = mean @ weights.enter
        first = entered[:, hidden:]
        first += np.maximum(entered[:, :hidden], 0) @ weights.middle
        np.maximum(first, 0, out=first)
        left = first @ weights.leave
        out = weights.last.shape[0]
        vectors = left[:, out:]
        vectors += np.maximum(left[:, :out], 0) @ weights.last
        np.tanh(vectors, out=vectors)
        square = np.einsum("ij,ij->i", vectors, vectors)
        vectors *= np.reciprocal(np.sqrt(np.maximum(square, weights.epsilon)))[:, None]
        return vectors


def _batches(strips: Sequence[Ints]) -> Iterator[Batch]:
    """Batches of at most BATCH inner tokens; a strip goes on in the next where it does not fit."""
    batch: Batch = []
    free = BATCH
    for row, strip in enumerate(strips):
        start, left = 0, len(strip) - 2 * REACH
        while left > 0:
            taken = min(left, free)
            batch.append((row, strip[start : start + taken + 2 * REACH]))
            start, left, free = start + taken, left - taken, free - taken
            if not free:
                yield batch
                batch, free = [], BATCH
    if batch:
        yield batch
