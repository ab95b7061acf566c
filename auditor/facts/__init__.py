"""A passage in; what it asserts that can be compared by value out, read from the original.

A new extractor is a file and a line in ``EXTRACTORS``. Each kind's values have a type of their own, in
which its accessor gives them: `quantities`, `dates`, `names`, `territories`, `references`, `cues`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from auditor.facts.extractor import Extractor
from auditor.languages import primary
from auditor.model import Fact, Passage
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


def load_extractor(kind: str) -> Callable[[str, str], list[Fact]]:
    """The function that finds facts of that kind."""
    return load(EXTRACTORS[kind], Extractor).find


def extract(passage: Passage) -> tuple[Fact, ...]:
    """All facts of a passage, by kind and position, with document offsets."""
    found: list[Fact] = []
    for place in EXTRACTORS.values():
        extractor = load(place, Extractor)
        code = passage.language if extractor.regional else primary(passage.language)
        for fact in extractor.find(passage.text, code):
            start, end = passage.span(fact.start, fact.end)
            found.append(replace(fact, start=start, end=end))
    return tuple(found)
