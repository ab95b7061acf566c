"""How well the encoder finds each name of one text among the words of the other.

For names that are translated (Supreme Court, Red Sea) sound and spelling say nothing; the cosine of
the name with the nearest stretch of one to three words of the other text does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from auditor.encoders import Encode
from auditor.facts.names.absence import worth_asking
from auditor.facts.names.values import NameValue
from auditor.languages import primary
from auditor.model import Fact, Pair, Passage

Needs = Callable[[NameValue, Fact, Passage, Passage], bool]

_TOKEN = re.compile(r"[^\s.,;:!?()\[\]{}\"“”«»„،؛؟…]+")
LONGEST_WINDOW = 3
# As far as names are looked for by sound and spelling; a longer paragraph is no paragraph.
MAX_TOKENS = 400
MAX_NAMES = 40
# Pairs whose windows are in memory at once.
BATCH = 64


def windows(text: str) -> list[str]:
    """All stretches of one to three words, each once."""
    spans = [m.span() for m in _TOKEN.finditer(text[: MAX_TOKENS * 12])][:MAX_TOKENS]
    return list(
        dict.fromkeys(
            text[spans[i][0] : spans[i + n][1]]
            for n in range(LONGEST_WINDOW)
            for i in range(len(spans) - n)
        )
    )


def name_support(
    pairs: Sequence[Pair], encode: Encode, *, needs: Needs | None = None
) -> list[Pair]:
    """The pairs with ``support`` set in the value of their ``name`` facts.

    ``encode``: texts to unit vectors, called once for every ``BATCH`` pairs. ``needs(value, fact, own,
    other)`` picks the names worth asking about; without it those that sound and spelling have not
    found (`auditor.facts.names.absence.worth_asking`). The pairs of sentences inside are left as they are: names are
    checked in the whole of a bead.
    """
    supported: list[Pair] = []
    for first in range(0, len(pairs), BATCH):
        supported += _batch(pairs[first : first + BATCH], encode, needs or _worth_asking)
    return supported


def _worth_asking(value: NameValue, fact: Fact, own: Passage, other: Passage) -> bool:
    return worth_asking(
        value, fact.text, primary(own.language), other.text, primary(other.language)
    )


def _batch(pairs: Sequence[Pair], encode: Encode, needs: Needs) -> list[Pair]:
    asked: list[tuple[int, str, int, list[str]]] = []
    for i, pair in enumerate(pairs):
        sides = ((pair.facts_a, pair.a, pair.b, "a"), (pair.facts_b, pair.b, pair.a, "b"))
        for facts, own, other, side in sides:
            wanted = [
                k
                for k, fact in enumerate(facts)
                if isinstance(fact.value, NameValue) and needs(fact.value, fact, own, other)
            ][:MAX_NAMES]
            if wanted:
                stretches = windows(other.text)
                asked += [(i, side, k, stretches) for k in wanted]
    found = _cosines(pairs, asked, encode)
    return [
        replace(
            pair,
            facts_a=_with_support(pair.facts_a, found, i, "a"),
            facts_b=_with_support(pair.facts_b, found, i, "b"),
        )
        for i, pair in enumerate(pairs)
    ]


def _cosines(
    pairs: Sequence[Pair], asked: Sequence[tuple[int, str, int, list[str]]], encode: Encode
) -> dict[tuple[int, str, int], float]:
    if not asked:
        return {}
    names = [
        (pairs[i].facts_a if side == "a" else pairs[i].facts_b)[k].text for i, side, k, _ in asked
    ]
    rows: dict[str, int] = {}
    for text in [*names, *(w for *_, stretches in asked for w in stretches)]:
        rows.setdefault(text, len(rows))
    vectors = encode(list(rows))
    found: dict[tuple[int, str, int], float] = {}
    for name, (i, side, k, stretches) in zip(names, asked, strict=True):
        if stretches:
            cosines = vectors[[rows[w] for w in stretches]] @ vectors[rows[name]]
            found[i, side, k] = float(cosines.max())
        else:
            found[i, side, k] = 0.0
    return found


def _with_support(
    facts: tuple[Fact, ...], found: dict[tuple[int, str, int], float], i: int, side: str
) -> tuple[Fact, ...]:
    return tuple(
        replace(fact, value=replace(fact.value, support=found[i, side, k]))
        if isinstance(fact.value, NameValue) and (i, side, k) in found
        else fact
        for k, fact in enumerate(facts)
    )
