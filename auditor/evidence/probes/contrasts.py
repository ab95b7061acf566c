"""Which B is closer to: A, or A with one word turned into its contrary.

For each contrast word of a text the encoder compares the word and its contrary with the words,
neighbourhoods and sentence of the other side; a small logistic model (``data/contrast_probes.json``,
fitted by ``python -m benchmarks.fit_probes``) makes one probability of the margins. A plain cosine
of the two sentences cannot see the difference: one changed word barely moves it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.evidence.in_context import InContext
from auditor.evidence.probes.antonyms import contrasts_of
from auditor.evidence.probes.contrast_features import FEATURES, Asked, alone, probe_features
from auditor.logistic import probability_by
from auditor.model import Passage, Probe, ProbeKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# How far behind the word itself its contrary may be, by one or two words, to be looked at further.
NEAR = -0.04
ANY_DISTANCE = -2.0
# Pairs whose words and neighbourhoods are in memory at once.
BATCH = 64


def contrast_probes(
    pairs: Sequence[tuple[Passage, Passage]],
    context: InContext,
    *,
    floor: float = 0.05,
    near: float = NEAR,
) -> list[list[Probe]]:
    """For each (own, other) pair, the contrary words the other side is closer to, likeliest first.

    Only the likeliest contrary of a word is kept, and none below ``floor``; ``near`` is how far
    behind the word its contrary may be, by one or two words. Spans are document offsets of the own side.
    """
    found: list[list[Probe]] = []
    for first in range(0, len(pairs), BATCH):
        some = pairs[first : first + BATCH]
        asked = plausible(
            [
                Asked(own.text, other.text, contrasts_of(own.text, own.language))
                for own, other in some
            ],
            context,
            near=near,
        )
        rows = probe_features(asked, context)
        found += [
            likeliest(
                own,
                one,
                values,
                kind=ProbeKind.CONTRAST,
                probability_of=probability_of,
                floor=floor,
            )
            for (own, _), one, values in zip(some, asked, rows, strict=True)
        ]
    return found


def plausible(asked: Sequence[Asked], context: InContext, *, near: float = NEAR) -> list[Asked]:
    """The contrasts worth a look in their context: by itself the contrary comes near enough to a word.

    This leaves about one contrast in four.
    """
    return [
        replace(one, plan=[c for c, margin in zip(one.plan, margins, strict=True) if margin > near])
        for one, margins in zip(asked, alone(asked, context), strict=True)
    ]


def likeliest(
    own: Passage,
    asked: Asked,
    values: NDArray[np.float64],
    *,
    kind: ProbeKind,
    probability_of: Callable[[NDArray[np.float64]], float],
    floor: float,
) -> list[Probe]:
    """The probes of a plan whose margins are ``values``, likeliest first, one a word and none below ``floor``."""
    best: dict[int, Probe] = {}
    for contrast, row in zip(asked.plan, values, strict=True):
        probability = probability_of(row)
        known = best.get(contrast.start)
        if probability < floor or (known and known.probability >= probability):
            continue
        start, end = own.span(contrast.start, contrast.end)
        best[contrast.start] = Probe(
            kind, start, end, contrast.was, contrast.now, float(row[0]), probability
        )
    return sorted(best.values(), key=lambda probe: -probe.probability)


def probability_of(row: Sequence[float] | NDArray[np.float64]) -> float:
    """The model's probability that the word is contrary to the other side."""
    return probability_by("auditor.evidence", "contrast_probes", FEATURES, row)
