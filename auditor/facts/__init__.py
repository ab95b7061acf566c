"""A passage in; what it asserts that can be compared by value out, read from the original.

A new extractor is a file and a line in ``EXTRACTORS``. Each kind's values have a type of their own, in
which its accessor gives them: `quantities`, `dates`, `names`, `territories`, `references`, `cues`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from auditor.facts.extractor import Extractor
from auditor.facts.overlaps import Overlaps
from auditor.languages import primary
from auditor.model import Fact, Passage, Span
from auditor.plugins import load

EXTRACTORS: dict[str, str] = {
    "number": "auditor.facts.numbers.finder:EXTRACTOR",
    "date": "auditor.facts.dates.finder:EXTRACTOR",
    "name": "auditor.facts.names.finder:EXTRACTOR",
    "territory": "auditor.facts.names.territories:EXTRACTOR",
    "reference": "auditor.facts.references.finder:EXTRACTOR",
    "negation": "auditor.facts.cues.negation:EXTRACTOR",
    "modality": "auditor.facts.cues.modality:EXTRACTOR",
    "quantifier": "auditor.facts.cues.quantifiers:EXTRACTOR",
}
# Kinds whose words are read as a value, all of them.
VALUES = frozenset({"number", "date"})
# Of a passage. One with more is a table of figures that has lost its rows, or made to be slow: what is matched
# and listed stays in proportion, and the audit's status says so.
MOST_OF_A_KIND = 2_000


def load_extractor(kind: str) -> Callable[[str, str], list[Fact]]:
    """The function that finds facts of that kind."""
    return load(EXTRACTORS[kind], Extractor).find


def extract(passage: Passage) -> tuple[Fact, ...]:
    """All facts of a passage, by kind and position, with document offsets; of each kind ``MOST_OF_A_KIND``."""
    found: list[Fact] = []
    if not passage.text.strip():
        return ()
    for extractor in _extractors():
        code = passage.language if extractor.regional else primary(passage.language)
        found += extractor.find(passage.text, code)[:MOST_OF_A_KIND]
    found = _no_names_in_values(found)
    if not passage.start:
        return tuple(found)
    spans = (passage.span(fact.start, fact.end) for fact in found)
    return tuple(
        replace(fact, start=start, end=end) for fact, (start, end) in zip(found, spans, strict=True)
    )


def _no_names_in_values(found: list[Fact]) -> list[Fact]:
    """Without names that are a part of a number or date: وستون is "and sixty" there, and no Weston."""
    values = Overlaps.of((_span(fact), _span(fact)) for fact in found if fact.kind in VALUES)
    return [
        fact
        for fact in found
        if fact.kind != "name"
        or not any(
            start <= fact.start and fact.end <= end for start, end in values.touching(_span(fact))
        )
    ]


def _span(fact: Fact) -> Span:
    return fact.start, fact.end


@lru_cache(maxsize=1)
def _extractors() -> tuple[Extractor, ...]:
    return tuple(load(place, Extractor) for place in EXTRACTORS.values())
