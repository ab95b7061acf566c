"""Modality: what a text makes a duty, a recommendation, a possibility or a plan.

A fact's value is ``obligation`` (shall, must, is required to), ``prohibition`` (shall not),
``recommendation`` (should), ``possibility`` (may, can: leave and possibility are one word in most
languages), ``future`` (will) or ``commitment`` (undertakes, agrees); ``necessity`` (needs, binding)
and ``ability`` (possible, enables) are words that another language may put for such a modal. The classes follow the usage of
treaties and resolutions, where shall is يجب and doit, and may is يجوز and peut.
"""

from __future__ import annotations

from auditor.facts.cues.tables import find_cues
from auditor.facts.cues.values import MODALITY
from auditor.facts.extractor import Extractor
from auditor.languages import language
from auditor.languages.tables.modality import Modality
from auditor.model import Fact

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
    return [
        Fact(MODALITY, name, text[start:end], start, end)
        for name, start, end in find_cues(text, language(code).tables(Modality).cues, code=code)
        if name != "none"
    ]


EXTRACTOR = Extractor(MODALITY, find_modals)
