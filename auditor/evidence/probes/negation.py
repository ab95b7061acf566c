"""Which the other side is closer to: a text, or the same with one negation put in or taken out."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.evidence.in_context import InContext
from auditor.evidence.lookup import Lookup
from auditor.evidence.probes.variants import Variant, precedence, toggle_negation
from auditor.facts.cues.values import NEGATION, PARTICLES, of_class
from auditor.model import Pair, Passage

# Variants of one sentence that are tried; more of them only find a closer one by chance.
MOST = 6


def negation_margins(pairs: Sequence[Pair], context: InContext) -> list[float | None]:
    """How much closer (cosine) the other side is to the best toggled variant than to the text.

    Only for pairs whose sides negate unequally often; None for the others, and where neither side
    has a variant. The side that is varied is chosen by its language (`precedence`).
    """
    plans = [_variants(pair) if _unequal(pair) else None for pair in pairs]
    asked = [plan for plan in plans if plan]
    whole = Lookup.of(
        (side.text for _, own, other in asked for side in (own, other)), context.whole
    )
    turned = iter(
        context.variants(
            [(own.text, [[v.edit(own.text)] for v in variants]) for variants, own, _ in asked]
        )
    )
    margins: list[float | None] = []
    for plan in plans:
        if plan is None:
            margins.append(None)
            continue
        own, other = whole([plan[1].text, plan[2].text])
        margins.append(float((next(turned) @ other).max() - own @ other))
    return margins


def _unequal(pair: Pair) -> bool:
    return _count(pair, "a") != _count(pair, "b")


def _count(pair: Pair, side: str) -> int:
    facts = pair.facts_a if side == "a" else pair.facts_b
    return len(of_class(facts, NEGATION, *PARTICLES))


def toggled(pair: Pair) -> tuple[str, list[Variant]]:
    """The side (``a``, ``b`` or empty) that has variants with one negation more or less, and these."""
    sides = [("a", pair.a, pair.b), ("b", pair.b, pair.a)]
    sides.sort(key=lambda side: precedence(side[1].language))
    for name, own, other in sides:
        if own.text.strip() and other.text.strip():
            variants = toggle_negation(own.text, own.language)[:MOST]
            if variants:
                return name, variants
    return "", []


def _variants(pair: Pair) -> tuple[list[Variant], Passage, Passage] | None:
    side, variants = toggled(pair)
    if not side:
        return None
    own, other = (pair.a, pair.b) if side == "a" else (pair.b, pair.a)
    return variants, own, other
