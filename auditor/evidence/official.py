"""What two sides do, and what limits it, compared by value: figures for the judge, all growing with disagreement.

A word of the official lexicon that meets none of its scale on the other side says little by itself, since no lexicon
is complete; where both sides have one left, one may have been put in the place of the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from auditor.facts.official import (
    ConceptDifference,
    LimitDifference,
    compare_concepts,
    compare_limits,
    find_concepts,
    find_limits,
    joined_limits,
)
from auditor.languages import primary
from auditor.model import Pair

# More of one kind in one sentence is a bad alignment, not a bolder change.
MOST = 2.0
RELATIONS = {"stronger": "degree", "weaker": "degree", "opposite": "opposite", "other": "other"}


@dataclass(frozen=True, slots=True)
class Official:
    """The differences of a pair of sentences; offsets are into their texts."""

    acts: tuple[ConceptDifference, ...] = ()
    limits: tuple[LimitDifference, ...] = ()


def official(pair: Pair) -> Official:
    """What of a pair differs by value; nothing where a language has no lexicon."""
    a, b = pair.a, pair.b
    acts = compare_concepts(
        find_concepts(a.text, language=a.language), find_concepts(b.text, language=b.language)
    )
    joined = joined_limits(primary(a.language)) | joined_limits(primary(b.language))
    limits = compare_limits(
        find_limits(a.text, language=a.language),
        find_limits(b.text, language=b.language),
        joined=joined,
    )
    return Official(acts, limits)


def official_figures(found: Official) -> Mapping[str, float]:
    """By name what the differences come to; a difference among several readings counts for its share."""
    figures: dict[str, float] = {}

    def add(name: str, value: float) -> None:
        figures[name] = min(MOST, round(figures.get(name, 0.0) + value, 4))

    alone = [0, 0]
    for act in found.acts:
        if act.relation == "unmatched":
            alone[act.a is None] += 1
        else:
            add(f"act.{RELATIONS[act.relation]}", 1 / act.ambiguity)
    if min(alone):
        add("act.exchanged", min(alone))
    if sum(alone):
        add("act.unmatched", sum(alone) / 2)
    for limit in found.limits:
        kind = "limit" if limit.relation == "other" else "limit.unmatched"
        add(f"{kind}.{limit.kind}", 1 / limit.ambiguity)
    return figures
