"""Negations: the cues that turn a statement around, by how firmly they do.

A fact's value is one of ``explicit`` (a negative particle: what a faithful translation keeps),
``phrasal`` (the negation of a phrase, not of the sentence: without, non-, unclear, عدم), ``implicit``
(a word another language may render with a particle: refuse, fail, only) and ``pseudo`` (a particle
that negates nothing: not only, no matter how, لا سيما); ``doubled`` is a denial of a denial, which
says that something may be: not impossible, cannot be ruled out.

A fifth value, ``conditional``, is a particle that holds until, before, unless or without something: another language
may say *only after*, *only with*; where it says nothing of the kind the particle is lost.

Tables name two more classes: ``exceptive`` (not ... except, no later than, ne ... que), which others
say without a particle and so counts as implicit; and ``chained`` (nor, ولا, ningún), which only
continues a negation where one stands earlier in the sentence, and else is explicit.
"""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.facts.cues.tables import find_cues
from auditor.facts.cues.values import NEGATION
from auditor.facts.extractor import Extractor
from auditor.languages import language
from auditor.languages.tables.negation import Negation
from auditor.model import Fact

_CLASSES = {
    "doubled": "doubled",
    "pseudo": "pseudo",
    "exceptive": "implicit",
    "conditional": "conditional",
    "explicit": "explicit",
    "phrasal": "phrasal",
    "implicit": "implicit",
}
# Those of longer texts are not kept.
_MAX_KEPT = 4000
_STOP = re.compile(r"[.!?؟。]\s|[。！？]")


def find_negations(text: str, code: str) -> list[Fact]:
    """The negations of a text, by position. Empty for a language without a table."""
    return list(_negations(text, code) if len(text) <= _MAX_KEPT else _read(text, code))


# As facts, beside official acts and beside opposites: the last of them after those of a batch.
@lru_cache(maxsize=256)
def _negations(text: str, code: str) -> tuple[Fact, ...]:
    return tuple(_read(text, code))


def _read(text: str, code: str) -> list[Fact]:
    found: list[Fact] = []
    negated, since = False, 0  # whether a negation stands in this sentence, and how far we looked
    for name, start, end in find_cues(text, language(code).tables(Negation).cues, code=code):
        if name == "chained":
            # "neither A nor B" is one negation in some languages and two in others.
            negated = negated and not _STOP.search(text, since, start)
            value = "implicit" if negated else "explicit"
            since = start
        else:
            value = _CLASSES[name]
        if value in ("explicit", "phrasal", "conditional"):
            negated, since = True, end
        found.append(Fact(NEGATION, value, text[start:end], start, end))
    return found


EXTRACTOR = Extractor(NEGATION, find_negations)
