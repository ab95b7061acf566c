"""Evidence and issues to a verdict. All thresholds and calibrated weights of the tool live here.

A small logistic model over named features: what each check is sure of, and measures of the whole
pair. One set of weights for the embedded default, one where a translation is at hand
(``data/judge.json``, fitted by ``python -m benchmarks.fit_judge``).
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from auditor.logistic import log_odds, logistic
from auditor.model import Bead, Issue, Judgement, Severity, Verdict

# A bead is called divergent where it more probably than not says something else, with a margin;
# between the two it is shown for review.
DIVERGENT = 0.6
REVIEW = 0.3
# Issues below this are noise to a reader; they still move the probability of their bead.
SHOWN = 0.35
# Alignments below this confidence are shown for review: what is compared may not belong together.
ALIGNED = 0.15
# The most one check counts for: certainty of 99.5%.
MOST = -math.log(0.005)
# What a check says of A and the back-translation; ``both.*`` is what it says of the originals too.
WITNESS = "back.witness."
BOTH = "both."
# What forced decoding makes of the whole pair, as -log(1 - probability). Where a model has read both sides word
# by word it is the best single witness, counts in full however faint, and what it has nothing against counts
# three quarters (half gave MCC 0.59 in place of 0.54 on WMT22 critical errors, and doubted a found "not" too much).
SURPRISE, SURPRISED, AGAINST, UNSURPRISED = "forced.surprisal", 2.0, 0.25, 0.75
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
ADEQUACY, LOOKS_GOOD, LOOKS_POOR, ADEQUACY_LIMIT = "adequacy", 2.0, 0.3, 4.0
# What is found outweighs how the pair looks: of that a third is left where findings move the log-odds by this
# much, and the coverage of its words comes in for the rest.
OUTWEIGHS = 0.7
# Well covered words speak against a finding by no more than this: a wrong date leaves all of them covered.
COVERAGE, COVERED = "coverage.", -1.2
# Checks whose kind of difference the fitting data has: the model weighs them together. The others
# (modality, omission …) keep the confidence they were calibrated with on their own.
FITTED = frozenset(("numbers", "names", "negation", "contrast", "back-translation"))
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


def judge(
    bead: Bead,
    issues: Sequence[Issue],
    measures: Mapping[str, float] | None = None,
    *,
    translated: bool = False,
) -> Judgement:
    """The probability that the two readings of a bead say something else, and the verdict.

    ``measures`` are figures of the whole pair; ``translated``: whether a translation, recorded or
    by machine, was among the evidence. What stands on one side only is judged by its check alone.
    """
    features = features_of(issues, measures or {})
    if bead.one_sided:
        counted = (i.confidence for i in issues if i.severity is not Severity.NEUTRAL)
        divergence = max(counted, default=0.0)
    else:
        weights = shipped()["translated" if translated else "embedded"]
        divergence = combined(weights, features)
    divergence = round(divergence, 4)
    ordered = sorted(issues, key=lambda issue: -issue.confidence)
    reasons = [f"{i.check}: {i.message}" for i in ordered if is_reported(i)]
    if bead.confidence < ALIGNED:
        # What is compared may not belong together: whatever was found in it is for people to see.
        reasons.append(
            "review the alignment: the passage may have a counterpart after all"
            if bead.one_sided
            else "review the alignment: the two passages may not belong together"
        )
        return Judgement(Verdict.REVIEW, divergence, tuple(reasons), features)
    if divergence >= DIVERGENT:
        return Judgement(Verdict.DIVERGENT, divergence, tuple(reasons), features)
    # An issue that is shown must not stand in a passage that is passed over.
    doubtful = any(
        is_reported(issue) and issue.severity is not Severity.NEUTRAL for issue in issues
    )
    verdict = Verdict.REVIEW if doubtful or divergence >= REVIEW else Verdict.EQUIVALENT
    return Judgement(verdict, divergence, tuple(reasons), features)


def features_of(issues: Sequence[Issue], measures: Mapping[str, float]) -> dict[str, float]:
    """What the judge weighs: per check -log(1 - confidence) of its surest issue, and the measures.

    One issue a check, so that ten numbers in one table row are one reason; issues of neutral
    severity say where, not what, and do not count.
    """
    features: dict[str, float] = {}
    for issue in issues:
        if issue.severity is not Severity.NEUTRAL:
            value = min(-math.log(max(1 - issue.confidence, 1e-9)), MOST)
            features[issue.check] = round(max(features.get(issue.check, 0.0), value), 4)
    features |= {name: round(value, 4) for name, value in measures.items()}
    for name in [name for name in features if name.startswith(WITNESS)]:
        check = name.removeprefix(WITNESS)
        features[BOTH + check] = min(features.get(check, 0.0), features[name])
    return features


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


def check_of(name: str) -> str:
    """The check a feature tells of; the feature's own name where it is of a whole pair."""
    return name.removeprefix(WITNESS).removeprefix(BOTH)


def is_other(name: str) -> bool:
    """Whether a feature is of a check that the fitted model has no examples of."""
    return "." not in name and name not in FITTED and name != ADEQUACY


def is_reported(issue: Issue) -> bool:
    """Whether an issue is worth a reader's time."""
    return issue.confidence >= SHOWN


@lru_cache(maxsize=1)
def shipped() -> Mapping[str, Weights]:
    """The fitted weights by name."""
    text = files("auditor.judge").joinpath("judge.json").read_text(encoding="utf-8")
    return {
        name: Weights(model["bias"], model["weights"])
        for name, model in json.loads(text)["models"].items()
    }
