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
from typing import TypeAlias

from auditor.facts.cues.negation import find_negations
from auditor.facts.cues.values import NEGATION, PARTICLES, of_class
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
from auditor.logistic import logistic, rows_of, weights_of
from auditor.model import Pair, Passage, Span

# More of one kind in one sentence is a bad alignment, not a bolder change.
MOST = 2.0
RELATIONS = {"stronger": "degree", "weaker": "degree", "opposite": "opposite", "other": "other"}
# Before what names the scale or the value of a difference, among its features.
KEY = "of "
# The log of the share of faithful pairs that differ in what none was seen to differ in.
NEVER = -9.5
# Features of a difference by name, those it has.
Features: TypeAlias = Mapping[str, float]


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
        one for one, _ in differences(Pair(Passage(a, a_language), Passage(b, b_language)))
    )


def differences(pair: Pair) -> list[tuple[Difference, Features]]:
    """The same with what is weighed of each."""
    a, b = pair.a, pair.b
    limits_a, limits_b = (find_limits(one.text, language=one.language) for one in (a, b))
    acts = compare_concepts(_free(a, limits_a), _free(b, limits_b))
    limits = compare_limits(
        limits_a,
        limits_b,
        joined=joined_limits(primary(a.language)) | joined_limits(primary(b.language)),
    )
    sizes = len(a.text), len(b.text)
    # "Did not succeed" is no contrary of "failed", nor "not lawful" of "unlawful".
    turned = _negations(a) != _negations(b)
    found: list[tuple[Difference, Features]] = []
    for act in acts:
        if act.relation != "unmatched" and not (turned and act.relation == "opposite"):
            name = f"act.{RELATIONS[act.relation]}"
            features: Features = {
                **_features(name, act, sizes, of=(act.scale,)),
                "distance": float(act.distance),
            }
            found.append((_difference(name, act, act.relation, act.scale, features), features))
    for limit in limits:
        name = (
            f"limit.{limit.kind}" if limit.relation == "other" else f"limit.unmatched.{limit.kind}"
        )
        values = frozenset[str]().union(*(one.values for one in (limit.a, limit.b) if one))
        features = _features(name, limit, sizes, of=sorted(values))
        found.append((_difference(name, limit, limit.relation, limit.kind, features), features))
    return found


def _free(passage: Passage, limits: Sequence[FoundLimit]) -> list[FoundConcept]:
    """The acts of a passage without words that are part of a longer limiting phrase (*at the latest*)."""
    found = find_concepts(passage.text, language=passage.language)
    return [
        one
        for one in found
        if not any(
            limit.start <= one.start
            and one.end <= limit.end
            and limit.end - limit.start > one.end - one.start
            for limit in limits
        )
    ]


def _difference(
    name: str,
    found: ConceptDifference | LimitDifference,
    relation: str,
    scale: str,
    features: Features,
) -> Difference:
    a, b = (one.span if one else None for one in (found.a, found.b))
    return Difference(name, relation, scale, a, b, probability_of(features))


def _negations(passage: Passage) -> int:
    found = find_negations(passage.text, primary(passage.language))
    return len(of_class(found, NEGATION, *PARTICLES))


def _features(
    name: str,
    found: ConceptDifference | LimitDifference,
    sizes: tuple[int, int],
    *,
    of: Sequence[str],
) -> Features:
    """``of``: the scale or the values; how often faithful pairs differ in them is weighed too (`KEY`)."""
    apart = 0.0
    if found.a and found.b:
        # In the same place of the sentence, or elsewhere in it.
        apart = abs(found.a.start / max(sizes[0], 1) - found.b.start / max(sizes[1], 1))
    return {
        **{f"{KEY}{name} {one}": 1.0 for one in of},
        name: 1.0,
        "ambiguity": math.log(max(found.ambiguity, 1)),
        "apart": apart,
        "words": math.log(max(sizes) + 1),
    }


def probability_of(features: Features) -> float:
    """That a difference with these features is one in meaning."""
    weights = weights_of("auditor.evidence", "official")
    rates = rows_of("auditor.evidence", "official")
    row = with_rate(features, {name: rate for name, (rate,) in rates.items()})
    return logistic(
        weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in row.items())
    )


def with_rate(features: Features, rates: Mapping[str, float]) -> Features:
    """The features with how often, at most, faithful pairs differ so (log of the share) in the place of the keys."""
    keys = [name for name in features if name.startswith(KEY)]
    rest = {name: value for name, value in features.items() if not name.startswith(KEY)}
    return {**rest, "rate": max(rates.get(key, NEVER) for key in keys)}


def official_figures(found: Sequence[Difference]) -> Mapping[str, float]:
    """By name what the differences come to: the sum of their probabilities."""
    figures: dict[str, float] = {}
    for one in found:
        figures[one.name] = min(MOST, figures.get(one.name, 0.0) + one.probability)
    return {name: round(value, 4) for name, value in figures.items()}
