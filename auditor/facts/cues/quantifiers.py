"""Extent: how much, how many, which way and when, as far as small words say it.

A fact's value is a class of `CLASSES`.
"""

from __future__ import annotations

from auditor.facts.cues.tables import find_cues
from auditor.facts.cues.values import EXTENT
from auditor.facts.extractor import Extractor
from auditor.languages import language
from auditor.languages.tables.extent import Extent
from auditor.model import Fact

CLASSES = (
    "all",
    "whole",
    "most",
    "some",
    "part",
    "only",
    "at_least",
    "at_most",
    "more",
    "less",
    "increase",
    "decrease",
    "before",
    "after",
    "previous",
    "next",
    "north",
    "south",
    "east",
    "west",
)


def find_quantifiers(text: str, code: str) -> list[Fact]:
    """The words of extent of a text, by position. Empty for a language without a table."""
    return [
        Fact(EXTENT, name, text[start:end], start, end)
        for name, start, end in find_cues(text, language(code).tables(Extent).cues, code=code)
        if name != "none"
    ]


EXTRACTOR = Extractor(EXTENT, find_quantifiers)
