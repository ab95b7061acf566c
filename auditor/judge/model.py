"""The fitted model: log-odds of a difference, a sum over features of what grows with each.

Additive and monotone: of every feature a few slopes, none of them negative, each from a knot on. So more evidence
never lowers a probability, and a report can say what each feature came to. A poor translation is a cause of its own
beside that: what speaks for one speaks for no other difference, and hides none.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TypeAlias

from auditor.judge.features import WHOLE
from auditor.logistic import log_odds, logistic

# (knot, slope): what a feature adds for every unit beyond the knot.
Slopes: TypeAlias = tuple[tuple[float, float], ...]

EMBEDDED, TRANSLATED, FORCED = "embedded", "translated", "forced"
# What the embedded model makes of a pair (log-odds) is a feature of the two others, which add what translations show.
OF_EMBEDDED = "embedded"
_READ = {
    TRANSLATED: ("back.", "back-translation"),
    FORCED: ("back.", "back-translation", "forced."),
}


def summed(terms: Mapping[str, Slopes], features: Mapping[str, float]) -> Mapping[str, float]:
    """What each feature that has slopes adds."""
    return {
        name: sum(slope * max(0.0, value - knot) for knot, slope in terms[name])
        for name, value in features.items()
        if name in terms
    }


@dataclass(frozen=True, slots=True)
class Poor:
    """How likely the whole is so poor a translation that it misleads."""

    bias: float
    terms: Mapping[str, Slopes]

    def log_odds(self, features: Mapping[str, float]) -> float:
        """The log-odds of that."""
        return self.bias + sum(summed(self.terms, features).values())


@dataclass(frozen=True, slots=True)
class Model:
    """``bias``: the log-odds where nothing speaks for a difference. ``known``: the checks it was fitted with."""

    bias: float
    terms: Mapping[str, Slopes]
    known: frozenset[str]
    poor: Poor | None = None

    def parts(self, features: Mapping[str, float]) -> Mapping[str, float]:
        """What each feature adds to the log-odds; one without slopes adds nothing."""
        return summed(self.terms, features)

    def log_odds(self, features: Mapping[str, float]) -> float:
        """The log-odds of a difference, by what was found or by how poor the translation is as a whole."""
        found = self.bias + sum(self.parts(features).values())
        if self.poor is None or WHOLE not in features:
            return found
        neither = (1 - logistic(found)) * (1 - logistic(self.poor.log_odds(features)))
        return log_odds(1 - neither)


def odds(features: Mapping[str, float], name: str, *, embedded: Model, model: Model) -> float:
    """The log-odds by the model of that name, which stands on the embedded one unless it is that."""
    return model.log_odds(stacked(features, name, embedded=embedded))


def stacked(features: Mapping[str, float], name: str, *, embedded: Model) -> Mapping[str, float]:
    """The features that the model of that name reads."""
    if name == EMBEDDED:
        return features
    read = {n: value for n, value in features.items() if n.startswith(_READ[name])}
    return {OF_EMBEDDED: embedded.log_odds(features), **read}


@lru_cache(maxsize=4)
def shipped(name: str) -> Model:
    """The model that comes with the package, by what evidence there is: embedded, translated or forced."""
    text = files("auditor.judge").joinpath(f"{name}.json").read_text(encoding="utf-8")
    found = json.loads(text)
    poor = found.get("poor")
    return Model(
        found["bias"],
        _slopes(found["terms"]),
        frozenset(found["checks"]),
        Poor(poor["bias"], _slopes(poor["terms"])) if poor else None,
    )


def _slopes(terms: Mapping[str, list[list[float]]]) -> Mapping[str, Slopes]:
    return {name: tuple((knot, slope) for knot, slope in some) for name, some in terms.items()}
