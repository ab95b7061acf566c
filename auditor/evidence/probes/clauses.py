"""Whether one side has a clause more: the other is closer to the text without it.

Only where one side is longer than the languages explain. A logistic model weighs how much closer the other
side is without the clause, how much longer the text is, and how well the clause would explain that
(``data/clause_probe.json``, fitted by ``python -m benchmarks.fit_counterfactuals``).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from auditor.evidence.in_context import InContext
from auditor.evidence.lookup import Lookup
from auditor.evidence.probes.clause_variants import drop_clauses
from auditor.evidence.probes.variants import Variant
from auditor.languages import language
from auditor.languages.tables.clauses import Clauses
from auditor.logistic import probability_by
from auditor.model import Pair, Passage, Probe, ProbeKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Clauses of one sentence that are tried.
MOST = 8
# A side must be longer by so much (log of the ratio) than its language is: one faithful pair in six.
LONGER = 0.2
# A clause is tried that explains what is too much to within so much.
EXPLAINS = 0.3
FLOOR = 0.05
FEATURES = ("margin", "longer", "share", "unexplained", "clause", "whole", "length", "last")


def clause_probes(pairs: Sequence[Pair], context: InContext) -> list[tuple[str, Probe] | None]:
    """For each pair the side (``a`` or ``b``) that has a clause more, and its probe."""
    plans = [plan_of(pair) for pair in pairs]
    asked = [(pair, *plan) for pair, plan in zip(pairs, plans, strict=True) if plan[1]]
    values = iter(features(asked, context))
    found: list[tuple[str, Probe] | None] = []
    for pair, (side, plan) in zip(pairs, plans, strict=True):
        if not plan:
            found.append(None)
            continue
        rows = next(values)
        chances = [probability_of(row) for row in rows]
        best = max(range(len(plan)), key=chances.__getitem__)
        own, cut = _own(pair, side), plan[best]
        blank = len(cut.was) - len(cut.was.lstrip())
        place = own.span(cut.start + blank, cut.end)
        probe = Probe(
            ProbeKind.CLAUSE, *place, cut.was.strip(), "", float(rows[best][0]), chances[best]
        )
        found.append((side, probe) if probe.probability >= FLOOR else None)
    return found


def plan_of(pair: Pair) -> tuple[str, list[Variant]]:
    """The side that is too long (``a``, ``b`` or empty) and it without each of its clauses."""
    longer = surplus(pair)
    if abs(longer) < LONGER:
        return "", []
    side = "a" if longer > 0 else "b"
    own = pair.a if side == "a" else pair.b
    without = drop_clauses(own.text, own.language)
    plan = [v for v in without if abs(abs(longer) + _left(v, own.text)) <= EXPLAINS]
    return side, plan[:MOST]


def features(
    asked: Sequence[tuple[Pair, str, Sequence[Variant]]], context: InContext
) -> list[NDArray[np.float64]]:
    """What the model weighs of each clause of each (pair, side, plan), shape (len(plan), len(FEATURES))."""
    texts = Lookup.of(
        (
            text
            for pair, _, plan in asked
            for text in (pair.a.text, pair.b.text, *(v.was for v in plan))
        ),
        context.whole,
    )
    shorter = context.variants(
        [
            (own, [[v.edit(own)] for v in plan])
            for pair, side, plan in asked
            for own in (_own(pair, side).text,)
        ]
    )
    return [
        _rows(pair, side, plan, texts, without)
        for (pair, side, plan), without in zip(asked, shorter, strict=True)
    ]


def _rows(
    pair: Pair, side: str, plan: Sequence[Variant], texts: Lookup, shorter: NDArray[np.float32]
) -> NDArray[np.float64]:
    import numpy as np

    own, other = (pair.a, pair.b) if side == "a" else (pair.b, pair.a)
    longer = abs(surplus(pair))
    whole, there = texts([own.text, other.text])
    without, clauses = shorter @ there, texts([v.was for v in plan]) @ there
    likeness = float(whole @ there)
    rows = []
    for i, cut in enumerate(plan):
        left = _left(cut, own.text)
        rows.append(
            (
                float(without[i]) - likeness,
                longer,
                1 - math.exp(left),
                abs(longer + left),
                float(clauses[i]),
                likeness,
                math.log(len(own.text) / 150),
                cut.end == len(own.text),
            )
        )
    return np.array(rows, dtype=np.float64)


def _own(pair: Pair, side: str) -> Passage:
    return pair.a if side == "a" else pair.b


def probability_of(row: Sequence[float] | NDArray[np.float64]) -> float:
    """The model's probability that the other side lacks the clause."""
    return probability_by("auditor.evidence", "clause_probe", FEATURES, row)


def _left(cut: Variant, text: str) -> float:
    """How much of the text is left without the clause, as a logarithm."""
    return math.log(max(len(cut.text.strip()), 1) / len(text))


def surplus(pair: Pair) -> float:
    """How much longer A is than B, as a logarithm, after what their languages explain; 0 if unknown."""
    lengths = [_length(passage) for passage in (pair.a, pair.b)]
    if None in lengths:
        return 0.0
    return float(lengths[0] or 0.0) - float(lengths[1] or 0.0)


def _length(passage: Passage) -> float | None:
    known = language(passage.language)
    characters = len(passage.text.strip())
    if not characters or not known.has(Clauses):
        return None
    return math.log(characters) - known.tables(Clauses).length
