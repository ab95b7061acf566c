"""What limits a statement: conditions, exceptions, bounds, connectives … by value, each with its clause."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.official.forms import FormsBuilder, pieces
from auditor.facts.official.phrases import Phrases
from auditor.facts.official.spelling import bare_letters
from auditor.languages import language as language_of
from auditor.languages import primary
from auditor.languages.concepts import NONE
from auditor.languages.tables.lexicon import Lexicon
from auditor.languages.tables.limits import Limits
from auditor.model import Span

# What ends a clause: the stops of the scripts, and a dash between blanks.
_STOP = re.compile(r"[,;:!?()،؛؟。，；：！？、（）—–\n]|\.(?!\d)|\s-\s")


@dataclass(frozen=True, slots=True)
class FoundLimit:
    """Limiting words, the values they may have (``condition:unless``), and the clause they stand in.

    A clause runs from one stop to the next. All offsets are into the text.
    """

    start: int
    end: int
    values: frozenset[str]
    clause: Span

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def classes(self) -> frozenset[str]:
        """The classes of its values, such as ``condition``."""
        return frozenset(value.partition(":")[0] for value in self.values)


@lru_cache(maxsize=32)
def _phrases(code: str) -> Phrases:
    known = language_of(code)
    table = known.tables(Limits)
    letters = bare_letters(code)
    builder = FormsBuilder(Lexicon(), frozenset(pieces(table.clitics)), letters)
    return Phrases(table.rows, builder, letters)


def find_limits(text: str, *, language: str) -> tuple[FoundLimit, ...]:
    """The limiting words of a text, by position; none for a language without a table of them."""
    code = primary(language)
    if not language_of(code).has(Limits):
        return ()
    stops = [match.start() for match in _STOP.finditer(text)]
    found: list[FoundLimit] = []
    for hit in _phrases(code).find(text):
        values = hit.values - {NONE}
        if values:
            start = max((stop + 1 for stop in stops if stop < hit.start), default=0)
            end = min((stop for stop in stops if stop >= hit.end), default=len(text))
            found.append(FoundLimit(hit.start, hit.end, values, (start, end)))
    return tuple(found)


def joined_limits(language: str) -> frozenset[str]:
    """Values that a language writes onto other words or not at all: their absence says nothing."""
    return language_of(language).tables(Limits).joined
