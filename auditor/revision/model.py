"""Features of a change to the probability that it is one of meaning, and what it is then called.

``data/revision.json`` is fitted by ``python -m benchmarks.revisions --write``: a logistic model none of whose slopes is
negative, so that more that speaks for a change never lowers the probability.
"""

from __future__ import annotations

from auditor.logistic import logistic, weights_of
from auditor.revision.changes import Weight
from auditor.revision.features import Features

# From where a change is called one of meaning, and below where it is called editorial. The second is the graver
# mistake, so what lies between is left to a reader. How often either is wrong: docs/revise.md.
SUBSTANTIVE, EDITORIAL = 0.5, 0.2
# What is there in one version only is a change of meaning by what the word says, not by the model; so is what stands
# in another place, though less plainly.
ONE_SIDED, MOVED = 0.98, 0.7
# The feature of words on one side alone.
ONE_MORE = "one side"


def probability_of(features: Features) -> float:
    """That a change with these features is one of meaning, 0 to 1."""
    weights = weights_of("auditor.revision", "revision")
    odds = sum(weights.get(name, 0.0) * value for name, value in features.items())
    return round(logistic(weights["bias"] + odds), 4)


def weight_of(probability: float, features: Features | None = None) -> Weight:
    """What a change of that probability is called.

    A word that says something, put in or taken out with none in its place and none that a table has for it, is left to a
    reader however likely the model finds that it changes nothing.
    """
    if probability >= SUBSTANTIVE:
        return Weight.SUBSTANTIVE
    passed = probability < EDITORIAL and not (features or {}).get(ONE_MORE)
    return Weight.EDITORIAL if passed else Weight.UNSURE
