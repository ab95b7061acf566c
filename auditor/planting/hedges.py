"""How binding and how certain: duty, leave, doubt, time that it lasts, who says it."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from auditor.planting.base import Edit, Kind, Source, together
from auditor.planting.predicates import verbs
from auditor.planting.rules import ruled


def opened(kind: str, source: Source) -> Iterator[Edit]:
    """Sentences that begin with a small word of the language, with an opening of the kind before them."""
    for start, end in source.sentences:
        text = source.text[start:end]
        first = text.split(maxsplit=1)[0] if text.strip() else ""
        if first.lower() not in source.words.lowered or not first[0].isupper():
            continue
        for name, opening in source.words.openings:
            if name == kind:
                lowered = first[0].lower() + first[1:]
                yield Edit(start, start + len(first), f"{opening} {lowered}")


def _hedged(source: Source, _random: Random) -> Iterator[Edit]:
    yield from opened("hedge-added", source)


def _certain(source: Source, _random: Random) -> Iterator[Edit]:
    yield from opened("certainty", source)


MODALITY_UP = Kind(
    "modality-up",
    "More binding: shall for should, must for may.",
    together(ruled("modality-up"), verbs("modality-up")),
)
MODALITY_DOWN = Kind(
    "modality-down",
    "Less binding: should for shall, may for must.",
    together(ruled("modality-down"), verbs("modality-down")),
)
HEDGE_ADDED = Kind(
    "hedge-added",
    "A doubt put in: reportedly, possibly, alleged.",
    together(_hedged, ruled("hedge-added")),
)
HEDGE_DROPPED = Kind(
    "hedge-dropped",
    "A doubt taken out: the attack for the alleged attack, is for may be.",
    ruled("hedge-dropped"),
)
CERTAINTY = Kind(
    "certainty",
    "Another degree of certainty: certain for likely, confirmed for alleged.",
    together(_certain, ruled("certainty")),
)
DURATION = Kind(
    "duration", "For another time: temporary for permanent, months for years.", ruled("duration")
)
PACE = Kind(
    "pace",
    "At another pace or as often: immediately for gradually, every week for every month.",
    ruled("pace"),
)
ATTRIBUTION = Kind(
    "attribution-dropped",
    "Who says it taken out: according to the minister.",
    ruled("attribution-dropped"),
)
