"""One side of an alignment, and its runs of neighbouring segments as vectors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.encoders import Join

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Runs of up to this many segments are tried. Larger ones are vanishingly rare in gold alignments.
MAX_RUN = 6
# Joined texts past this many characters are averaged from their members instead of encoded.
MAX_JOINED = 3000
# At most so many runs of a side are encoded: beyond, means have to do.
MOST_JOINED = 4000


@dataclass(frozen=True, slots=True)
class Segments:
    """One side: unit vectors (n, d), lengths in characters (n,), and what each segment is.

    ``texts`` give further evidence (shared numbers and names, closing punctuation) where known; ``parents``
    are the paragraphs that sentences stand in.
    """

    vectors: NDArray[np.float32]
    lengths: NDArray[np.float32]
    kinds: tuple[str, ...]
    texts: tuple[str, ...] = ()
    parents: tuple[int, ...] = ()

    def __len__(self) -> int:
        return len(self.kinds)

    def part(self, members: Sequence[int]) -> Segments:
        """Only those segments, in that order."""
        rows = list(members)
        texts = tuple(self.texts[i] for i in rows) if self.texts else ()
        kinds = tuple(self.kinds[i] for i in rows)
        parents = tuple(self.parents[i] for i in rows) if self.parents else ()
        return Segments(self.vectors[rows], self.lengths[rows], kinds, texts, parents)


class Runs:
    """Unit vectors of runs of neighbouring segments, made when they are asked for.

    A run is the mean of its members, weighted by the square root of their lengths, until its joined text is
    encoded.
    """

    def __init__(self, side: Segments) -> None:
        import numpy as np

        self.singles = side.vectors
        self.encoded: set[tuple[int, int]] = set()
        self._weights = np.sqrt(np.maximum(side.lengths, 1.0))[:, None]
        self._joined: dict[int, dict[int, NDArray[np.float32]]] = {}

    def __len__(self) -> int:
        return len(self.singles)

    def block(self, first: int, last: int) -> NDArray[np.float32]:
        """All runs that start there, shape (MAX_RUN, last - first, d); those that would pass the end are zero."""
        import numpy as np

        count = last - first
        stop = min(last + MAX_RUN - 1, len(self))
        weighted = np.zeros((count + MAX_RUN - 1, self.singles.shape[1]), dtype=np.float32)
        np.multiply(
            self.singles[first:stop], self._weights[first:stop], out=weighted[: stop - first]
        )
        runs = np.empty((MAX_RUN, count, weighted.shape[1]), dtype=np.float32)
        runs[0] = weighted[:count]
        for k in range(1, MAX_RUN):
            np.add(runs[k - 1], weighted[k : k + count], out=runs[k])
        norms = np.sqrt(np.einsum("kid,kid->ki", runs, runs))
        runs /= np.maximum(norms, 1e-9)[:, :, None]
        for k in range(MAX_RUN):
            runs[k, max(len(self) - k - first, 0) :] = 0
        if self._joined:
            for i in range(first, last):
                for size, vector in self._joined.get(i, {}).items():
                    runs[size - 1, i - first] = vector
        return runs

    def one(self, start: int, size: int) -> NDArray[np.float32]:
        """The vector of one run."""
        import numpy as np

        if (joined := self._joined.get(start, {}).get(size)) is not None:
            return joined
        found: NDArray[np.float32] = self.singles[start]
        if size > 1:
            total = self._weights[start : start + size, 0] @ self.singles[start : start + size]
            found = total / max(float(np.linalg.norm(total)), 1e-9)
        return found

    def put(self, start: int, size: int, vector: NDArray[np.float32]) -> None:
        """What a run's joined text is encoded as."""
        self._joined.setdefault(start, {})[size] = vector


def encode_runs(
    runs: Runs, side: Segments, places: Iterable[tuple[int, int]], join: Join
) -> set[int]:
    """Replace the vectors of runs (start, size) by those of the joined text; where those begin that are new.

    A mean of vectors blurs what a joined text says: encoding it is what Vecalign and Bertalign do.
    """
    wanted: list[tuple[int, int]] = []
    for start, size in places:
        if size < 2 or start + size > len(side) or (start, size) in runs.encoded:
            continue
        if len(runs.encoded) >= MOST_JOINED:
            break
        runs.encoded.add((start, size))
        if side.lengths[start : start + size].sum() <= MAX_JOINED:
            wanted.append((start, size))
    if wanted:
        for (start, size), vector in zip(wanted, join(side.texts, wanted), strict=True):
            runs.put(start, size, vector)
    return {start for start, _ in wanted}
