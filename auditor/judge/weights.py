"""The fitted model: log-odds from features, and the fitted weights as they are shipped."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from auditor.judge.features import ADEQUACY, BOTH, COVERAGE, SURPRISE, is_other
from auditor.logistic import log_odds, logistic

# A bead is called divergent where it more probably than not differs in meaning, with a margin;
# between the two it is shown for review.
DIVERGENT = 0.6
REVIEW = 0.3
# What forced decoding makes of the whole pair, as -log(1 - probability). Where a model has read both sides word
# by word it is the best single witness, counts in full however faint, and what it has nothing against counts
# three quarters (half gave MCC 0.59 in place of 0.54 on WMT22 critical errors, and doubted a found "not" too much).
SURPRISED, AGAINST, UNSURPRISED = 2.0, 0.25, 0.75
# A negation that is as sure as this is said to be one, whatever the words around it look like: it finds one in
# seven more of DEMETR's negations and calls 0.3% more of NTREX's faithful pairs divergent.
SURE_NEGATION = -math.log(0.05)
# A check outside the fitted model counts from this confidence on: half.
FAINT = -math.log(0.5)
# How much such a check counts, beside the fitted ones: what leaves DEMETR's good sentences alone and
# lets a lone obligation against a permission (confidence 0.95) through.
OTHERS = 1.5
# How poor the pair looks as a whole (log-odds): it ranks the pairs that no check names anything in. Looking
# good speaks against a difference, looking poor says little, and neither counts beyond the limit.
LOOKS_GOOD, LOOKS_POOR, ADEQUACY_LIMIT = 2.0, 0.3, 4.0
# What is found outweighs how the pair looks: of that a third is left where findings move the log-odds by this
# much, and the coverage of its words comes in for the rest.
OUTWEIGHS = 0.7
# Well covered words speak against a finding by no more than this: a wrong date leaves all of them covered.
COVERED = -1.2
# What a check outside the fitted model counts for where it was run on the back-translation too and had
# nothing to say of it: nine of ten exchanged modals of FLORES and IWSLT are found both ways, and four of
# ten of the false alarms.
UNCONFIRMED = 0.5


@dataclass(frozen=True, slots=True)
class Weights:
    """A fitted model: log-odds are ``bias`` plus the sum of weight times feature."""

    bias: float
    weights: Mapping[str, float]

    def log_odds(self, features: Mapping[str, float]) -> float:
        """The log-odds of a difference; a feature without a weight counts for nothing."""
        return self.bias + sum(
            self.weights.get(name, 0.0) * value for name, value in features.items()
        )


def combined(weights: Weights, features: Mapping[str, float]) -> float:
    """The probability of a difference: the fitted model, every check it does not know, how the pair looks.

    Chosen on DEMETR and WMT21 critical errors together: a finding must not drown in how its sentence
    looks, and where nothing is found that is all there is to go by.
    """
    surprise = features.get(SURPRISE)
    # A faint suspicion of many checks is what faithful translations are full of.
    others = OTHERS * sum(
        _confirmed(name, value, features)
        for name, value in features.items()
        if is_other(name) and value >= FAINT and (surprise is None or name != "surprisal")
    )
    parts = {n: weights.weights.get(n, 0.0) * value for n, value in features.items()}
    covered = max(COVERED, sum(part for n, part in parts.items() if n.startswith(COVERAGE)))
    found = sum(part for name, part in parts.items() if not name.startswith(COVERAGE)) + others
    if surprise is not None:
        # A contrary that came back is said by a model already.
        doubted = found - parts.get("back-translation", 0.0)
        found += SURPRISED * surprise - (doubted * (1 - UNSURPRISED) if surprise < AGAINST else 0.0)
    left = math.exp(-max(found, 0.0) / OUTWEIGHS)
    looks = max(-ADEQUACY_LIMIT, min(ADEQUACY_LIMIT, features.get(ADEQUACY, 0.0)))
    looks *= LOOKS_POOR if looks > 0 else LOOKS_GOOD
    # No more than so much, or else the first faint finding would speak against a difference.
    odds = weights.bias + found + covered + left * min(looks - covered, OUTWEIGHS)
    if features.get("negation", 0.0) >= SURE_NEGATION:
        odds = max(odds, log_odds(DIVERGENT))
    return logistic(odds)


def _confirmed(check: str, value: float, features: Mapping[str, float]) -> float:
    """What a check counts for, given what it says of the back-translation where it was asked."""
    both = features.get(BOTH + check, value)
    return both + UNCONFIRMED * (value - both)


@lru_cache(maxsize=1)
def shipped() -> Mapping[str, Weights]:
    """The fitted weights by name."""
    text = files("auditor.judge").joinpath("judge.json").read_text(encoding="utf-8")
    return {
        name: Weights(model["bias"], model["weights"])
        for name, model in json.loads(text)["models"].items()
    }
