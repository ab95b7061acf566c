"""Negations: the cues that turn a statement around, by how firmly they do.

A fact's value is one of ``explicit`` (a negative particle: what a faithful translation keeps),
``implicit`` (a word another language may render with a particle: refuse, unable, without effect)
and ``pseudo`` (a particle that negates nothing: not only, no later than, لا سيما).
"""

from __future__ import annotations

import re

from auditor.facts.cues import find_cues
from auditor.languages import language
from auditor.model import Fact

_CLASSES = {
    "pseudo": "pseudo",
    "exceptive": "implicit",
    "explicit": "explicit",
    "phrasal": "phrasal",
    "implicit": "implicit",
}
_STOP = re.compile(r"[.!?؟。]\s|[。！？]")


def find_negations(text: str, code: str) -> list[Fact]:
    """The negations of a text, by position. Empty for a language without a table."""
    found: list[Fact] = []
    negated, since = False, 0  # whether a negation stands in this sentence, and how far we looked
    for name, start, end in find_cues(text, language(code).negation, code=code):
        if name == "chained":
            # "neither A nor B" is one negation in some languages and two in others.
            negated = negated and not _STOP.search(text, since, start)
            value = "implicit" if negated else "explicit"
            since = start
        else:
            value = _CLASSES[name]
        if value in ("explicit", "phrasal"):
            negated, since = True, end
        found.append(Fact("negation", value, text[start:end], start, end))
    return found
