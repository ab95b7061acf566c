"""What two sides do, and what limits it, compared by value: differences with a probability each, and figures.

A word of the official lexicon that meets none of its scale on the other side says little by itself, since no lexicon
is complete. How likely a difference is no translator's choice follows from its relation, from how many readings the
two words have, from how far apart they stand, from how much else differs, and from what the encoder says of the
words (`auditor.evidence.probes.by_value`). ``data/official_probed.json`` weighs all of it, ``data/official.json``
what there is without an encoder; both are fitted by ``python -m benchmarks.fit_official`` on planted differences and
faithful pairs.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import TypeAlias

from auditor.evidence.in_context import InContext
from auditor.evidence.official_limits import connected, onto_words, rated_by, values_of
from auditor.evidence.probes.by_value import Asked, margins, wordings
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
from auditor.languages import language, primary, same_language
from auditor.languages.concepts import concepts
from auditor.languages.tables.lexicon import Lexicon
from auditor.logistic import logistic, rows_of, weights_of
from auditor.model import Difference, Fact, Pair, Passage, Span

# Of a passage without sentences, such as one word ten thousand times, the first are weighed: their figures are full long before.
MOST_WEIGHED = 30
RELATIONS = {"stronger": "degree", "weaker": "degree", "opposite": "opposite", "other": "other"}
# Before what names the scale or the value of a difference, among its features.
KEY = "of "
# Before what the encoder says of one that has nothing on the other side.
LONE = "lone."
# The log of the share of faithful pairs that differ in what none was seen to differ in.
NEVER = -9.5
# How many characters the other differences of a pair are counted by.
STRETCH = 50.0
# Features of a difference by name, those it has.
Features: TypeAlias = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Compared:
    """A difference by value before it is weighed; ``values_a`` and ``values_b`` are those of its scale or class."""

    name: str
    relation: str
    scale: str
    a: Span | None
    b: Span | None
    values_a: frozenset[str]
    values_b: frozenset[str]
    features: Features

    @property
    def lone(self) -> bool:
        """Whether the other side has nothing of the class."""
        return self.a is None or self.b is None


def official(pair: Pair) -> tuple[Difference, ...]:
    """What of a pair of sentences differs by value, A's first, without an encoder; nothing without a lexicon."""
    return tuple(_weighed(one, pair) for one in compared(pair))


def official_of(pairs: Sequence[Pair], context: InContext) -> list[tuple[Difference, ...]]:
    """The same of each pair, with what the encoder says of every difference."""
    found = [compared(pair) for pair in pairs]
    return [
        tuple(_weighed(one, pair) for one in some)
        for pair, some in zip(pairs, probed(pairs, found, context), strict=True)
    ]


def compared(pair: Pair) -> list[Compared]:
    """The differences of a pair of sentences with what is weighed of each."""
    a, b = pair.a, pair.b
    limits_a, limits_b = (find_limits(one.text, language=one.language, weak=True) for one in (a, b))
    # "Did not succeed" is no contrary of "failed", nor "not lawful" of "unlawful".
    negations_a, negations_b = (find_negations(one.text, primary(one.language)) for one in (a, b))
    negations = [len(of_class(some, NEGATION, *PARTICLES)) for some in (negations_a, negations_b)]
    turned, denied = negations[0] != negations[1], all(negations)
    acts = compare_concepts(_free(a, limits_a, negations_a), _free(b, limits_b, negations_b))
    limits = compare_limits(
        limits_a,
        limits_b,
        joined=joined_limits(primary(a.language)) | joined_limits(primary(b.language)),
        turned=turned,
    )
    sizes = len(a.text), len(b.text)
    passed_over = {"unmatched", "opposite"} if turned else {"unmatched"}
    weighed = chain(
        (_act(act, sizes) for act in acts if act.relation not in passed_over),
        (_limit(limit, pair, denied=denied) for limit in limits),
    )
    found = list(islice(weighed, MOST_WEIGHED))
    others = (len(found) - 1) * STRETCH / max(*sizes, 1)
    return [replace(one, features={**one.features, "others": others}) for one in found]


def probed(
    pairs: Sequence[Pair], found: Sequence[Sequence[Compared]], context: InContext
) -> list[list[Compared]]:
    """The differences of the pairs with what the encoder says among their features."""
    places: list[tuple[int, int]] = []
    asked: list[Asked] = []
    for i, (pair, some) in enumerate(zip(pairs, found, strict=True)):
        for k, one in enumerate(some):
            for _, each in asked_of(pair, one):
                places.append((i, k))
                asked.append(each)
    sides: dict[tuple[int, int], list[Mapping[str, float]]] = {}
    for place, row in zip(places, margins(asked, context), strict=True):
        if row:
            sides.setdefault(place, []).append(row)
    return [
        [
            replace(one, features={**one.features, **_both(sides[i, k], lone=one.lone)})
            if (i, k) in sides
            else one
            for k, one in enumerate(some)
        ]
        for i, some in enumerate(found)
    ]


def asked_of(pair: Pair, one: Compared) -> list[tuple[str, Asked]]:
    """What is asked of a difference, from either side (``a``, ``b``) that has a word."""
    sides = (
        ("a", pair.a, one.a, pair.b, one.b, one.values_a, one.values_b),
        ("b", pair.b, one.b, pair.a, one.a, one.values_b, one.values_a),
    )
    lexical = one.name.startswith("act.")
    return [
        (
            side,
            Asked(
                own.text, own.language, span, other.text, there, values, against, one.scale, lexical
            ),
        )
        for side, own, span, other, there, values, against in sides
        if span is not None
    ]


def _both(sides: Sequence[Mapping[str, float]], *, lone: bool) -> Features:
    """What both sides come to: the mean of what is gained, the surest counterpart elsewhere."""
    gained = {
        name: sum(side[name] for side in sides) / len(sides)
        for name in ("sentence", "margin", "word")
    }
    found = {**gained, "elsewhere": max(side["elsewhere"] for side in sides)}
    here = [side["here"] for side in sides if "here" in side]
    if here:
        found["here"] = min(here)
    begin = LONE if lone else ""
    return {"probed": 1.0, **{begin + name: value for name, value in found.items()}}


def _free(
    passage: Passage, limits: Sequence[FoundLimit], negations: Sequence[Fact]
) -> list[FoundConcept]:
    """The acts of a passage without words of a longer limiting phrase (*at the latest*) or of a denial of a denial.

    What is *not impossible* is neither impossible nor anything else by value.
    """
    longer = [(one.start, one.end) for one in limits]
    longer += [(one.start, one.end) for one in of_class(negations, NEGATION, "doubled")]
    return [
        one
        for one in find_concepts(passage.text, language=passage.language)
        if not any(
            start <= one.start and one.end <= end and end - start > one.end - one.start
            for start, end in longer
        )
    ]


def _act(act: ConceptDifference, sizes: tuple[int, int]) -> Compared:
    name = f"act.{RELATIONS[act.relation]}"
    features = {
        **_features(name, act, sizes, of=(act.scale,)),
        "distance": float(act.distance),
    }
    return _compared(name, act.relation, act.scale, act, features)


def _limit(limit: LimitDifference, pair: Pair, *, denied: bool) -> Compared:
    name = f"limit.{limit.kind}"
    if limit.relation == "unmatched":
        name = f"limit.{'joined' if onto_words(limit, pair) else 'unmatched'}.{limit.kind}"
    sizes = len(pair.a.text), len(pair.b.text)
    features = _features(name, limit, sizes, of=rated_by(limit))
    if limit.kind == "connective":
        features |= connected(limit, pair, denied=denied)
    return _compared(name, limit.relation, limit.kind, limit, features)


def _compared(
    name: str,
    relation: str,
    kind: str,
    found: ConceptDifference | LimitDifference,
    features: Features,
) -> Compared:
    a, b = found.a, found.b
    return Compared(
        name,
        relation,
        kind,
        a.span if a else None,
        b.span if b else None,
        _values(a, kind),
        _values(b, kind),
        features,
    )


def _values(found: FoundConcept | FoundLimit | None, kind: str) -> frozenset[str]:
    """What a word may stand for, on the scale or of the class that is compared."""
    if isinstance(found, FoundConcept):
        return frozenset(name for name in found.concepts if concepts()[name].scale == kind)
    return values_of(found, kind)


def _features(
    name: str,
    found: ConceptDifference | LimitDifference,
    sizes: tuple[int, int],
    *,
    of: Sequence[str],
) -> dict[str, float]:
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


def _weighed(one: Compared, pair: Pair) -> Difference:
    sure = probability_of(one.features)
    said = _in_a(one, pair)
    return Difference(one.name, one.relation, one.scale, one.a, one.b, sure, said)


def _in_a(one: Compared, pair: Pair) -> str:
    """What B's word stands for, in A's language: a word of its own tables."""
    if len(one.values_b) != 1 or same_language(pair.a.language, pair.b.language):
        return ""
    (value,) = one.values_b
    lexical = one.name.startswith("act.")
    if lexical and language(primary(pair.a.language)).tables(Lexicon).names_concepts:
        return value.replace("-", " ")
    return wordings(pair.a.language, lexical=lexical).get(value, ("",))[0]


def probability_of(features: Features) -> float:
    """That a difference with these features is one in meaning."""
    model = "official_probed" if "probed" in features else "official"
    weights = weights_of("auditor.evidence", model)
    rates = rows_of("auditor.evidence", "official")
    row = with_rate(features, {name: rates[name][0] for name in features if name in rates})
    return logistic(
        weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in row.items())
    )


def with_rate(features: Features, rates: Mapping[str, float]) -> Features:
    """The features with how often, at most, faithful pairs differ so (log of the share) in the place of the keys."""
    keys = [name for name in features if name.startswith(KEY)]
    rest = {name: value for name, value in features.items() if not name.startswith(KEY)}
    return {**rest, "rate": max(rates.get(key, NEVER) for key in keys)}
