"""How likely it is that two readings of one thing disagree, from what the checks found between them.

``data/disagreement.json`` weighs each check's finding and how close the readings are, fitted by ``python -m
benchmarks.fit_disagreement`` on faithful readings, shortened and machine-translated ones, and planted differences.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from auditor.judge.features import evidence_of
from auditor.logistic import logistic, weights_of
from auditor.model import Issue
from auditor.witnesses.pairs import ASKED, Found, one_language

# A check that says so with more than this says it of a plain word, and not of one that may be meant.
PLAIN = 0.95
_PLAIN = ("negation", "numbers", "official-act")
FEATURES = (*ASKED, *(f"plain.{name}" for name in _PLAIN), "alike", "even", "one_language")


# A plain negation of one reading alone is told as a difference though it be likelier than not that the other says it in
# other words: a missed *not* costs more than a look. Only where the readings are near and of like length (log of the
# ratio): in a longer one the negation may be of what the other leaves out.
NEGATION_ALIKE, NEGATION_EVEN = 0.6, 0.35


def differ_from() -> float:
    """The probability from which readings are said to differ."""
    return weights_of("auditor.witnesses", "disagreement")["differ"]


def unsure_from() -> float:
    """The probability from which a person should look."""
    return weights_of("auditor.witnesses", "disagreement")["unsure"]


def features_of(found: Found, issues: Iterable[Issue]) -> Mapping[str, float]:
    """What is weighed of some of the issues between two readings."""
    row = dict.fromkeys(FEATURES, 0.0)
    for issue in issues:
        row[issue.check] = max(row[issue.check], evidence_of(issue.confidence))
        if issue.check in _PLAIN and issue.confidence >= PLAIN:
            row[f"plain.{issue.check}"] = 1.0
    row["alike"] = found.similarity
    row["even"] = -abs(math.log(len(found.a.text) / max(len(found.b.text), 1)))
    row["one_language"] = float(one_language(found))
    return row


def probability(found: Found, issues: Iterable[Issue]) -> float:
    """That the readings differ in what these issues say."""
    weights = weights_of("auditor.witnesses", "disagreement")
    row = features_of(found, issues)
    return logistic(weights["bias"] + sum(weights[name] * value for name, value in row.items()))


def plainly_negated(found: Found, issues: Iterable[Issue]) -> bool:
    """Whether one reading plainly negates what the other, near it and of like length, does not."""
    even = abs(math.log(len(found.a.text) / max(len(found.b.text), 1))) <= NEGATION_EVEN
    sure = any(issue.check == "negation" and issue.confidence >= PLAIN for issue in issues)
    return sure and even and found.similarity >= NEGATION_ALIKE
