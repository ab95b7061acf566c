"""Which files are worth comparing: for each a few of every other language, never all with all.

By the mean of their sentence vectors, by rare values they share, and by their names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from auditor.matching.profiles import Profile

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Files of each other language that are looked at for a file, by their means.
NEAREST = 8
# Means that are compared at once.
BLOCK = 512
# Values or names that more files share tell too little to compare them all for it.
RARE = 12
# A language's own mean is taken off as if so many other files had none.
SHRUNK = 10


def shortlist(profiles: Sequence[Profile]) -> list[tuple[int, int]]:
    """Pairs of files (numbers, the smaller first) that may be versions of one text, in order."""
    found: set[tuple[int, int]] = set()
    two = any(profile.folder for profile in profiles)
    for i, j in (*_by_mean(profiles), *_by_values(profiles), *_by_names(profiles)):
        if may_pair(profiles[i], profiles[j], two=two):
            found.add((min(i, j), max(i, j)))
    return sorted(found)


def may_pair(a: Profile, b: Profile, *, two: bool = False) -> bool:
    """Whether two files can be versions at all: in two languages and, of ``two`` folders, one in each."""
    return a.tongue != b.tongue and (a.folder != b.folder or not two)


def _by_mean(profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    import numpy as np

    groups: dict[tuple[str, int], list[int]] = defaultdict(list)
    for index, profile in enumerate(profiles):
        if profile.kept is not None:
            groups[profile.tongue, profile.folder].append(index)
    means = {key: _centred(profiles, members) for key, members in groups.items()}
    for one, other in combinations(sorted(groups), 2):
        if one[0] == other[0]:
            continue
        for left, right in ((one, other), (other, one)):
            for first in range(0, len(groups[left]), BLOCK):
                likeness = means[left][first : first + BLOCK] @ means[right].T
                most = min(NEAREST, likeness.shape[1])
                near = np.argpartition(-likeness, most - 1, axis=1)[:, :most]
                for row, columns in enumerate(near):
                    for column in columns:
                        yield groups[left][first + row], groups[right][int(column)]


def _centred(profiles: Sequence[Profile], members: Sequence[int]) -> NDArray[np.float32]:
    """Means less what all texts of a language have in common, as unit vectors, shape (members, dimensions)."""
    import numpy as np

    means = np.stack([profiles[index].mean for index in members])
    means = means - means.sum(axis=0) / (len(members) + SHRUNK)
    lengths = np.linalg.norm(means, axis=1, keepdims=True)
    found: NDArray[np.float32] = means / np.maximum(lengths, 1e-9)
    return found


def _by_values(profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    holders: dict[object, list[int]] = defaultdict(list)
    for index, profile in enumerate(profiles):
        for value in profile.values:
            holders[value].append(index)
    return _sharing(holders)


def _by_names(profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    holders: dict[object, list[int]] = defaultdict(list)
    for index, profile in enumerate(profiles):
        name = profile.name
        if name.words or name.numbers:
            holders[name].append(index)
        for word in name.words | name.numbers:
            holders[word].append(index)
    return _sharing(holders)


def _sharing(holders: Mapping[object, Sequence[int]]) -> Iterator[tuple[int, int]]:
    for members in holders.values():
        if len(members) <= RARE:
            yield from combinations(members, 2)
