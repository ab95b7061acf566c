"""What changes among the tokens when a text is edited, and the sum over its tokens after that."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from auditor.encoders.use.features import REACH

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints: TypeAlias = NDArray[np.int64]


class Change(NamedTuple):
    """Tokens ``first`` to ``last`` of a text, begin counted as 0, are replaced: those of ``old`` by those of ``new``.

    They are all tokens of either text that see a difference, and so all whose features may differ; as strips, with
    their REACH neighbours either side.
    """

    first: int
    last: int
    old: Ints
    new: Ints


def change(old: Ints, new: Ints) -> Change:
    """The difference of two texts, given as strips with REACH places outside the text either side."""
    import numpy as np

    shorter = min(len(old), len(new))
    different = np.flatnonzero(old[:shorter] != new[:shorter])
    if not len(different) and len(old) == len(new):
        return Change(0, 0, old[: 2 * REACH], new[: 2 * REACH])
    before = int(different[0]) if len(different) else shorter
    room = shorter - before
    different = np.flatnonzero(old[len(old) - room :][::-1] != new[len(new) - room :][::-1])
    after = int(different[0]) if len(different) else room
    # Rows that see the difference, within the text; a row's place in the strip is REACH further on.
    first = max(before - 2 * REACH, 0)
    last = min(len(old) - after, len(old) - 2 * REACH)
    new_last = last + len(new) - len(old)
    replaced, replacing = old[first : last + 2 * REACH], new[first : new_last + 2 * REACH]
    return Change(first, last, replaced, replacing)
