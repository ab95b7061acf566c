"""Finding the small words of a language's cue tables in a text, in one linear pass.

A table is a tuple of (class, pattern), tried in that order at each word. A pattern is a regular
expression in which a space is any white space, ``~`` any ending of a word, and ``...`` up to three
words of the same clause (``....`` up to ten); parentheses only group, and the spaces around ``|``
are for the reader where there is one on either side. Tables are written for folded text (see `fold`).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

from auditor.facts.beginnings import first_look
from auditor.languages import language
from auditor.languages.tables.cues import CueTable
from auditor.languages.tables.word_bounds import WordBounds
from auditor.model import Span
from auditor.orthography import Folded, substitute
from auditor.orthography.characters import (
    ACCENTS,
    DIRECTION,
    JOINERS,
    SOFT_HYPHEN,
    TASHKIL,
    TATWEEL,
    WORD_JOINER,
    ZERO_WIDTH_SPACE,
)
from auditor.orthography.words import whole

Cue: TypeAlias = tuple[str, int, int]

# Characters that a writer may use one for the other, each for one character, so offsets stay.
_ALIKE = str.maketrans(
    {
        "\u2019": "'",
        "\u02bc": "'",
        "\u2018": "'",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2011": "-",
        "\u2010": "-",
        "\ufeff": " ",
        "\u0130": "i",
    }
)
# Arabic vowel signs and tatweel, characters without ink, the soft hyphen.
_SILENT = TASHKIL + TATWEEL + SOFT_HYPHEN + ZERO_WIDTH_SPACE + JOINERS + WORD_JOINER + DIRECTION
# One is in every cluster.
_SIGN = re.compile(f"[{_SILENT}{ACCENTS}]")
_CLUSTER = re.compile(f"[{_SILENT}]|[^{ACCENTS}][{ACCENTS}]{{1,4}}")


# Every kind of cue is looked for in a text before the next text.
@lru_cache(maxsize=16)
def fold(text: str) -> Folded:
    """The text in lower case, composed and without silent signs."""
    even = text.translate(_ALIKE)
    lower = even.lower()
    if len(lower) != len(even):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in even)
    return substitute(lower, _CLUSTER, _composed) if _SIGN.search(lower) else Folded(lower)


def _composed(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match[0]) if len(match[0]) > 1 else ""


def _regex(pattern: str) -> str:
    """A table's pattern as a regular expression; every repetition is bounded."""
    pattern = " ".join(pattern.split()).replace(" | ", "|").strip()
    pattern = re.sub(r"\((?!\?)", "(?:", pattern)
    for dots, words in ((" .... ", 10), (" ... ", 3)):
        gap = rf"(?:\s{{1,8}}+[^\s.,;:!?،؛؟]{{1,40}}+){{0,{words}}}?\s{{1,8}}+"
        pattern = pattern.replace(dots, gap)
    return pattern.replace(" ?", r"\s?").replace(" ", r"\s{1,8}+").replace("~", r"\w{0,24}+")


@lru_cache(maxsize=64)
def _compiled(table: CueTable, *, spaced: bool) -> re.Pattern[str]:
    patterns = [(name, _regex(pattern)) for name, pattern in table]
    groups = "|".join(f"(?P<{name}__{i}>{pattern})" for i, (name, pattern) in enumerate(patterns))
    cues = f"{first_look([pattern for _, pattern in patterns])}(?:{groups})"
    return re.compile(whole(cues) if spaced else cues)


def find_cues(text: str, table: CueTable, *, code: str) -> list[Cue]:
    """(class, start, end) of every cue, in order and not overlapping; offsets into ``text``."""
    if not table:
        return []
    folded = fold(text)
    known = language(code)
    found: list[Cue] = []
    for match in _compiled(table, spaced=known.spaced).finditer(folded.text):
        name = (match.lastgroup or "").rpartition("__")[0]
        found.append((name, *folded.span(*match.span())))
    cut = known.tables(WordBounds).cut if found and not known.spaced else None
    return _words_of_their_own(found, cut(text)) if cut is not None else found


def _words_of_their_own(found: list[Cue], words: Sequence[Span]) -> list[Cue]:
    """Those cues that are no part of a longer word: of 可行性, feasibility, no 可, may."""
    starts = [start for start, _ in words]
    kept = []
    for cue in found:
        _, start, end = cue
        first, last = words[max(bisect_right(starts, start) - 1, 0)] if words else (start, end)
        if not (first <= start and end <= last and last - first > end - start):
            kept.append(cue)
    return kept
