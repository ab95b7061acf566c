"""Pairs of sentences with the sentences around them: where a number may stand that a sentence misses.

What a check says of a pair of sentences must not depend on how the texts were parted into paragraphs. So the
checks that look for something anywhere in a passage look in the sentences beside, whatever paragraph those
are in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from auditor.model import Pair, Passage, Side, Span
from auditor.pipeline.units import FactIndex, facts_within, parts_of

# Pairs of sentences either side that are looked at.
BESIDE = 1
# Neighbours that stand further apart than this are none: something was moved there.
FURTHEST = 400


def surroundings(units: Sequence[Pair], a: Side, b: Side) -> list[tuple[Pair, ...]]:
    """For each unit of a document its pairs of sentences, each with its neighbours on either side."""
    parts = [part for unit in units for part in parts_of(unit)]
    index_a = FactIndex.of(fact for part in parts for fact in part.facts_a)
    index_b = FactIndex.of(fact for part in parts for fact in part.facts_b)
    around_a, around_b = _around(parts, "a"), _around(parts, "b")
    wide: list[Pair] = []
    for k, part in enumerate(parts):
        near_a, near_b = around_a.get(k, (k,)), around_b.get(k, (k,))
        # What has no counterpart stands between those of its neighbours.
        passage_a = _passage(parts, near_a if part.a.text else near_b, "a", a)
        passage_b = _passage(parts, near_b if part.b.text else near_a, "b", b)
        wide.append(
            replace(
                part,
                a=passage_a,
                b=passage_b,
                facts_a=facts_within(index_a, passage_a),
                facts_b=facts_within(index_b, passage_b),
                sentences=(),
            )
        )
    left = iter(wide)
    return [tuple(next(left) for _ in parts_of(unit)) for unit in units]


def _of(part: Pair, side: str) -> Passage:
    return part.a if side == "a" else part.b


def _around(parts: Sequence[Pair], side: str) -> Mapping[int, tuple[int, ...]]:
    """The numbers of each pair and its neighbours on one side, in the order of that side."""
    order = [k for k, part in enumerate(parts) if _of(part, side).text]
    order.sort(key=lambda k: _of(parts[k], side).start)
    return {
        k: tuple(order[max(place - BESIDE, 0) : place + BESIDE + 1])
        for place, k in enumerate(order)
    }


def _passage(parts: Sequence[Pair], near: Sequence[int], side: str, whole: Side) -> Passage:
    """The text from the first to the last of some pairs, if they stand together."""
    passages = [passage for k in near if (passage := _of(parts[k], side)).text]
    if not passages:
        return Passage("", whole.document.language or "und")
    spans = sorted(passage.span(0, len(passage.text)) for passage in passages)
    start, end = _together(spans)
    own = passages[0]
    return replace(own, text=whole.document.view[start:end], start=start, written=None)


def _together(spans: Sequence[Span]) -> Span:
    start, end = spans[0]
    for first, last in spans[1:]:
        if first - end > FURTHEST:
            break
        end = max(end, last)
    return start, end
