"""Faithful pairs of every set, and the same with one planted difference: what fits and figures are made on.

English is the side that is changed; the other stays as its translator left it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from auditor.model import Span
from auditor.planting import KINDS, Planted, plant
from benchmarks.corpora import ParallelPair, laws, ntrex, unpc, wmt22_good

FAITHFUL: Mapping[str, Callable[[Path], Iterator[ParallelPair]]] = {
    "unpc ar": lambda data: unpc(data, "ar"),
    "unpc fr": lambda data: unpc(data, "fr"),
    "unpc es": lambda data: unpc(data, "es"),
    "laws fr": laws,
    "ntrex ar": lambda data: ntrex(data, "ar"),
    "ntrex fr": lambda data: ntrex(data, "fr"),
    "ntrex de": lambda data: ntrex(data, "de"),
    "wmt22 pt": wmt22_good,
}
# Shorter lines are headings, longer ones have sentences that are looked at one by one.
LENGTHS = (25, 400)
SEED = 17
# The draw of so many pairs whose false alarms were read, one by one, to mend the tables of words. What they taught is
# in the tables, so fits and figures are made on others; of the 985 pairs of NTREX hardly any are left unread.
READ = 900


@dataclass(frozen=True, slots=True)
class Planting:
    """A pair of a set; ``planted``: what was changed in its English, A, or None for a faithful one."""

    set: str
    pair: ParallelPair
    planted: Planted | None = None

    @property
    def a(self) -> str:
        """The English side as it is compared."""
        return self.planted.text if self.planted else self.pair.a

    @property
    def kind(self) -> str:
        """The kind of the difference, empty without one."""
        return self.planted.kind if self.planted else ""

    def counts(self, span: Span | None) -> bool:
        """Whether what was found there counts: of a planted pair only what stands in A where it was changed."""
        if self.planted is None:
            return True
        return span is not None and span[0] < self.planted.end and self.planted.start < span[1]


def faithful(data: Path, name: str, *, most: int, seed: int = SEED) -> list[ParallelPair]:
    """Up to ``most`` pairs of a set of sentences of fitting length, drawn by the seed, those first that nobody read."""
    shortest, longest = LENGTHS
    fit = [
        pair
        for pair in FAITHFUL[name](data)
        if shortest <= len(pair.a) <= longest and shortest <= len(pair.b) <= 2 * longest
    ]
    read = Random(f"{SEED} {name}").sample(fit, min(READ, len(fit)))
    known = set(read)
    unread = [pair for pair in fit if pair not in known]
    random = Random(f"{seed} {name} unread")
    return [
        *random.sample(unread, min(most, len(unread))),
        *random.sample(read, min(max(0, most - len(unread)), len(read))),
    ]


def planted(
    name: str,
    pairs: Sequence[ParallelPair],
    *,
    each: int,
    kinds: Sequence[str] = tuple(KINDS),
    seed: int = SEED,
) -> list[Planting]:
    """The pairs as they are, and of each up to ``each`` copies with a difference, rare kinds first."""
    random = Random(f"{seed} {name} planted")
    copies = [plant(pair.a, language="en", kinds=kinds, seed=seed) for pair in pairs]
    used: Counter[str] = Counter()
    found = []
    for pair, some in zip(pairs, copies, strict=True):
        found.append(Planting(name, pair))
        left = random.sample(list(some), len(some))
        for copy in sorted(left, key=lambda one: used[one.kind])[:each]:
            used[copy.kind] += 1
            found.append(Planting(name, pair, copy))
    return found
