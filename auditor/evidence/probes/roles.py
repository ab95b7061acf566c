"""Whether two names that stand the other way round on the other side have changed their parts.

The encoder says whether the other side is closer to the text with the two exchanged; a logistic model
weighs that with what stands between them: a verb, or only a possessive (``data/role_probe.json``,
fitted by ``python -m benchmarks.fit_counterfactuals``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from auditor.encoders import Encode
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


def role_probes(pairs: Sequence[Pair], encode: Encode) -> list[tuple[str, Probe] | None]:
    """For each pair the side (``a`` or ``b``) whose names stand the other way round, and its probe."""
    found: list[tuple[str, Probe] | None] = []
    for pair in pairs:
        side = own_side(pair)
        plan = exchanges(pair, side, inverted=True) if side else []
        if not plan:
            found.append(None)
            continue
        own = pair.a if side == "a" else pair.b
        rows = features(pair, side, plan, encode)
        chances = [probability_of(row) for row in rows]
        best = max(range(len(plan)), key=chances.__getitem__)
        swapped = swap_names(own.text, plan[best].first.here, plan[best].second.here)
        place = own.span(swapped.start, swapped.end)
        margin = float(rows[best][FEATURES.index("window")])
        probe = Probe(ProbeKind.ROLES, *place, swapped.was, swapped.now, margin, chances[best])
        found.append((side, probe) if probe.probability >= FLOOR else None)
    return found


def features(
    pair: Pair, side: str, plan: Sequence[Exchange], encode: Encode
) -> NDArray[np.float64]:
    """What the model weighs of each exchange, shape (len(plan), len(FEATURES))."""
    import numpy as np

    (own, _), (other, other_facts) = sides_of(pair, side)
    known = language(own.language).tables(Roles)
    small = [f.start - other.start for f in other_facts if f.text[:1].islower()]
    rows = []
    for exchange in plan:
        one, two = exchange.first, exchange.second
        lower, upper = sorted((one.there, two.there))
        swapped = swap_names(own.text, one.here, two.here)
        swapped_there = swap_names(other.text, lower, upper)
        here, there = (one.here[0], two.here[1]), (lower[0], upper[1])
        vectors = encode(
            [
                own.text, other.text, swapped.text, swapped_there.text,
                _window(own.text, here), _window(swapped.text, here),
                _window(other.text, there), _window(swapped_there.text, there),
            ]
        )  # fmt: skip
        between = own.text[one.here[1] : two.here[0]]
        words = JOINED_SIGNS.findall(between)
        words_there = JOINED_SIGNS.findall(other.text[lower[1] : upper[0]])
        verb = _has_verb(words, known)
        same = one.kind == two.kind
        gap, gap_there = min(len(words), 8) / 8, min(len(words_there), 8) / 8
        rows.append(
            (
                float((vectors[2] - vectors[0]) @ vectors[1]),
                float((vectors[3] - vectors[1]) @ vectors[0]),
                float((vectors[5] - vectors[4]) @ vectors[6]),
                float((vectors[7] - vectors[6]) @ vectors[4]),
                float(vectors[4] @ vectors[5]),
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
        )
    return np.array(rows, dtype=np.float64)


def probability_of(row: Sequence[float] | NDArray[np.float64]) -> float:
    """The model's probability that the two names have changed their parts."""
    return probability_by("auditor.evidence", "role_probe", FEATURES, row)


def _window(text: str, place: Span) -> str:
    before, after = JOINED_SIGNS.findall(text[: place[0]]), JOINED_SIGNS.findall(text[place[1] :])
    return " ".join([*before[-REACH:], text[slice(*place)], *after[:REACH]])


def _has_verb(words: Sequence[str], known: Roles) -> bool:
    """Whether a verb stands among the words; where verbs are not known, more than one word."""
    if known.verbal is None:
        return len(words) > 1
    return any(map(known.verbal, words))
