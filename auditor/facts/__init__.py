"""A passage in; what it asserts that can be compared by value out, read from the original.

An extractor is a function ``(text, language code) -> list[Fact]`` with offsets into that text. A
new one is a file and a line in ``EXTRACTORS``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module

from auditor.languages import primary
from auditor.model import Fact, Passage

EXTRACTORS: dict[str, str] = {
    "number": "auditor.facts.numbers.finder:find_numbers",
    "date": "auditor.facts.dates.finder:find_dates",
    "name": "auditor.facts.names.finder:find_names",
    "territory": "auditor.facts.names.territories:find_territories",
    "reference": "auditor.facts.references.finder:find_references",
    "negation": "auditor.facts.cues.negation:find_negations",
    "modality": "auditor.facts.cues.modality:find_modals",
    "quantifier": "auditor.facts.cues.quantifiers:find_quantifiers",
}


# Written otherwise from country to country; all else is known by the language alone.
_REGIONAL = frozenset({"number", "date"})


def load_extractor(kind: str) -> Callable[[str, str], list[Fact]]:
    """The function that finds facts of that kind."""
    module, _, attribute = EXTRACTORS[kind].partition(":")
    function: Callable[[str, str], list[Fact]] = getattr(import_module(module), attribute)
    return function


def extract(passage: Passage) -> tuple[Fact, ...]:
    """All facts of a passage, by kind and position, with document offsets."""
    found: list[Fact] = []
    for kind in EXTRACTORS:
        code = passage.language if kind in _REGIONAL else primary(passage.language)
        for fact in load_extractor(kind)(passage.text, code):
            start, end = passage.span(fact.start, fact.end)
            found.append(replace(fact, start=start, end=end))
    return tuple(found)
