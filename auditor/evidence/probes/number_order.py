"""Whether the words around two numbers went along with them when they changed their order.

*Adults pay 12 and children 7* may well be told of children first; then 7 stands first as well. Of each word
near one of the two numbers the counterparts on the other side are sought: where those of both numbers stand
near the other one, the numbers were exchanged. What is said of both at once (*pay*) goes with whatever
comes first, so neither number may have kept its words. Asked only of numbers that stand the other way
round, which one faithful pair in two thousand has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from auditor.evidence.in_context import InContext
from auditor.evidence.words import words_of
from auditor.facts.numbers.exchanged import Exchange, exchanges
from auditor.facts.wording import either
from auditor.languages import language as language_of
from auditor.languages import primary
from auditor.languages.tables.clitics import Clitics
from auditor.languages.tables.joints import Joints
from auditor.model import Pair, Passage, Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]

Crossed: TypeAlias = tuple[tuple[Span, Span, float], ...]

# How much more the nearest counterpart of a word counts than the others, and a near word than a far one.
_SHARP = 8.0
_DECAY = 1.5
# A comma or an *and* sets what stands behind it as far off as so many words.
_COMMA = r"[,;:،؛、；，](?!\d)"
_SET_OFF = 3
# Numbers beyond so many words are not asked about.
_MOST = 200


def crossed_numbers(pairs: Sequence[Pair], context: InContext) -> list[Crossed]:
    """For each pair its crossed numbers (spans of A's document) with their margin.

    The margin is how much the words of the number that kept them best went along with it, from either
    side: some -1 to 1, below 0 where both numbers have the other's.
    """
    return [
        tuple(
            (pair.a.span(*one.one.a), pair.a.span(*one.other.a), margin)
            for one, margin in _weighed(pair, context)
        )
        for pair in pairs
    ]


@lru_cache(maxsize=32)
def _commas(code: str) -> re.Pattern[str]:
    and_ = either(code, Joints, lambda t: t.and_)
    behind = "" if language_of(code).tables(Clitics).conjunctions else r"(?!\w)"
    return re.compile(rf"{_COMMA}|(?<!\w)(?:{and_}){behind}", re.IGNORECASE)


def _weighed(pair: Pair, context: InContext) -> list[tuple[Exchange, float]]:
    asked = [one for one in exchanges(pair) if one.by == "order"]
    if not asked:
        return []
    a, b = ([*words_of(side.text).cores_at[:_MOST]] for side in (pair.a, pair.b))
    near = _nearness(pair, a, b, context)
    return [(one, _margin(one, pair, near, a, b)) for one in asked]


def _nearness(pair: Pair, a: list[Span], b: list[Span], context: InContext) -> Floats:
    """How far each word of A is what a word of B is, both ways; digits are what the same digits are."""
    import numpy as np

    of_a, of_b = _written(pair.a, a), _written(pair.b, b)
    vectors = context.whole([*of_a, *of_b])
    similar = vectors[: len(a)] @ vectors[len(a) :].T
    for i, one in enumerate(of_a):
        for j, other in enumerate(of_b):
            if one[:1].isdigit() or other[:1].isdigit():
                similar[i, j] = float(one == other)
    sharp = np.exp(_SHARP * similar)
    both = np.sqrt(sharp.sum(axis=0, keepdims=True) * sharp.sum(axis=1, keepdims=True))
    # Squared: what has no counterpart of its own hardly counts.
    return np.asarray((sharp / both) ** 2, dtype=np.float32)


def _written(side: Passage, words: list[Span]) -> list[str]:
    return [side.text[start:end] for start, end in words]


def _margin(exchange: Exchange, pair: Pair, near: Floats, a: list[Span], b: list[Span]) -> float:
    one, other = exchange.one, exchange.other
    of_a = _belonging(pair.a, a, (one.a, other.a))
    of_b = _belonging(pair.b, b, (one.b, other.b))
    went = near * of_a[:, None] * of_b[None, :]
    found = 0.0
    for kept, belongs in ((went.sum(axis=1), of_a), (went.sum(axis=0), of_b)):
        found += float(max(kept[belongs > 0].sum(), kept[belongs < 0].sum()))
    return round(found, 4)


def _belonging(side: Passage, words: list[Span], numbers: tuple[Span, Span]) -> Floats:
    """Of each word how much more it belongs to the first number than to the second, by how near it stands."""
    import numpy as np

    starts = np.array([start for start, _ in words], dtype=np.int64)
    ends = np.array([end for _, end in words], dtype=np.int64)
    index = np.arange(len(starts))
    found = _commas(primary(side.language)).finditer(side.text)
    commas = np.array([match.start() for match in found], dtype=np.int64)
    behind = np.searchsorted(commas, starts, "right")
    weights = []
    taken = np.zeros(len(starts), dtype=bool)
    for start, end in numbers:
        taken |= (starts < end) & (start < ends)
        first, last = np.searchsorted(ends, start, "right"), np.searchsorted(starts, end) - 1
        away = np.where(index < first, first - index, index - last).clip(min=1)
        away = away + _SET_OFF * abs(behind - np.searchsorted(commas, start, "right"))
        weights.append(away**-_DECAY)
    belongs = (weights[0] - weights[1]) / (weights[0] + weights[1]) * np.maximum(*weights)
    return np.where(taken, 0.0, belongs).astype(np.float32)
