"""What the judge weighs: of each check what it is sure of, and figures of the whole unit; by name."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from auditor.model import Issue, Severity

# The most one check or figure counts for: certainty of 99.5%.
_FLOOR = 0.005
# What a check says of A and the back-translation; ``both.*`` is what it says of the originals too.
WITNESS = "back.witness."
BOTH = "both."
# What forced decoding makes of the whole unit.
SURPRISE = "forced.surprisal"
# How poor the pair looks as a whole (log-odds), and how well its words are covered.
ADEQUACY, COVERAGE = "adequacy", "coverage."
# Checks whose kind of difference the fitting data has: the model weighs them together. The others
# (modality, omission …) keep the confidence they were calibrated with on their own.
FITTED = frozenset(("numbers", "names", "negation", "contrast", "back-translation"))


def evidence_of(probability: float) -> float:
    """What a probability counts for: -log(1 - probability), in nats, bounded."""
    return -math.log(max(1 - probability, _FLOOR))


def features_of(issues: Sequence[Issue], figures: Mapping[str, float]) -> dict[str, float]:
    """What the judge weighs: per check -log(1 - confidence) of its surest issue, and the figures of the unit.

    One issue a check, so that ten numbers in one table row are one reason; issues of neutral
    severity say where, not what, and do not count.
    """
    features: dict[str, float] = {}
    for issue in issues:
        if issue.severity is not Severity.NEUTRAL:
            value = evidence_of(issue.confidence)
            features[issue.check] = round(max(features.get(issue.check, 0.0), value), 4)
    features |= {name: round(value, 4) for name, value in figures.items()}
    for name in [name for name in features if name.startswith(WITNESS)]:
        check = name.removeprefix(WITNESS)
        features[BOTH + check] = min(features.get(check, 0.0), features[name])
    return features


def back_features(
    found: Iterable[tuple[str, float]], asked: Sequence[str], *, uncut: bool
) -> dict[str, float]:
    """What the checks ``asked`` say of A and the back-translation, by ``back.witness.`` and the check.

    ``found``: the check and the confidence of each finding. ``uncut``: the back-translation was looked
    at as a whole; a check outside the fitted model that found nothing was then not asked.
    """
    surest = dict.fromkeys(asked, 0.0)
    for check, confidence in found:
        surest[check] = max(surest[check], confidence)
    return {
        WITNESS + check: evidence_of(confidence)
        for check, confidence in surest.items()
        if confidence or not (uncut and is_other(check))
    }


def check_of(name: str) -> str:
    """The check a feature tells of; the feature's own name where it is of a whole pair."""
    return name.removeprefix(WITNESS).removeprefix(BOTH)


def is_other(name: str) -> bool:
    """Whether a feature is of a check that the fitted model has no examples of."""
    return "." not in name and name not in FITTED and name != ADEQUACY
