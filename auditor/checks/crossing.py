"""Two classes of small words that change places between A and B: must for may, before for after.

A class *crosses* another where A has more of the one and B more of the other; it does so *cleanly*
where neither side has both. Shared by the checks of modality and of extent.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.checks.base import REPORT_FROM
from auditor.checks.phrase import phrase
from auditor.facts.cues.values import cues, of_class
from auditor.logistic import log_odds, logistic, weighed
from auditor.model import Fact, Finding, Pair, Passage, Severity, Span


@dataclass(frozen=True, slots=True)
class Crossing:
    """A pair of classes with the logistic weights of a crossing, a clean one and a firm one.

    A crossing is firm where no implied word (see `Scale`) could make up for it.
    """

    one: str
    other: str
    weight: float
    clean: float
    firm: float = 0.0


@dataclass(frozen=True, slots=True)
class Scale:
    """Everything a check of crossings knows: its kind of fact, bias, and the crossings it weighs.

    ``implied`` names for a class the one that may stand for it in the other language: a duty may be
    said by "necessary" as well as by "must", so such a word makes up for a missing modal.
    ``length``: weight of the logarithm of the longer side's words over 25, where anything crosses.
    ``trust``: what is left of the log-odds of the crossings where the encoder was asked as well
    (`auditor.evidence.probes.modals`).
    """

    kind: str
    bias: float
    length: float
    crossings: tuple[Crossing, ...]
    implied: tuple[tuple[str, str], ...] = ()
    trust: float = 1.0


def features(
    counts_a: Counter[str], counts_b: Counter[str], words: int, scale: Scale
) -> list[float]:
    """1, the length, then for each crossing whether it happens, cleanly, and firmly."""
    implied = dict(scale.implied)
    found: list[float] = []
    for crossing in scale.crossings:
        x, y = crossing.one, crossing.other
        happens = clean = firm = False
        for p, q in ((counts_a, counts_b), (counts_b, counts_a)):
            if p[x] > q[x] and q[y] > p[y]:
                happens = True
                clean = clean or not (q[x] or p[y])
                missed_x = p[x] > q[x] + q[implied.get(x, "")]
                missed_y = q[y] > p[y] + p[implied.get(y, "")]
                firm = firm or (bool(implied) and missed_x and missed_y)
        found += [float(happens), float(clean), float(firm)]
    return [1.0, math.log(max(words, 1) / 25) if any(found) else 0.0, *found]


def counts(facts: Sequence[Fact], kind: str) -> Counter[str]:
    """How often each class of that kind of fact was found."""
    return Counter(name for _, name in cues(facts, kind))


def pair_features(pair: Pair, scale: Scale) -> list[float]:
    """The features of a pair."""
    words = max(pair.a.text.count(" "), pair.b.text.count(" ")) + 1
    return features(
        counts(pair.facts_a, scale.kind), counts(pair.facts_b, scale.kind), words, scale
    )


def confidence(values: Sequence[float], scale: Scale) -> float:
    """The probability, 0 to 1, that the classes were exchanged."""
    weights = [scale.bias, scale.length]
    for crossing in scale.crossings:
        weights += [crossing.weight, crossing.clean, crossing.firm]
    return logistic(weighed(weights, values))


def probed(confident: float, pair: Pair, scale: Scale) -> float:
    """The probability after the encoder was asked, the same where it was not."""
    shift = dict(pair.exchange_shifts).get(scale.kind)
    if shift is None:
        return confident
    return logistic(scale.trust * log_odds(confident) + shift)


def findings(pair: Pair, scale: Scale, *, severity: Severity | None = None) -> list[Finding]:
    """One finding at most, on the crossing that weighs most."""
    values = pair_features(pair, scale)
    confident = probed(confidence(values, scale), pair, scale)
    happening = [
        (c.weight + c.clean * values[3 + 3 * i] + c.firm * values[4 + 3 * i], c)
        for i, c in enumerate(scale.crossings)
        if values[2 + 3 * i]
    ]
    if confident < REPORT_FROM or not happening:
        return []
    crossing = max(happening, key=lambda item: item[0])[1]
    a, b = counts(pair.facts_a, scale.kind), counts(pair.facts_b, scale.kind)
    in_a, in_b = crossing.one, crossing.other
    if not (a[in_a] > b[in_a] and b[in_b] > a[in_b]):
        in_a, in_b = in_b, in_a
    facts_a = of_class(pair.facts_a, scale.kind, in_a)
    facts_b = of_class(pair.facts_b, scale.kind, in_b)
    said_a, said_b = _quoted(pair.a, facts_a), _quoted(pair.b, facts_b)
    names = in_a.replace("_", " "), in_b.replace("_", " ")
    return [
        Finding(
            message=f"A says {said_a} ({names[0]}), B says {said_b} ({names[1]}).",
            says_a=said_a,
            says_b=said_b,
            spans_a=spans_of(facts_a),
            spans_b=spans_of(facts_b),
            confidence=round(confident, 3),
            severity=severity,
            evidence={"a": dict(sorted(a.items())), "b": dict(sorted(b.items()))},
        )
    ]


def _quoted(passage: Passage, facts: Sequence[Fact]) -> str:
    quotes = []
    for fact in facts[:3]:
        start, end = fact.start - passage.start, fact.end - passage.start
        quotes.append(f"“{phrase(passage.text, start, end, before=0, after=2)}”")
    return " … ".join(quotes)


def spans_of(facts: Sequence[Fact]) -> tuple[Span, ...]:
    """Where the facts stand."""
    return tuple((f.start, f.end) for f in facts)
