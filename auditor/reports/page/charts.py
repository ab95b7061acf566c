"""Charts: how the divergence runs through the document, and how its scores are spread."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from auditor.model import Audit, Verdict
from auditor.reports.summary import per_cent

BINS = 24
# Bars of a strip; a longer document shows the most divergent paragraph of each stretch.
BARS = 400
HEIGHT = 100.0
ORDER = (Verdict.EQUIVALENT, Verdict.REVIEW, Verdict.DIVERGENT)


@dataclass(frozen=True, slots=True)
class Bar:
    """One paragraph (or the worst of a stretch) in the strip; ``row`` counts from 1."""

    row: int
    x: float
    width: float
    height: float
    verdict: str
    probability: str


@dataclass(frozen=True, slots=True)
class Block:
    """Some beads of one verdict in one bin of a histogram; heights are of 100."""

    x: int
    y: float
    height: float
    verdict: str


@dataclass(frozen=True, slots=True)
class Spread:
    """The distribution of one score over the paragraphs."""

    name: str
    low: str
    high: str
    middle: str
    count: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Charts:
    """What is drawn of an audit; ``total`` paragraphs run from left to right in the strip."""

    total: int
    strip: tuple[Bar, ...]
    spreads: tuple[Spread, ...]


def charts_of(audit: Audit) -> Charts:
    """Both charts of an audit."""
    total = len(audit.beads)
    step = max(1, math.ceil(total / BARS))
    strip: list[Bar] = []
    for first in range(0, total, step):
        group = range(first, min(first + step, total))
        worst = max(group, key=lambda i: audit.beads[i].judgement.divergence)
        judgement = audit.beads[worst].judgement
        height = round(HEIGHT * min(max(judgement.divergence, 0.0), 1.0), 1)
        strip.append(
            Bar(
                row=worst + 1,
                x=first,
                width=len(group),
                height=height,
                verdict=judgement.verdict.value,
                probability=per_cent(judgement.divergence),
            )
        )
    return Charts(total, tuple(strip), tuple(_spreads(audit)))


def _spreads(audit: Audit) -> Iterable[Spread]:
    """The probability of a difference first, then every score that at least two beads have."""
    values: dict[str, list[tuple[float, Verdict]]] = {"divergence": []}
    for judged in audit.beads:
        verdict = judged.judgement.verdict
        values["divergence"].append((judged.judgement.divergence, verdict))
        for score in judged.evidence.scores:
            values.setdefault(score.name, []).append((score.value, verdict))
    for name, found in values.items():
        finite = [(value, verdict) for value, verdict in found if math.isfinite(value)]
        if len(finite) > 1:
            yield _spread(name, finite)


def _spread(name: str, found: list[tuple[float, Verdict]]) -> Spread:
    numbers = sorted(value for value, _ in found)
    # Shares are shown on their whole scale, so that two reports can be compared by eye.
    whole = 1.0 if numbers[-1] <= 1 else 100.0
    low, high = min(0.0, numbers[0]), max(whole, numbers[-1])
    bins: list[dict[Verdict, int]] = [{} for _ in range(BINS)]
    for value, verdict in found:
        place = min(int((value - low) / (high - low) * BINS), BINS - 1)
        bins[place][verdict] = bins[place].get(verdict, 0) + 1
    tallest = max(sum(counts.values()) for counts in bins)
    blocks: list[Block] = []
    for x, counts in enumerate(bins):
        top = HEIGHT
        for verdict in ORDER:
            if count := counts.get(verdict):
                height = HEIGHT * count / tallest
                top -= height
                blocks.append(Block(x, round(top, 2), round(height, 2), verdict.value))
    middle = numbers[len(numbers) // 2]
    return Spread(name, f"{low:g}", f"{high:g}", f"{middle:.3g}", len(found), tuple(blocks))
