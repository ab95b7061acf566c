"""How often something is done: every hour to every year, by value; adverbs and adjectives too."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.facts.cues.tables import Cue, find_cues
from auditor.languages import language as language_of
from auditor.languages import primary
from auditor.languages.tables.frequencies import Frequencies

NONE = "none"


def frequencies(text: str, language: str) -> Sequence[Cue]:
    """(hour, day, week, month, quarter or year, start, end) of each, in order; offsets into ``text``."""
    code = primary(language)
    found = find_cues(text, language_of(code).tables(Frequencies).cues, code=code)
    return [cue for cue in found if cue[0] != NONE]
