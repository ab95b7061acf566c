"""Finding the small words of a language's cue tables in a text, in one linear pass.

A table is a tuple of (class, pattern), tried in that order at each word. A pattern is a regular
expression in which a space is any white space, ``~`` any ending of a word, and ``...`` up to three
words of the same clause (``....`` up to ten); parentheses only group, and the spaces around ``|``
are for the reader where there is one on either side. Tables are written for folded text (see `fold`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TypeAlias

CueTable: TypeAlias = tuple[tuple[str, str], ...]
Cue: TypeAlias = tuple[str, int, int]

_UNSPACED = frozenset(("ja", "th", "zh"))
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
# Arabic vowel signs and tatweel, zero-width and bidirectional controls, the soft hyphen.
_SILENT = "\u064b-\u0652\u0670\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069"
_CLUSTER = re.compile(f"[{_SILENT}]|[^\\u0300-\\u036f][\\u0300-\\u036f]{{1,4}}")
_ANY_CLUSTER = re.compile(f"[{_SILENT}\\u0300-\\u036f]")


def fold(text: str) -> tuple[str, list[int] | None]:
    """The text in lower case, composed and without silent signs; and where each character was.

    The list has one offset more than the folded text, or is None when nothing moved.
    """
    even = text.translate(_ALIKE)
    lower = even.lower()
    if len(lower) != len(even):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in even)
    if not _ANY_CLUSTER.search(lower):
        return lower, None
    pieces: list[str] = []
    offsets: list[int] = []
    position = 0
    for match in _CLUSTER.finditer(lower):
        pieces.append(lower[position : match.start()])
        offsets.extend(range(position, match.start()))
        composed = unicodedata.normalize("NFC", match[0]) if len(match[0]) > 1 else ""
        pieces.append(composed)
        offsets.extend([match.start()] * len(composed))
        position = match.end()
    pieces.append(lower[position:])
    offsets.extend(range(position, len(lower) + 1))
    return "".join(pieces), offsets


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
    groups = "|".join(
        f"(?P<{name}__{i}>{_regex(pattern)})" for i, (name, pattern) in enumerate(table)
    )
    return re.compile(rf"(?<!\w)(?:{groups})(?!\w)" if spaced else groups)


def find_cues(text: str, table: CueTable, *, code: str) -> list[Cue]:
    """(class, start, end) of every cue, in order and not overlapping; offsets into ``text``."""
    if not table:
        return []
    folded, offsets = fold(text)
    found: list[Cue] = []
    for match in _compiled(table, spaced=code not in _UNSPACED).finditer(folded):
        name = (match.lastgroup or "").rpartition("__")[0]
        start, end = match.span()
        if offsets is not None:
            start, end = offsets[start], offsets[end]
        found.append((name, start, end))
    return found
