"""What two sides do, and what limits it, compared by value: differences with a probability each, and figures.

A word of the official lexicon that meets none of its scale on the other side says little by itself, since no lexicon
is complete. How likely a difference is no translator's choice follows from its relation, from how many readings the
two words have, and from how far apart they stand (``data/official.json``, fitted by ``python -m
benchmarks.fit_official`` on planted differences and faithful pairs).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.official import (
    ConceptDifference,
    FoundConcept,
    FoundLimit,
    LimitDifference,
    compare_concepts,
    compare_limits,
    find_concepts,
    find_limits,
    joined_limits,
)
from auditor.languages import primary
from auditor.languages.tables.limits import CLASSES
from auditor.logistic import probability_by
from auditor.model import Pair, Passage, Span

# More of one kind in one sentence is a bad alignment, not a bolder change.
MOST = 2.0
RELATIONS = {"stronger": "degree", "weaker": "degree", "opposite": "opposite", "other": "other"}
NAMES = (
    "act.degree", "act.opposite", "act.other",
    *(f"{kind}.{name}" for kind in ("limit", "limit.unmatched") for name in CLASSES),
)  # fmt: skip
FEATURES = (*NAMES, "ambiguity", "distance", "apart", "words")


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference by value: its name (``act.opposite``, ``limit.bound``), where it stands on either side, if it does.

    ``relation``: what B is to A: stronger, weaker, opposite, other or unmatched; ``scale``: of the acts, or the class
    of the limits. Spans are offsets into the two texts.
    """

    name: str
    relation: str
    scale: str
    a: Span | None
    b: Span | None
    probability: float


def official(pair: Pair) -> list[Difference]:
    """What of a pair of sentences differs by value, A's first; nothing where a language has no lexicon."""
    return list(_official(pair.a.text, pair.a.language, pair.b.text, pair.b.language))


@lru_cache(maxsize=512)
def _official(a: str, a_language: str, b: str, b_language: str) -> tuple[Difference, ...]:
    """Asked for by the judge's figures and by the checks, of the same sentences."""
    return tuple(
        Difference(name, relation, scale, own, other, probability_of(row))
        for name, relation, scale, own, other, row in differences(
            Pair(Passage(a, a_language), Passage(b, b_language))
        )
    )


def differences(
    pair: Pair,
) -> list[tuple[str, str, str, Span | None, Span | None, Sequence[float]]]:
    """The same with the row of ``FEATURES`` that is weighed in the place of the probability."""
    a, b = pair.a, pair.b
    acts = compare_concepts(
        find_concepts(a.text, language=a.language), find_concepts(b.text, language=b.language)
    )
    limits = compare_limits(
        find_limits(a.text, language=a.language),
        find_limits(b.text, language=b.language),
        joined=joined_limits(primary(a.language)) | joined_limits(primary(b.language)),
    )
    sizes = len(a.text), len(b.text)
    found: list[tuple[str, str, str, Span | None, Span | None, Sequence[float]]] = []
    for act in acts:
        if act.relation != "unmatched":
            name = f"act.{RELATIONS[act.relation]}"
            row = _row(name, act, act.distance, sizes)
            found.append((name, act.relation, act.scale, _span(act.a), _span(act.b), row))
    for limit in limits:
        name = (
            f"limit.{limit.kind}" if limit.relation == "other" else f"limit.unmatched.{limit.kind}"
        )
        row = _row(name, limit, 0, sizes)
        found.append((name, limit.relation, limit.kind, _span(limit.a), _span(limit.b), row))
    return found


def _span(found: FoundConcept | FoundLimit | None) -> Span | None:
    return found.span if found else None


def _row(
    name: str, found: ConceptDifference | LimitDifference, distance: int, sizes: tuple[int, int]
) -> tuple[float, ...]:
    apart = 0.0
    if found.a and found.b:
        # In the same place of the sentence, or elsewhere in it.
        apart = abs(found.a.start / max(sizes[0], 1) - found.b.start / max(sizes[1], 1))
    return (
        *(float(name == one) for one in NAMES),
        math.log(max(found.ambiguity, 1)),
        float(distance),
        apart,
        math.log(max(sizes) + 1),
    )


def probability_of(row: Sequence[float]) -> float:
    """That a difference with these features is one in meaning."""
    return probability_by("auditor.evidence", "official", FEATURES, row)


def official_figures(found: Sequence[Difference]) -> Mapping[str, float]:
    """By name what the differences come to: the sum of their probabilities."""
    figures: dict[str, float] = {}
    for one in found:
        figures[one.name] = min(MOST, figures.get(one.name, 0.0) + one.probability)
    return {name: round(value, 4) for name, value in figures.items()}
