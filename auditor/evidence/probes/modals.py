"""Which the other side is closer to: a text, or the same with a modal or a word of extent exchanged.

Asked only where the two sides have different ones (must here, may there), which one sentence in fifty
of faithful translations has. The best margins of the variants make one shift of the log-odds of the
check's own finding (``data/exchange_probe.json``, fitted by ``python -m benchmarks.fit_exchange``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from auditor.evidence.in_context import InContext
from auditor.evidence.probes.antonyms import Contrast
from auditor.evidence.probes.contrast_features import FEATURES as CONTRAST
from auditor.evidence.probes.contrast_features import Asked, probe_features
from auditor.evidence.probes.variants import Variant, precedence, swap_modal, swap_polar
from auditor.facts.cues.values import EXTENT, MODALITY, cues
from auditor.logistic import odds_by
from auditor.model import Fact, Pair, Passage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Variants of one sentence that are tried; more of them only find a closer one by chance.
MOST = 8
FEATURES = (
    "word", "bigram", "sentence", "window", "window_there", "word_nearby", "scaled", "both_positive",
)  # fmt: skip
# The classes that the checks weigh against each other; words that may stand for one ask for nothing.
CLASSES: Mapping[str, frozenset[str]] = {
    MODALITY: frozenset("obligation prohibition recommendation possibility future".split()),
    EXTENT: frozenset(
        "all some at_least at_most more less increase decrease before after previous next north"
        " south east west".split()
    ),
}
KINDS: Mapping[str, Callable[[str, str], list[Variant]]] = {
    MODALITY: swap_modal,
    EXTENT: swap_polar,
}


def exchange_shifts(
    pairs: Sequence[Pair], context: InContext
) -> list[tuple[tuple[str, float], ...]]:
    """For each pair, by kind of fact, what the encoder adds to the log-odds that words were exchanged."""
    asked = [(i, kind) for i, pair in enumerate(pairs) for kind in KINDS if _crosses(pair, kind)]
    found: list[list[tuple[str, float]]] = [[] for _ in pairs]
    rows = margins([(pairs[i], kind) for i, kind in asked], context)
    for (i, kind), row in zip(asked, rows, strict=True):
        if row is not None:
            names = [f"{kind}.{name}" for name in FEATURES]
            odds = odds_by("auditor.evidence", "exchange_probe", names, row, bias=kind)
            found[i].append((kind, odds))
    return [tuple(shifts) for shifts in found]


def margins(asked: Sequence[tuple[Pair, str]], context: InContext) -> list[list[float] | None]:
    """For each (pair, kind) the best margin of any variant by name of ``FEATURES``; None without a variant.

    The side that is varied is chosen by its language (`precedence`).
    """
    plans = [_plan(pair, kind) for pair, kind in asked]
    rows = iter(probe_features([plan for plan in plans if plan], context))
    return [_best(next(rows)) if plan else None for plan in plans]


def _plan(pair: Pair, kind: str) -> Asked | None:
    sides = sorted(
        ((pair.a, pair.b), (pair.b, pair.a)), key=lambda side: precedence(side[0].language)
    )
    for own, other in sides:
        variants = _variants(own, kind) if other.text.strip() else []
        if variants:
            plan = [Contrast(v.start, v.end, v.was, v.now, direct=True) for v in variants]
            return Asked(own.text, other.text, plan)
    return None


def _best(rows: NDArray[np.float64]) -> list[float]:
    best = dict(zip(CONTRAST, rows.max(axis=0).tolist(), strict=True))
    return [best[name] for name in FEATURES]


def _variants(own: Passage, kind: str) -> list[Variant]:
    return KINDS[kind](own.text, own.language)[:MOST]


def _crosses(pair: Pair, kind: str) -> bool:
    """Whether either side has more of something than the other."""
    a, b = _counts(pair.facts_a, kind), _counts(pair.facts_b, kind)
    return bool(a - b) and bool(b - a)


def _counts(facts: Sequence[Fact], kind: str) -> Counter[str]:
    known = CLASSES[kind]
    return Counter(name for _, name in cues(facts, kind) if name in known)
