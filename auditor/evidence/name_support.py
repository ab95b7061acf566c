"""How well the encoder finds each name of one text among the words of the other.

For names that are translated (Supreme Court, Red Sea) sound and spelling say nothing; the cosine of
the name with the nearest stretch of one to three words of the other text does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from auditor.encoders import Encoder, Span
from auditor.evidence.lookup import Lookup
from auditor.evidence.nearest import stretches_near
from auditor.facts.names.absence import worth_asking
from auditor.facts.names.values import NameValue
from auditor.languages import primary
from auditor.model import Fact, Pair, Passage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]

Needs = Callable[[NameValue, Fact, Passage, Passage], bool]

_TOKEN = re.compile(r"[^\s.,;:!?()\[\]{}\"“”«»„،؛؟…]+")
LONGEST_WINDOW = 3
# Stretches of several words are looked at around so many words nearest to a name.
NEAREST = 3
# As far as names are looked for by sound and spelling; a longer paragraph is no paragraph.
MAX_TOKENS = 400
MAX_NAMES = 40
# Pairs whose windows are in memory at once.
BATCH = 64


def words_of(text: str) -> list[Span]:
    """Where the first words of a text stand."""
    found = _TOKEN.finditer(text[: MAX_TOKENS * 12])
    return [match.span() for match in islice(found, MAX_TOKENS)]


@dataclass(frozen=True, slots=True)
class Sought:
    """Names that are looked for among the words of a text, which stand in these places."""

    names: tuple[str, ...]
    text: str
    places: Sequence[Span]

    @property
    def words(self) -> list[str]:
        """The words by themselves."""
        return [self.text[start:end] for start, end in self.places]

    def stretches(self, similar: Floats) -> list[str]:
        """Those of several words that a name may be nearest to, as they stand in the text."""
        found = stretches_near(similar, longest=LONGEST_WINDOW, nearest=NEAREST)
        return [self.text[self.places[i][0] : self.places[j][1]] for i, j in found]


def support_of(sought: Sequence[Sought], encoder: Encoder) -> list[list[float]]:
    """For each name of each text the cosine of the nearest stretch of one to three words; 0 without words."""
    single = Lookup.of(
        (text for one in sought for text in (*one.names, *one.words)), encoder.encode
    )
    near = [one.stretches(single(one.words) @ single(one.names).T) for one in sought]
    several = Lookup.of((text for some in near for text in some), encoder.encode)
    found = []
    for one, some in zip(sought, near, strict=True):
        names = single(one.names)
        best = (single(one.words) @ names.T).max(axis=0, initial=0.0)
        if some:
            best = best.clip((several(some) @ names.T).max(axis=0))
        found.append(best.tolist())
    return found


def name_support(
    pairs: Sequence[Pair], encoder: Encoder, *, needs: Needs | None = None
) -> list[Pair]:
    """The pairs with ``support`` set in the value of their ``name`` facts.

    ``encoder`` is asked for ``BATCH`` pairs together. ``needs(value, fact, own,
    other)`` picks the names worth asking about; without it those that sound and spelling have not
    found (`auditor.facts.names.absence.worth_asking`). The pairs of sentences inside are left as they are: names are
    checked in the whole of a bead.
    """
    supported: list[Pair] = []
    for first in range(0, len(pairs), BATCH):
        supported += _batch(pairs[first : first + BATCH], encoder, needs or _worth_asking)
    return supported


def _worth_asking(value: NameValue, fact: Fact, own: Passage, other: Passage) -> bool:
    return worth_asking(
        value, fact.text, primary(own.language), other.text, primary(other.language)
    )


def _batch(pairs: Sequence[Pair], encoder: Encoder, needs: Needs) -> list[Pair]:
    asked = list(_asked(pairs, needs))
    found: dict[tuple[int, str, int], float] = {}
    for (i, side, facts, _), values in zip(
        asked, support_of([sought for *_, sought in asked], encoder), strict=True
    ):
        found.update(((i, side, k), value) for k, value in zip(facts, values, strict=True))
    return [
        replace(
            pair,
            facts_a=_with_support(pair.facts_a, found, i, "a"),
            facts_b=_with_support(pair.facts_b, found, i, "b"),
        )
        for i, pair in enumerate(pairs)
    ]


def _asked(pairs: Sequence[Pair], needs: Needs) -> Iterator[tuple[int, str, list[int], Sought]]:
    """The names worth asking about: pair, side, which of its facts they are, and where they are looked for."""
    for i, pair in enumerate(pairs):
        sides = ((pair.facts_a, pair.a, pair.b, "a"), (pair.facts_b, pair.b, pair.a, "b"))
        for facts, own, other, side in sides:
            wanted = [
                k
                for k, fact in enumerate(facts)
                if isinstance(fact.value, NameValue) and needs(fact.value, fact, own, other)
            ][:MAX_NAMES]
            if wanted:
                names = tuple(facts[k].text for k in wanted)
                yield i, side, wanted, Sought(names, other.text, words_of(other.text))


def _with_support(
    facts: tuple[Fact, ...], found: dict[tuple[int, str, int], float], i: int, side: str
) -> tuple[Fact, ...]:
    return tuple(
        replace(fact, value=replace(fact.value, support=found[i, side, k]))
        if isinstance(fact.value, NameValue) and (i, side, k) in found
        else fact
        for k, fact in enumerate(facts)
    )
