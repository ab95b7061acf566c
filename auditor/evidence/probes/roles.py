"""Whether two names that stand the other way round on the other side have changed their parts.

The encoder says whether the other side is closer to the text with the two exchanged; a logistic model
weighs that with what stands between them: a verb, or only a possessive (``data/role_probe.json``,
fitted by ``python -m benchmarks.fit_counterfactuals``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from auditor.encoders import Edit
from auditor.evidence.in_context import InContext
from auditor.evidence.probes.role_variants import (
    Exchange,
    exchanges,
    own_side,
    swap_names,
)
from auditor.evidence.probes.variants import sides_of
from auditor.languages import language
from auditor.languages.tables.roles import Roles
from auditor.logistic import probability_by
from auditor.model import Pair, Probe, ProbeKind, Span
from auditor.orthography.words import JOINED_SIGNS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]

# Words either side of the two names that make up their neighbourhood.
REACH = 3
# Far below what a check reports: a translation model may think more of it.
FLOOR = 0.002
FEATURES = (
    "sentence", "sentence_there", "window", "window_there", "likeness", "same_kind", "verb",
    "same_kind_verb", "digits", "gap", "gap_there", "gap_difference", "adjacent_there",
    "possessive", "small_there", "stop", "only_two", "one_inversion", "agent", "length", "by_value",
)  # fmt: skip

_STOP = re.compile(r'[.!?;:"“”]')


def role_probes(pairs: Sequence[Pair], context: InContext) -> list[tuple[str, Probe] | None]:
    """For each pair the side (``a`` or ``b``) whose names stand the other way round, and its probe."""
    sides = [own_side(pair) for pair in pairs]
    plans = [
        exchanges(pair, side, inverted=True) if side else []
        for pair, side in zip(pairs, sides, strict=True)
    ]
    asked = [one for one in zip(pairs, sides, plans, strict=True) if one[2]]
    values = iter(features(asked, context))
    found: list[tuple[str, Probe] | None] = []
    for pair, side, plan in zip(pairs, sides, plans, strict=True):
        if not plan:
            found.append(None)
            continue
        own = pair.a if side == "a" else pair.b
        rows = next(values)
        chances = [probability_of(row) for row in rows]
        best = max(range(len(plan)), key=chances.__getitem__)
        swapped = swap_names(own.text, plan[best].first.here, plan[best].second.here)
        place = own.span(swapped.start, swapped.end)
        margin = float(rows[best][FEATURES.index("window")])
        probe = Probe(ProbeKind.ROLES, *place, swapped.was, swapped.now, margin, chances[best])
        found.append((side, probe) if probe.probability >= FLOOR else None)
    return found


def features(
    asked: Sequence[tuple[Pair, str, Sequence[Exchange]]], context: InContext
) -> list[NDArray[np.float64]]:
    """What the model weighs of each exchange of each (pair, side, plan), shape (len(plan), len(FEATURES))."""
    import numpy as np

    questions = []
    for pair, side, plan in asked:
        (own, _), (other, _) = sides_of(pair, side)
        for exchange in plan:
            questions += _questions(own.text, other.text, exchange)
    vectors = iter(context.variants(questions))
    return [
        np.array(
            [
                _margins(*(next(vectors) for _ in range(4))) + _traits(pair, side, exchange)
                for exchange in plan
            ],
            dtype=np.float64,
        )
        for pair, side, plan in asked
    ]


def _questions(own: str, other: str, exchange: Exchange) -> list[tuple[str, list[list[Edit]]]]:
    """Either text and either neighbourhood, each as it is and with the two names exchanged."""
    one, two = exchange.first, exchange.second
    lower, upper = sorted((one.there, two.there))
    asked: list[tuple[str, list[list[Edit]]]] = []
    for text, first, second in ((own, one.here, two.here), (other, lower, upper)):
        swapped = swap_names(text, first, second)
        asked.append((text, [[], [swapped.edit(text)]]))
        before, place, after = _around(text, (swapped.start, swapped.end))
        start = len(before)
        edit = (start, start + len(place), swapped.now)
        asked.append((f"{before}{place}{after}", [[], [edit]]))
    return [asked[0], asked[2], asked[1], asked[3]]


def _margins(own: Floats, other: Floats, here: Floats, there: Floats) -> tuple[float, ...]:
    """Each has two rows: as it is, and exchanged."""
    return (
        float((own[1] - own[0]) @ other[0]),
        float((other[1] - other[0]) @ own[0]),
        float((here[1] - here[0]) @ there[0]),
        float((there[1] - there[0]) @ here[0]),
        float(here[0] @ here[1]),
    )


def _traits(pair: Pair, side: str, exchange: Exchange) -> tuple[float, ...]:
    (own, _), (other, other_facts) = sides_of(pair, side)
    known = language(own.language).tables(Roles)
    small = [f.start - other.start for f in other_facts if f.text[:1].islower()]
    one, two = exchange.first, exchange.second
    lower, upper = sorted((one.there, two.there))
    between = own.text[one.here[1] : two.here[0]]
    words = JOINED_SIGNS.findall(between)
    words_there = JOINED_SIGNS.findall(other.text[lower[1] : upper[0]])
    verb = _has_verb(words, known)
    same = one.kind == two.kind
    gap, gap_there = min(len(words), 8) / 8, min(len(words_there), 8) / 8
    return (
        same,
        verb,
        same and verb,
        any(word.isdigit() for word in words),
        gap,
        gap_there,
        abs(gap - gap_there),
        not words_there,
        between.startswith(known.possessives),
        sum(place[0] in small for place in (lower, upper)),
        bool(_STOP.search(between)),
        exchange.names == 2,
        exchange.inversions == 1,
        not known.agents.isdisjoint(words),
        len(own.text) / 200,
        one.by_value and two.by_value,
    )


def probability_of(row: Sequence[float] | NDArray[np.float64]) -> float:
    """The model's probability that the two names have changed their parts."""
    return probability_by("auditor.evidence", "role_probe", FEATURES, row)


def _around(text: str, place: Span) -> tuple[str, str, str]:
    """What stands at a place, and the words before and after it, with their spaces."""
    before, after = JOINED_SIGNS.findall(text[: place[0]]), JOINED_SIGNS.findall(text[place[1] :])
    return (
        "".join(f"{word} " for word in before[-REACH:]),
        text[slice(*place)],
        "".join(f" {word}" for word in after[:REACH]),
    )


def _has_verb(words: Sequence[str], known: Roles) -> bool:
    """Whether a verb stands among the words; where verbs are not known, more than one word."""
    if known.verbal is None:
        return len(words) > 1
    return any(map(known.verbal, words))
