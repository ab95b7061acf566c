"""Which tokens belong to a span of a text, and the sums over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from auditor.encoders.use.reading import places_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from auditor.encoders.edits import Span
    from auditor.encoders.use.tokens import Bounds

    Floats: TypeAlias = NDArray[np.float32]
    Ints: TypeAlias = NDArray[np.int64]


def token_ranges(text: str, spans: Sequence[Span], bounds: Bounds) -> tuple[Ints, Ints]:
    """The tokens from first to before last of every span, the begin token of the text counted as 0.

    ``bounds`` are those of the folded text's tokens. A token belongs to a span when they share a character other
    than white space.
    """
    import numpy as np

    asked = np.array(spans, dtype=np.int64).reshape(-1, 2)
    starts, ends = places_of(text).folded(asked[:, 0], asked[:, 1])
    first = np.searchsorted(bounds.ends, starts, side="right")
    last = np.maximum(np.searchsorted(bounds.starts, ends, side="left"), first)
    return first + 1, last + 1


def sums_of(running: Floats, first: Ints, last: Ints, *, outside: bool) -> tuple[Floats, Ints]:
    """The sums over the tokens of every range, or over all others, and how many tokens these are.

    The begin and the end token are in each: they are part of every text that the head was made for.
    """
    inside = running[last] - running[first]
    count = last - first
    if outside:
        return running[-1] - inside, len(running) - 1 - count
    inside += running[1] + running[-1] - running[-2]
    return inside, count + 2
