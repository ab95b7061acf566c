"""The contrary: a negation put in or taken out, an antonym."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from auditor.languages.tables.morphology import Morphology
from auditor.orthography.words import JOINED_SIGNS
from auditor.planting.base import Edit, Kind, Source, together
from auditor.planting.predicates import verbs
from auditor.planting.rules import ruled
from auditor.planting.shaping import replaced


def find_negated(source: Source, _random: Random) -> Iterator[Edit]:
    """Each verb that the language's grammar can negate, negated."""
    negated = source.language.tables(Morphology).negated
    if negated is None:
        return
    for start, end, after in negated(source.text):
        behind = JOINED_SIGNS.findall(source.lower[end : end + 40])[:2]
        before = source.lower[max(0, start - 20) : start].split()[-1:]
        adverb = any(word in source.words.adverbs for word in before)
        if not adverb and source.words.undeniable.isdisjoint(behind):
            yield replaced(source, start, end, after)


NEGATION_ADDED = Kind(
    "negation-added",
    "A negation put in: has not been decided for has been decided.",
    together(find_negated, ruled("negation-added")),
)
NEGATION_DROPPED = Kind(
    "negation-dropped",
    "A negation taken out: has been decided for has not been decided.",
    ruled("negation-dropped"),
)
ANTONYM = Kind(
    "antonym",
    "A word that says the contrary: increase for decrease.",
    together(ruled("antonym"), verbs("antonym")),
)
