"""Which clause of which sentence a span stands in, by punctuation alone: of any language, as a place to point at."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass

from auditor.model import Audit, Issue, Segment, Side, Span

# A comma between digits is part of a number.
_BREAK = re.compile(r"(?<!\d)[,:٬]|[,:٬](?!\d)|[;،؛、，；：—–]")


@dataclass(frozen=True, slots=True)
class _Cut:
    """One side's clauses: where each begins, and of which sentence (index) and which clause of it that is."""

    starts: tuple[int, ...]
    names: tuple[tuple[int, int], ...]
    counts: tuple[int, ...]

    @classmethod
    def of(cls, side: Side) -> _Cut:
        starts: list[int] = []
        names: list[tuple[int, int]] = []
        counts: list[int] = []
        for index, sentence in enumerate(side.segmentation.sentences):
            begins = _begins(sentence)
            starts += begins
            names += [(index, number) for number in range(len(begins))]
            counts.append(len(begins))
        order = sorted(range(len(starts)), key=starts.__getitem__)
        return cls(tuple(starts[i] for i in order), tuple(names[i] for i in order), tuple(counts))

    def at(self, offset: int) -> tuple[int, int]:
        """The sentence and the clause that an offset stands in; before the first, the first."""
        if not self.starts:
            return (-1, 0)
        return self.names[max(bisect_right(self.starts, offset) - 1, 0)]


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses of both sides, and which sentences of B those of A are aligned with.

    ``pairs``: the sentences of A and of B that belong together; ``partner``: ``(side, sentence)`` to its pair.
    """

    sides: tuple[_Cut, _Cut]
    pairs: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]
    partner: Mapping[tuple[int, int], int]
    cut: frozenset[int]
    """Beads of which the sentences are aligned."""

    @classmethod
    def of(cls, audit: Audit) -> Clauses:
        """Cut both texts of an audit."""
        pairs = [(pair.a, pair.b) for judged in audit.beads for pair in judged.sentences]
        partner = {
            (side, sentence): number
            for number, pair in enumerate(pairs)
            for side in (0, 1)
            for sentence in pair[side]
        }
        cut = frozenset(n for n, judged in enumerate(audit.beads) if judged.sentences)
        return cls((_Cut.of(audit.a), _Cut.of(audit.b)), tuple(pairs), partner, cut)

    def at(self, side: int, span: Span) -> tuple[int, int]:
        """The sentence and clause a span begins in."""
        return self.sides[side].at(span[0])

    def places(self, issue: Issue) -> Iterator[Hashable]:
        """Names of the clauses an issue stands in, the same for clauses of A and B that correspond.

        Clauses of two aligned sentences correspond by their order where there are equally many of them; else the
        two sentences do as wholes.
        """
        for side, spans in enumerate((issue.spans_a, issue.spans_b)):
            for span in spans:
                sentence, clause = self.at(side, span)
                pair = self.partner.get((side, sentence))
                if pair is not None:
                    yield (pair, clause if self._equal(pair) else -1)
                elif issue.bead in self.cut:
                    yield (side, sentence, clause)
                else:
                    yield "whole"

    def _equal(self, pair: int) -> bool:
        """Whether it is a sentence on either side, with equally many clauses."""
        a, b = self.pairs[pair]
        if len(a) != 1 or len(b) != 1:
            return False
        one, other = (cut.counts for cut in self.sides)
        return one[a[0]] == other[b[0]]


def _begins(sentence: Segment) -> list[int]:
    """Where the clauses of a sentence begin."""
    found = [sentence.start]
    found += [
        sentence.start + match.end()
        for match in _BREAK.finditer(sentence.text)
        if match.end() < len(sentence.text)
    ]
    return found
