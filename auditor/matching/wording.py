"""How much wording two texts of one language share: drafts of one text, or one text in two formats.

Runs of three words, and of each text the 256 whose hashes are smallest: the share of them that two texts have
in common estimates that of all (Broder 1997, *On the resemblance and containment of documents*).
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import blake2b

from auditor.languages import language
from auditor.orthography.words import words_in

RUN = 3
SKETCH = 256
# Words of a text that are looked at: some 500 pages.
MOST_WORDS = 200_000
# A run of words that more files have is a form's or a letterhead's.
COMMON = 40
# Of all that two texts say, the share in common from which they are drafts of one text, and one text.
DRAFT, SAME = 0.3, 0.9


def sketch_of(text: str, code: str) -> frozenset[int]:
    """The smallest hashes of a text's runs of words; of characters where words are not parted by blanks."""
    words = words_in(text.casefold()) if language(code).spaced else [c for c in text if c.isalnum()]
    del words[MOST_WORDS:]
    if len(words) < RUN:
        runs = {" ".join(words)} - {""}
    else:
        runs = {" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}
    return frozenset(heapq.nsmallest(SKETCH, map(_hash, runs)))


def resemblance(a: frozenset[int], b: frozenset[int]) -> float:
    """The share of their runs of words that two texts have in common, 0 to 1, as their sketches say."""
    smallest = heapq.nsmallest(SKETCH, a | b)
    return sum(one in a and one in b for one in smallest) / len(smallest) if smallest else 0.0


def alike(
    sketches: Sequence[frozenset[int]], languages: Sequence[str]
) -> Iterator[tuple[int, int, float]]:
    """Two texts of one language with how much they share, ``DRAFT`` or more; each two once, in order.

    Only texts that have a run of words in common that few others have are compared.
    """
    holders: dict[tuple[str, int], list[int]] = defaultdict(list)
    for index, (sketch, code) in enumerate(zip(sketches, languages, strict=True)):
        for one in sketch:
            holders[code, one].append(index)
    near: dict[int, set[int]] = defaultdict(set)
    for having in holders.values():
        if len(having) <= COMMON:
            for place, index in enumerate(having):
                near[index].update(having[place + 1 :])
    for index in sorted(near):
        for other in sorted(near[index]):
            share = resemblance(sketches[index], sketches[other])
            if share >= DRAFT:
                yield index, other, share


def _hash(run: str) -> int:
    return int.from_bytes(blake2b(run.encode("utf-8", "replace"), digest_size=8).digest(), "big")
