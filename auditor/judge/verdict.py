"""A bead's issues and figures to its verdict: that of its worst pair of sentences."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from auditor.judge.features import SURPRISE, WHOLE, Part, features_of, is_check, stands_in
from auditor.judge.model import EMBEDDED, FORCED, TRANSLATED, odds, shipped
from auditor.logistic import logistic
from auditor.model import Bead, Issue, Judgement, Severity, Verdict

# Divergent from even odds on; for review from where about one in twenty faithful sentences of UN documents is, see
# docs/how-it-decides.md.
DIVERGENT = 0.5
REVIEW = 0.16
# Issues below this are noise to a reader; they still move the probability of their bead.
REPORTED = 0.35
RANKS = tuple(Verdict)
# Alignments below this confidence are shown for review: what is compared may not belong together.
ALIGNED = 0.15


def judge(
    bead: Bead,
    issues: Sequence[Issue],
    parts: Sequence[Part] = (),
    shared: Mapping[str, float] | None = None,
) -> Judgement:
    """The probability that the two readings of a bead differ in meaning, and the verdict; see `judged`."""
    return judged(bead, issues, parts, shared)[0]


def judged(
    bead: Bead,
    issues: Sequence[Issue],
    parts: Sequence[Part] = (),
    shared: Mapping[str, float] | None = None,
) -> tuple[Judgement, list[Issue]]:
    """The judgement on a bead, and which of its issues are worth a reader's time, surest first.

    A paragraph is as divergent as its worst pair of sentences, whatever stands beside that. ``shared``: figures of
    the bead as a whole. What stands on one side only is judged by its check alone.
    """
    parts = parts or [Part((0, 0), (0, 0), {})]
    rows = features_of(issues, parts, shared or {})
    if bead.one_sided:
        counted = (i.confidence for i in issues if i.severity is not Severity.NEUTRAL)
        divergences, features = [max(counted, default=0.0)], rows[0]
    else:
        divergences = [probability(row) for row in rows]
        features = rows[max(range(len(rows)), key=lambda k: divergences[k])]
    divergence = round(max(divergences), 4)
    verdict = _verdict(divergence)
    doubtful = bead.confidence < ALIGNED
    if len(parts) > 1 and len(divergences) > 1 and not doubtful:
        seen = _shown_in(parts, issues, [_verdict(round(one, 4)) for one in divergences])
    else:
        seen = shown(issues, Verdict.REVIEW if doubtful else verdict)
    reasons = [f"{issue.check}: {issue.message}" for issue in seen]
    if doubtful:
        # What is compared may not belong together: whatever was found in it is for people to see.
        reasons.append(
            "review the alignment: the passage may have a counterpart after all"
            if bead.one_sided
            else "review the alignment: the two passages may not belong together"
        )
        return Judgement(Verdict.REVIEW, divergence, tuple(reasons), features), seen
    return Judgement(verdict, divergence, tuple(reasons), features), seen


def _shown_in(
    parts: Sequence[Part], issues: Sequence[Issue], verdicts: Sequence[Verdict]
) -> list[Issue]:
    """What is worth showing of each pair of sentences by itself, whatever stands beside it in the paragraph."""
    inside: list[list[Issue]] = [[] for _ in parts]
    for issue in issues:
        at = [k for k, part in enumerate(parts) if stands_in(issue, part)]
        # What stands in several, or in none, is shown with the worst of them.
        among = at or range(len(parts))
        inside[max(among, key=lambda k: (RANKS.index(verdicts[k]), -k))].append(issue)
    seen = [i for some, verdict in zip(inside, verdicts, strict=True) for i in shown(some, verdict)]
    return sorted(seen, key=lambda issue: -issue.confidence)


def _verdict(divergence: float) -> Verdict:
    if divergence >= DIVERGENT:
        return Verdict.DIVERGENT
    return Verdict.REVIEW if divergence >= REVIEW else Verdict.EQUIVALENT


def shown(issues: Sequence[Issue], verdict: Verdict) -> list[Issue]:
    """The issues of a bead that are worth a reader's time, surest first.

    Of a bead that is passed over none but those that say where, not what: what weighed too little together is no
    finding by itself. Of one that is not, the surest at least, and what is half as sure.
    """
    ordered = sorted(issues, key=lambda issue: -issue.confidence)
    neutral = [i for i in ordered if i.severity is Severity.NEUTRAL and is_reported(i)]
    counted = [i for i in ordered if i.severity is not Severity.NEUTRAL]
    if verdict is Verdict.EQUIVALENT:
        return neutral
    surest = counted[0].confidence if counted else 0.0
    worth = [i for i in counted if is_reported(i) or i.confidence >= surest / 2]
    return sorted([*worth, *neutral], key=lambda issue: -issue.confidence)


def probability(features: Mapping[str, float]) -> float:
    """That a pair of sentences with these features differs in meaning.

    What no fitting data has (placeholders, terms, hidden text) keeps the confidence it was calibrated with, as a
    cause of its own: either may be right.
    """
    name, embedded = evidence_name(features), shipped(EMBEDDED)
    model = shipped(name)
    faithful = 1 - logistic(odds(features, name, embedded=embedded, model=model))
    # With an encoder that the figures were not fitted with there are none, and every check speaks for itself.
    known = embedded.known | model.known if WHOLE in features else frozenset[str]()
    for check, value in features.items():
        if is_check(check) and check not in known:
            faithful *= math.exp(-value)
    return 1 - faithful


def evidence_name(features: Mapping[str, float]) -> str:
    """Which model is for the evidence there is."""
    if SURPRISE in features:
        return FORCED
    return TRANSLATED if any(name.startswith("back.") for name in features) else EMBEDDED


def is_reported(issue: Issue) -> bool:
    """Whether an issue is worth a reader's time."""
    return issue.confidence >= REPORTED
