"""A faithful text in; copies of it out in each of which one thing differs in meaning, and where.

A new kind of difference is a function in a file here and a line in ``KINDS``; its words stand with its
language (`auditor.languages.tables.planting`). What cannot be done well in a text is left undone.

>>> plant("The meeting was postponed.", language="en", kinds=["predicate-off-scale"])
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache
from hashlib import blake2b
from random import Random

from auditor.planting.base import Edit, Kind, Planted, Source
from auditor.planting.shaping import planted
from auditor.plugins import load

__all__ = ["KINDS", "Kind", "Planted", "load_kind", "plant"]

KINDS: dict[str, str] = {
    "number": "auditor.planting.numbers:NUMBER",
    "magnitude": "auditor.planting.numbers:MAGNITUDE",
    "unit": "auditor.planting.numbers:UNIT",
    "reference": "auditor.planting.numbers:REFERENCE",
    "date": "auditor.planting.dates:DAY",
    "month": "auditor.planting.dates:MONTH",
    "year": "auditor.planting.dates:YEAR",
    "weekday": "auditor.planting.dates:WEEKDAY",
    "name": "auditor.planting.names:PERSON",
    "country": "auditor.planting.names:COUNTRY",
    "people": "auditor.planting.names:PEOPLE",
    "organisation": "auditor.planting.names:ORGANISATION",
    "negation-added": "auditor.planting.denial:NEGATION_ADDED",
    "negation-dropped": "auditor.planting.denial:NEGATION_DROPPED",
    "antonym": "auditor.planting.denial:ANTONYM",
    "predicate-on-scale": "auditor.planting.predicates:ON_SCALE",
    "predicate-off-scale": "auditor.planting.predicates:OFF_SCALE",
    "official-act": "auditor.planting.acts:ACT",
    "modality-up": "auditor.planting.hedges:MODALITY_UP",
    "modality-down": "auditor.planting.hedges:MODALITY_DOWN",
    "hedge-added": "auditor.planting.hedges:HEDGE_ADDED",
    "hedge-dropped": "auditor.planting.hedges:HEDGE_DROPPED",
    "certainty": "auditor.planting.hedges:CERTAINTY",
    "duration": "auditor.planting.hedges:DURATION",
    "pace": "auditor.planting.hedges:PACE",
    "attribution-dropped": "auditor.planting.hedges:ATTRIBUTION",
    "quantifier": "auditor.planting.limits:QUANTIFIER",
    "bound": "auditor.planting.limits:BOUND",
    "restriction-added": "auditor.planting.limits:RESTRICTION_ADDED",
    "restriction-dropped": "auditor.planting.limits:RESTRICTION_DROPPED",
    "exception": "auditor.planting.limits:EXCEPTION",
    "condition-dropped": "auditor.planting.limits:CONDITION_DROPPED",
    "condition-reversed": "auditor.planting.limits:CONDITION_REVERSED",
    "connective": "auditor.planting.limits:CONNECTIVE",
    "time-bound": "auditor.planting.limits:TIME_BOUND",
    "direction": "auditor.planting.limits:DIRECTION",
    "who": "auditor.planting.limits:WHOSE",
    "definiteness": "auditor.planting.limits:DEFINITENESS",
    "roles": "auditor.planting.roles:ROLES",
    "clause-dropped": "auditor.planting.parts:CLAUSE_DROPPED",
    "clause-added": "auditor.planting.parts:CLAUSE_ADDED",
    "sentence-added": "auditor.planting.parts:SENTENCE_ADDED",
    "sentence-dropped": "auditor.planting.parts:SENTENCE_DROPPED",
    "question": "auditor.planting.parts:QUESTION",
}


@lru_cache(maxsize=128)
def load_kind(name: str) -> Kind:
    """The kind of that id. Raises KeyError for one that does not exist."""
    return load(KINDS[name], Kind)


def plant(
    text: str,
    *,
    language: str,
    kinds: Collection[str] | None = None,
    seed: int = 0,
    most: int = 1,
) -> tuple[Planted, ...]:
    """Copies of a text with one difference each, by kind in their listed order, at most ``most`` of a kind.

    ``language``: a BCP 47 code. ``kinds``: ids of ``KINDS``; None: all of them. Which places are taken
    depends on ``seed`` and the text alone, for each kind apart from the others. Raises KeyError for a
    kind that does not exist.
    """
    from auditor.planting.source import source_of

    chosen = [load_kind(name) for name in (KINDS if kinds is None else dict.fromkeys(kinds))]
    source = source_of(text, language, reads={each for kind in chosen for each in kind.reads})
    return tuple(copy for kind in chosen for copy in _of_kind(kind, source, seed, most))


def _of_kind(kind: Kind, source: Source, seed: int, most: int) -> Iterator[Planted]:
    """Copies at places that do not overlap, drawn at random from all that the kind finds."""
    random = _random(seed, kind.id, source.text)
    edits = list(dict.fromkeys(kind.find(source, random)))
    random.shuffle(edits)
    taken: list[Edit] = []
    for edit in edits:
        if len(taken) >= most:
            return
        if any(edit.start <= one.end and one.start <= edit.end for one in taken):
            continue
        copy = planted(kind.id, source, edit)
        if copy is not None:
            taken.append(edit)
            yield copy


def _random(seed: int, kind: str, text: str) -> Random:
    """A source of chance that is the same on every machine."""
    key = f"{seed}\0{kind}\0{text}".encode("utf-8", "surrogatepass")
    number = int.from_bytes(blake2b(key, digest_size=8).digest(), "big")
    return Random(number)  # noqa: S311 - no secret hangs on it
