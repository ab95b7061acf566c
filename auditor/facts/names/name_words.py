"""The small words in and around names, of all languages together: names bring their own into any text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.wording import all_words_of_all, either_of_all
from auditor.languages.families import PARTICLES_OF_OTHERS
from auditor.languages.tables.names import Names


@dataclass(frozen=True, slots=True)
class NameWords:
    """All in small letters.

    ``particles`` stand inside a name and are written small; what is ``skipped``, those among them, does
    not say whose name it is. ``titles``: what people are addressed by. ``not_names``: written with a
    capital without being names. ``contraction``: an ending of words that are none.
    """

    particles: frozenset[str]
    skipped: frozenset[str]
    titles: frozenset[str]
    not_names: frozenset[str]
    contraction: re.Pattern[str]


@lru_cache(maxsize=1)
def name_words() -> NameWords:
    """The words, put together once."""
    particles = all_words_of_all(Names, lambda t: t.particles) | PARTICLES_OF_OTHERS
    return NameWords(
        particles,
        particles | all_words_of_all(Names, lambda t: t.small_words),
        all_words_of_all(Names, lambda t: t.titles),
        all_words_of_all(Names, lambda t: t.not_names),
        re.compile(f"(?:{either_of_all(Names, lambda t: t.contractions)})$"),
    )
