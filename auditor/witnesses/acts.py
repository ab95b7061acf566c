"""Where every reading of a claim stands on a scale of official acts on which two of them were found to differ.

A reading whose word was not put beside another's may still have one of the scale: *does not bind* beside *binding* and
*non-binding*. A negation before it turns it to the other side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from auditor.facts.cues.negation import find_negations
from auditor.facts.official import FoundConcept, find_concepts
from auditor.languages import primary
from auditor.model import Span
from auditor.witnesses.model import Statement

# A negation stands before what it turns, with an auxiliary or an adverb between at the most.
_NEAR = 25
_TURNING = frozenset({"explicit", "phrasal"})


@dataclass(frozen=True, slots=True)
class Stand:
    """A word of a scale in a reading: the concepts it may stand for, where it is, and what turns it, if anything does."""

    concepts: frozenset[str]
    span: Span
    turned_by: Span | None


def stands_of(reading: Statement, scale: str) -> list[Stand]:
    """The words of a scale in a reading, in order; spans are the account's own."""
    passage = reading.passage
    negations = [
        (fact.start, fact.end)
        for fact in find_negations(passage.text, primary(passage.language))
        if fact.value in _TURNING
    ]
    return [
        Stand(one.concepts, passage.span(*one.span), _turning(one, negations, passage.start))
        for one in find_concepts(passage.text, language=passage.language)
        if scale in one.scales
    ]


def _turning(one: FoundConcept, negations: Sequence[Span], start: int) -> Span | None:
    for first, last in negations:
        # A phrase that has the negation in it is a concept of its own: non-binding.
        if last <= one.start <= last + _NEAR or first < one.start < last < one.end:
            return first + start, last + start
    return None


@dataclass(frozen=True, slots=True)
class Completed:
    """The groups with the readings that stand on the scale too, and what each of these has there."""

    groups: tuple[tuple[int, ...], ...]
    spans: Mapping[int, tuple[Span, ...]]


def completed(
    groups: Sequence[tuple[int, ...]],
    spans: Mapping[int, Sequence[Span]],
    readings: Mapping[int, Statement],
    scale: str,
) -> Completed:
    """Put readings that are in no group yet to the group that they stand with.

    ``spans``: of those in groups, the words that put them there.
    """
    named = [_concepts(group, spans, readings, scale) for group in groups]
    into = [list(group) for group in groups]
    found: dict[int, tuple[Span, ...]] = {}
    for account, reading in readings.items():
        if any(account in group for group in groups):
            continue
        for stand in stands_of(reading, scale):
            number = _group_of(stand, named)
            if number is not None:
                into[number].append(account)
                turned = (stand.turned_by,) if stand.turned_by else ()
                found[account] = (*turned, stand.span)
                break
    ordered = sorted((tuple(sorted(group)) for group in into), key=lambda g: (-len(g), g))
    return Completed(tuple(ordered), found)


def _concepts(
    group: Sequence[int],
    spans: Mapping[int, Sequence[Span]],
    readings: Mapping[int, Statement],
    scale: str,
) -> frozenset[str]:
    """What the words of a group stand for, those that are not turned."""
    names: frozenset[str] = frozenset()
    for account in group:
        for stand in stands_of(readings[account], scale):
            here = any(a < stand.span[1] and stand.span[0] < b for a, b in spans.get(account, ()))
            if here and stand.turned_by is None:
                names |= stand.concepts
    return names


def _group_of(stand: Stand, named: Sequence[frozenset[str]]) -> int | None:
    same = [i for i, names in enumerate(named) if names & stand.concepts]
    if len(same) != 1:
        return None
    if stand.turned_by is None:
        return same[0]
    # Of two sides the other one; of more nobody knows which.
    return 1 - same[0] if len(named) == 2 else None
