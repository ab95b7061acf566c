"""What the judge weighs: of each check what it is sure of, and figures; by name, sentence pair by sentence pair."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from auditor.model import Issue, Severity, Span

# The most one check or figure counts for: certainty of 99.5%.
_FLOOR = 0.005
# What a check says of A and the back-translation; ``both.*`` is what it says of the originals too.
WITNESS = "back.witness."
BOTH = "both."
# How far two sentences are apart as wholes: there wherever the figures are.
WHOLE = "gap"
# Figures of pairs of sentences that have no point in their name, as checks have none.
FIGURES = frozenset({"gap", "adequacy", "length", "alone", "embedded"})
# Checks that say to a reader what the judge weighs by figures.
WEIGHED_BY_FIGURES = frozenset({"official-act", "limit"})
# What forced decoding makes of a pair of sentences.
SURPRISE = "forced.surprisal"


@dataclass(frozen=True, slots=True)
class Part:
    """A pair of sentences, where they stand in the documents, and their figures; all grow with disagreement."""

    a: Span
    b: Span
    figures: Mapping[str, float]


def evidence_of(probability: float) -> float:
    """What a probability counts for: -log(1 - probability), in nats, bounded."""
    return -math.log(max(1 - probability, _FLOOR))


def features_of(
    issues: Sequence[Issue], parts: Sequence[Part], shared: Mapping[str, float]
) -> list[dict[str, float]]:
    """Of each part its figures, those ``shared`` by all, and per check -log(1 - confidence) of its surest issue.

    One issue a check, so that ten numbers in one table row are one reason; issues of neutral severity say where,
    not what, and do not count. An issue belongs to the parts that it stands in; one that stands in none, to all.
    """
    found: list[dict[str, float]] = [{**shared, **part.figures} for part in parts]
    for issue in issues:
        if issue.severity is Severity.NEUTRAL or issue.check in WEIGHED_BY_FIGURES:
            continue
        value = evidence_of(issue.confidence)
        inside = [row for row, part in zip(found, parts, strict=True) if stands_in(issue, part)]
        for row in inside or found:
            row[issue.check] = max(row.get(issue.check, 0.0), value)
    for row in found:
        for name in [name for name in row if name.startswith(WITNESS)]:
            check = name.removeprefix(WITNESS)
            row[BOTH + check] = min(row.get(check, 0.0), row[name])
    return [{name: round(value, 4) for name, value in row.items()} for row in found]


def stands_in(issue: Issue, part: Part) -> bool:
    """Whether an issue marks something in a pair of sentences."""
    return any(
        start < whole[1] and whole[0] < max(end, start + 1)
        for spans, whole in ((issue.spans_a, part.a), (issue.spans_b, part.b))
        for start, end in spans
    )


def back_features(
    found: Iterable[tuple[str, float]], asked: Sequence[str], *, uncut: bool
) -> dict[str, float]:
    """What the checks ``asked`` say of A and the back-translation, by ``back.witness.`` and the check.

    ``found``: the check and the confidence of each finding. ``uncut``: the back-translation was looked
    at as a whole, where one sentence makes up for another: a check that found nothing was then not asked.
    """
    surest = dict.fromkeys(asked, 0.0)
    for check, confidence in found:
        surest[check] = max(surest[check], confidence)
    return {
        WITNESS + check: evidence_of(confidence)
        for check, confidence in surest.items()
        if confidence or not uncut
    }


def is_check(name: str) -> bool:
    """Whether a feature is what a check says of the originals."""
    return "." not in name and name not in FIGURES
