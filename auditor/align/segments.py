"""One side of an alignment, and its runs of neighbouring segments as vectors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor.encoders import Encode

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


@dataclass(frozen=True, slots=True)
class Runs:
    """Unit vectors of all runs: ``vectors[k][i]`` is the run of k + 1 segments that starts at i.

    Every array has n rows; those of runs that would pass the end are zero.
    """

    vectors: tuple[NDArray[np.float32], ...]
    encoded: set[tuple[int, int]] = field(default_factory=set)

    def __len__(self) -> int:
        return int(self.vectors[0].shape[0])


def runs_of(side: Segments) -> Runs:
    """All runs as means of their members, weighted by the square root of their lengths."""
    import numpy as np

    count = len(side)
    weighted = side.vectors * np.sqrt(np.maximum(side.lengths, 1.0))[:, None]
    total = np.zeros_like(weighted)
    runs = []
    for size in range(1, MAX_RUN + 1):
        kept = max(count - size + 1, 0)
        total = total[:kept] + weighted[size - 1 : size - 1 + kept]
        unit = np.zeros(side.vectors.shape, dtype=np.float32)
        unit[:kept] = total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-9)
        runs.append(unit)
    return Runs(tuple(runs))


def encode_runs(
    runs: Runs, side: Segments, places: Iterable[tuple[int, int]], encode: Encode
) -> int:
    """Replace the vectors of runs (start, size) by those of the joined text; how many were new.

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
        joined = encode([" ".join(side.texts[i : i + size]) for i, size in wanted])
        for (start, size), vector in zip(wanted, joined, strict=True):
            runs.vectors[size - 1][start] = vector
    return len(wanted)
