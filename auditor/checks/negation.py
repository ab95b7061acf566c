"""A negation on one side that has none on the other: the word whose loss turns a statement around.

Explicit negations are counted on each side; those the other side may say otherwise (without,
unable, refuse) can make up for a difference and lower the confidence. The weights were fitted by
``python -m benchmarks.facts_negation --fit`` on translations taken to be faithful (UNPC, NTREX)
against the same with one negation put in or taken out; see there for the figures.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from auditor.checks.base import REPORT_FROM, Check
from auditor.checks.crossing import spans_of
from auditor.checks.phrase import phrase
from auditor.facts.cues.values import NEGATION, PARTICLES, cues, of_class
from auditor.facts.official import find_limits
from auditor.languages.tables.negation import Negation
from auditor.logistic import log_odds, logistic, weighed
from auditor.model import Fact, Finding, Pair, Passage, Probe, ProbeKind, Severity

# Logistic weights in the order of `Counts.features`, for a prior of one reversed sentence in ten.
WEIGHTS = (-5.51, 6.76, -1.23, 1.21, -1.57, -0.48, -1.44, -0.53, 0.26, 1.60)
# How much the toggle probe moves the log-odds (`auditor.evidence.probes.negation`): it tells DEMETR's
# negations from free paraphrase in NTREX and UN pairs (AUROC 0.75; counts alone 0.66, both 0.78).
PROBE_WEIGHT, PROBE_NEUTRAL, PROBE_LIMIT = 80.0, 0.006, 0.03
# Limits of a clause, by class or value, that say what another language says with *not*: not before / only after.
RESTRICTING = frozenset({"restriction", "exception", "condition:unless"})


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each class of negation stands in a text, and the text's length in words."""

    explicit: int
    phrasal: int
    implicit: int
    conditional: int
    words: int

    @classmethod
    def of(cls, facts: Sequence[Fact], text: str) -> Counts:
        """Count the negation facts of a passage."""
        values = [name for _, name in cues(facts, NEGATION)]
        return cls(
            values.count("explicit"),
            values.count("phrasal"),
            values.count("implicit"),
            values.count("conditional"),
            text.count(" ") + 1,
        )


def counts(pair: Pair) -> tuple[Counts, Counts]:
    """Those of both sides; a particle that holds until, before, unless or without something is settled by the other.

    Where the other side negates more often it is a negation like any; where that says *only*, *except* or
    *unless* it says the same otherwise (*not before* / *only after*); where it says nothing of the kind it lost it.
    """
    a, b = Counts.of(pair.facts_a, pair.a.text), Counts.of(pair.facts_b, pair.b.text)
    return _settled(a, b, pair.b), _settled(b, a, pair.a)


def _settled(own: Counts, other: Counts, there: Passage) -> Counts:
    if not own.conditional:
        return own
    met = min(own.conditional, max(0, other.explicit + other.conditional - own.explicit))
    left = own.conditional - met
    if left and (other.implicit or other.explicit or other.conditional or _restricts(there)):
        return replace(own, explicit=own.explicit + met, implicit=own.implicit + left)
    return replace(own, explicit=own.explicit + met + left)


def _restricts(passage: Passage) -> bool:
    limits = find_limits(passage.text, language=passage.language)
    return any(one.classes & RESTRICTING or one.values & RESTRICTING for one in limits)


def features(a: Counts, b: Counts) -> tuple[float, ...]:
    """What the confidence rests on, the same when A and B change places."""
    more, less = (a, b) if a.explicit >= b.explicit else (b, a)
    difference = more.explicit - less.explicit
    phrasal = less.phrasal - more.phrasal
    implicit = less.implicit - more.implicit
    differs = float(difference > 0)
    return (
        1.0,
        differs,
        float(difference > 1),
        differs * float(less.explicit == 0),
        differs * float(phrasal >= difference),
        differs * float(implicit >= difference),
        differs * float(phrasal + implicit >= difference),
        differs * min(less.phrasal + less.implicit, 3),
        differs * math.log(max(a.words, b.words) / 25),
        (1 - differs) * min(abs(phrasal), 2),
    )


def confidence(a: Counts, b: Counts) -> float:
    """The probability, 0 to 1, that one side says what the other denies."""
    return logistic(weighed(WEIGHTS, features(a, b)))


def probed(confident: float, margin: float | None, forced: Probe | None = None) -> float:
    """The confidence after the toggle probe, the same where there was none.

    ``forced``: the probe as a translation model weighed it too, at even odds; it takes the margin's place,
    but where the model as well finds the other reading likelier it makes nothing less sure.
    """
    if margin is None:
        return confident
    bounded = max(-PROBE_LIMIT, min(PROBE_LIMIT, margin))
    told = PROBE_WEIGHT * (bounded - PROBE_NEUTRAL)
    if forced is not None:
        both = log_odds(forced.probability)
        told = max(told, both) if forced.nats is not None and forced.nats > 0 else both
    return logistic(log_odds(confident) + told)


def _words_around(passage: Passage, fact: Fact) -> str:
    """The negation with the word before and the words after it."""
    text, start, end = passage.text, fact.start - passage.start, fact.end - passage.start
    return phrase(text, start, end, before=1, after=2)


def _describe(passage: Passage, facts: Sequence[Fact]) -> str:
    return " … ".join(f"“{_words_around(passage, fact)}”" for fact in facts[:3])


def run(pair: Pair) -> list[Finding]:
    """One finding at most: the two sides differ in how often they negate."""
    if pair.a.of_none or pair.b.of_none:
        return []  # "no guests" beside "%d guests": the negation is the number
    a, b = counts(pair)
    probes = (p for p in (*pair.probes_a, *pair.probes_b) if p.kind == ProbeKind.NEGATION)
    forced = next(probes, None)
    confident = probed(confidence(a, b), pair.negation_margin, forced)
    if confident < REPORT_FROM:
        return []
    strong = PARTICLES if a.explicit != b.explicit else ("phrasal",)
    facts_a = of_class(pair.facts_a, NEGATION, *strong)
    facts_b = of_class(pair.facts_b, NEGATION, *strong)
    said_a, said_b = _describe(pair.a, facts_a), _describe(pair.b, facts_b)
    if facts_a and facts_b:
        message = (
            f"A negates {len(facts_a)} times, B {len(facts_b)}: A says {said_a}; B says {said_b}."
        )
    elif facts_a:
        message = f"A says {said_a}; B has no negation there."
    else:
        message = f"B says {said_b}; A has no negation there."
    return [
        Finding(
            message=message,
            says_a=said_a or "no negation",
            says_b=said_b or "no negation",
            spans_a=spans_of(facts_a),
            spans_b=spans_of(facts_b),
            confidence=round(confident, 3),
            severity=None if confident >= 0.5 else Severity.MAJOR,
            evidence={
                "explicit": [a.explicit, b.explicit],
                "phrasal": [a.phrasal, b.phrasal],
                "implicit": [a.implicit, b.implicit],
                "probe": pair.negation_margin,
                **(
                    {} if forced is None or forced.nats is None else {"nats": round(forced.nats, 2)}
                ),
            },
        )
    ]


CHECK = Check(
    id="negation",
    category="accuracy/mistranslation",
    severity=Severity.CRITICAL,
    compares="how often the two sides say not, no, never or without",
    example="A: “has not been decided” / B: “a été décidé”",
    run=run,
    per_sentence=True,
    needs=(Negation,),
    on_back_translation=True,
)
