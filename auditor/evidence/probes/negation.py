"""Which the other side is closer to: a text, or the same with one negation put in or taken out."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.encoders import Encode
from auditor.evidence.probes.variants import Variant, precedence, toggle_negation
from auditor.facts.cues.values import NEGATION, of_class
from auditor.model import Pair, Passage

# Variants of one sentence that are tried; more of them only find a closer one by chance.
MOST = 6


def negation_margins(pairs: Sequence[Pair], encode: Encode) -> list[float | None]:
    """How much closer (cosine) the other side is to the best toggled variant than to the text.

    Only for pairs whose sides negate unequally often; None for the others, and where neither side
    has a variant. The side that is varied is chosen by its language (`precedence`).
    """
    plans = [_variants(pair) if _unequal(pair) else None for pair in pairs]
    encode([text for plan in plans if plan for text in (*plan[0], plan[1].text, plan[2].text)])
    margins: list[float | None] = []
    for plan in plans:
        if plan is None:
            margins.append(None)
            continue
        variants, own, other = plan
        vectors = encode([other.text, own.text, *variants])
        cosines = vectors[1:] @ vectors[0]
        margins.append(float(cosines[1:].max() - cosines[0]))
    return margins


def _unequal(pair: Pair) -> bool:
    return _count(pair, "a") != _count(pair, "b")


def _count(pair: Pair, side: str) -> int:
    facts = pair.facts_a if side == "a" else pair.facts_b
    return len(of_class(facts, NEGATION, "explicit"))


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


def _variants(pair: Pair) -> tuple[list[str], Passage, Passage] | None:
    side, variants = toggled(pair)
    if not side:
        return None
    own, other = (pair.a, pair.b) if side == "a" else (pair.b, pair.a)
    return [v.text for v in variants], own, other
