"""How segments open and close, and what leaving one out costs: what their first and last characters tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.align.anchors_in_text import closing, opening, substance
from auditor.align.segments import Segments
from auditor.align.weights import Weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def ends_of(side: Segments) -> NDArray[np.int8]:
    """How each segment closes, as ``CLASH`` counts."""
    import numpy as np

    return np.array([closing(text) for text in side.texts] or [0] * len(side), dtype=np.int8)


def openings_of(a: Segments, b: Segments) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """What counts each segment, as numbers that are equal where that is; 0 for none."""
    import numpy as np

    known = {"": 0}
    numbers = [
        [known.setdefault(opening(text), len(known)) for text in side.texts] or [0] * len(side)
        for side in (a, b)
    ]
    return np.array(numbers[0], dtype=np.int64), np.array(numbers[1], dtype=np.int64)


def counted_alike(a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.float32]:
    """-1 where two segments are counted alike, 1 where otherwise, 0 where one of them is not."""
    import numpy as np

    both = (a[:, None] > 0) & (b[None] > 0)
    signs: NDArray[np.float32] = np.where(a[:, None] == b[None], -1.0, 1.0).astype(np.float32)
    return both * signs


def gaps_of(side: Segments, weights: Weights) -> NDArray[np.float64]:
    """What leaving out each segment costs."""
    import numpy as np

    if not side.texts:
        return np.full(len(side), weights.gap)
    return weights.gap * np.array(
        [max(substance(text, weights.enough), 0.05) for text in side.texts]
    )
