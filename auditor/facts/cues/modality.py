"""Modality: what a text makes a duty, a recommendation, a possibility or a plan.

A fact's value is ``obligation`` (shall, must, is required to), ``prohibition`` (shall not),
``recommendation`` (should), ``possibility`` (may, can: leave and possibility are one word in most
languages), ``future`` (will) or ``commitment`` (undertakes, agrees); ``necessity`` (needs, binding)
and ``ability`` (possible, enables) are words that another language may put for such a modal. The classes follow the usage of
treaties and resolutions, where shall is يجب and doit, and may is يجوز and peut.
"""

from __future__ import annotations

import re

from auditor.facts.cues.tables import find_cues
from auditor.facts.cues.values import MODALITY
from auditor.facts.extractor import Extractor
from auditor.languages import language
from auditor.languages.tables.modality import Modality
from auditor.model import Fact

_NEAR = 8
_STOPS = ".!?:;\n…"
_OPENING = " \u00a0\"'“‘«([—–-"
_WORD = re.compile(r"\s{1,3}([^\W\d_]+)")

CLASSES = (
    "obligation",
    "prohibition",
    "recommendation",
    "possibility",
    "future",
    "commitment",
    "necessity",
    "ability",
)


def find_modals(text: str, code: str) -> list[Fact]:
    """The modals of a text, by position. Empty for a language without a table."""
    table = language(code).tables(Modality)
    return [
        Fact(MODALITY, name, text[start:end], start, end)
        for name, start, end in find_cues(text, table.cues, code=code)
        if name != "none" and not _is_name(text, start, end, table)
    ]


def _is_name(text: str, start: int, end: int, table: Modality) -> bool:
    """Whether a modal is a person's name: it has a capital where no sentence begins, or nothing to ask or wish for."""
    word = text[start:end]
    if word.lower() not in table.names or not word[0].isupper() or word[1:] != word[1:].lower():
        return False
    before = text[max(0, start - _NEAR) : start].rstrip(_OPENING)
    if before and before[-1] not in _STOPS:
        return True
    after = _WORD.match(text, end)
    return after is None or after[1].lower() not in table.subjects


EXTRACTOR = Extractor(MODALITY, find_modals)
