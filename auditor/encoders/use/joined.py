"""Neighbouring texts joined by a blank: their sums out of those of the single texts and of where they meet.

A token sees REACH tokens either side and no further. So only the tokens next to where two texts meet differ from
what they are in the texts by themselves, and they are the same in any run of texts that goes over that place. Where
a text is so short that a token of it sees both of its neighbours, the two places are one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from auditor.encoders.use.features import REACH
from auditor.encoders.use.reading import MAX_CHARS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]
    Ints: TypeAlias = NDArray[np.int64]

Run: TypeAlias = tuple[int, int]
"""The first of neighbouring texts, and how many they are."""
Meeting: TypeAlias = tuple[int, int]


class Sums(NamedTuple):
    """The sums over runs as the head takes them, and how many tokens they are; ``whole`` are those left to encode."""

    sums: Floats
    lengths: Ints
    whole: list[int]


class Asked(Protocol):
    """What the sums are made of."""

    def strips(self, texts: Sequence[str], /) -> Sequence[Ints]:
        """Folded texts as strips of tokens."""
        ...

    def sums(self, texts: Sequence[str], strips: Sequence[Ints], /) -> Floats:
        """The sums over whole texts as the head takes them."""
        ...

    def parts(self, strips: Sequence[Ints], /) -> Floats:
        """The sums over parts of texts as the head takes them."""
        ...


def sums_of_runs(texts: Sequence[str], runs: Sequence[Run], asked: Asked) -> Sums:
    """The sums over runs of two or more of the texts, which are folded."""
    import numpy as np

    single = sorted({i for start, size in runs for i in range(start, start + size)})
    alone = [texts[i] for i in single]
    strips = dict(zip(single, asked.strips(alone), strict=True))
    tokens = {i: len(strip) - 2 * REACH - 2 for i, strip in strips.items()}
    plain = _plain(texts, runs, strips, asked)
    whole = [
        k
        for k, (start, size) in enumerate(runs)
        if sum(len(texts[i]) + 1 for i in range(start, start + size)) > MAX_CHARS
        or not plain.issuperset(range(start, start + size - 1))
    ]
    made = sorted(set(range(len(runs))).difference(whole))
    meetings = {k: _meetings(runs[k], tokens) for k in made}
    met = sorted({meeting for some in meetings.values() for meeting in some})
    added = dict(zip(met, _added(met, strips, asked), strict=True))
    sums = dict(zip(single, asked.sums(alone, list(strips.values())), strict=True))
    found = np.zeros((len(runs), len(sums[single[0]])), dtype=np.float32)
    lengths = np.ones(len(runs), dtype=np.int64)
    for k in made:
        start, size = runs[k]
        within = {i for first, last in meetings[k] for i in range(first + 1, last + 1)}
        for i in range(start, start + size):
            if i not in within:
                found[k] += sums[i]
        for meeting in meetings[k]:
            found[k] += added[meeting]
        lengths[k] = sum(tokens[i] for i in range(start, start + size)) + 2
    return Sums(found, lengths, whole)


def _plain(
    texts: Sequence[str], runs: Sequence[Run], strips: Mapping[int, Ints], asked: Asked
) -> set[int]:
    """Which texts have the same tokens when they are joined to the next one as by themselves, and that one too."""
    before = sorted({i for start, size in runs for i in range(start, start + size - 1)})
    both = asked.strips([f"{texts[i]} {texts[i + 1]}" for i in before])
    return {
        i for i, pair in zip(before, both, strict=True) if _adds_up(strips[i], strips[i + 1], pair)
    }


def _meetings(run: Run, tokens: Mapping[int, int]) -> list[Meeting]:
    """Where the texts of a run meet, as the first and the last text before such a place.

    They are different where short texts lie between: all of their tokens see an end.
    """
    found: list[Meeting] = []
    for i in range(run[0], run[0] + run[1] - 1):
        if found and tokens[i] < 2 * REACH:
            found[-1] = (found[-1][0], i)
        else:
            found.append((i, i))
    return found


def _added(meetings: Sequence[Meeting], strips: Mapping[int, Ints], asked: Asked) -> Floats:
    """What is added to the sums of the first and of the last text of each meeting."""
    import numpy as np

    parts: list[Ints] = []
    for first, last in meetings:
        # Every token with its REACH neighbours: those that see another text, and those that see the end of their own
        # text instead. Without the end of the one and the begin of the other.
        before, after = strips[first][: -REACH - 1], strips[last + 1][REACH + 1 :]
        between = [strips[i][REACH + 1 : -REACH - 1] for i in range(first + 1, last + 1)]
        parts += [
            np.concatenate([before[-2 * REACH :], *between, after[: 2 * REACH]]),
            strips[first][-3 * REACH - 1 :],
            strips[last + 1][: 3 * REACH + 1],
        ]
    sums = asked.parts(parts)
    added: Floats = sums[::3] - sums[1::3] - sums[2::3]
    return added


def _adds_up(first: Ints, second: Ints, both: Ints) -> bool:
    """Whether the tokens of two texts joined are those of either; all as strips."""
    import numpy as np

    # Without the end of the one and the begin of the other.
    parts = (first[: -REACH - 1], second[REACH + 1 :])
    return len(both) == sum(map(len, parts)) and np.array_equal(both, np.concatenate(parts))
