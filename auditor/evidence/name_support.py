"""How well the encoder finds each name of one text among the words of the other.

For names that are translated (Supreme Court, Red Sea) sound and spelling say nothing; the cosine of
the name with the nearest stretch of one to three words of the other text does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from auditor.encoders import Span
from auditor.evidence.in_context import InContext
from auditor.evidence.nearest import stretches_near
from auditor.facts.names.absence import worth_asking
from auditor.facts.names.values import NameValue
from auditor.languages import primary
from auditor.model import Fact, Pair, Passage

Needs = Callable[[NameValue, Fact, Passage, Passage], bool]

LONGEST_WINDOW = 3
# Stretches of several words are looked at around so many words nearest to a name.
NEAREST = 3
MAX_NAMES = 40
# Pairs whose windows are in memory at once.
BATCH = 64


@dataclass(frozen=True, slots=True)
class Sought:
    """Names at these places of a text, which are looked for among the words of the other one."""

    own: str
    names: Sequence[Span]
    other: str


def support_of(sought: Sequence[Sought], context: InContext) -> list[list[float]]:
    """For each name of each text the cosine of the nearest stretch of one to three words; 0 without words."""
    names = context.stretches([(one.own, one.names) for one in sought])
    seen = context.words([one.other for one in sought])
    single = [words.vectors @ own.T for words, own in zip(seen, names, strict=True)]
    near = [
        [
            (words.places[i][0], words.places[j][1])
            for i, j in stretches_near(similar, longest=LONGEST_WINDOW, nearest=NEAREST)
        ]
        for words, similar in zip(seen, single, strict=True)
    ]
    several = context.stretches(
        [(one.other, spans) for one, spans in zip(sought, near, strict=True)]
    )
    found = []
    for own, similar, some in zip(names, single, several, strict=True):
        best = similar.max(axis=0, initial=0.0).clip((some @ own.T).max(axis=0, initial=0.0))
        found.append(best.tolist())
    return found


def name_support(
    pairs: Sequence[Pair], context: InContext, *, needs: Needs | None = None
) -> list[Pair]:
    """The pairs with ``support`` set in the value of their ``name`` facts.

    ``context`` is asked for ``BATCH`` pairs together. ``needs(value, fact, own,
    other)`` picks the names worth asking about; without it those that sound and spelling have not
    found (`auditor.facts.names.absence.worth_asking`). The pairs of sentences inside are left as they are: names are
    checked in the whole of a bead.
    """
    supported: list[Pair] = []
    for first in range(0, len(pairs), BATCH):
        supported += _batch(pairs[first : first + BATCH], context, needs or _worth_asking)
    return supported


def _worth_asking(value: NameValue, fact: Fact, own: Passage, other: Passage) -> bool:
    return worth_asking(
        value, fact.text, primary(own.language), other.text, primary(other.language)
    )


def _batch(pairs: Sequence[Pair], context: InContext, needs: Needs) -> list[Pair]:
    asked = list(_asked(pairs, needs))
    found: dict[tuple[int, str, int], float] = {}
    for (i, side, facts, _), values in zip(
        asked, support_of([sought for *_, sought in asked], context), strict=True
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
                places = [(facts[k].start - own.start, facts[k].end - own.start) for k in wanted]
                yield i, side, wanted, Sought(own.text, places, other.text)


def _with_support(
    facts: tuple[Fact, ...], found: dict[tuple[int, str, int], float], i: int, side: str
) -> tuple[Fact, ...]:
    return tuple(
        replace(fact, value=replace(fact.value, support=found[i, side, k]))
        if isinstance(fact.value, NameValue) and (i, side, k) in found
        else fact
        for k, fact in enumerate(facts)
    )
