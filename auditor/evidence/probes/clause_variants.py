"""Variants of a sentence without one of its clauses, as far as marks and words show where they begin."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from auditor.evidence.probes.variants import MAX_CHARS, Variant
from auditor.languages import language
from auditor.languages.tables.clauses import Clauses

# A shorter stretch is a word or two between commas.
LEAST_WORDS = 3

_MARKS = r"(?<=[,;:،؛–—(])\s+|\s+(?=\()|(?<=\))\s+"


def drop_clauses(text: str, code: str) -> list[Variant]:
    """The text without one of its clauses, a variant for each; none for a text of one clause."""
    if len(text) > MAX_CHARS:
        return []
    cuts = [match.start() for match in _cut(code).finditer(text)]
    edges = [0, *cuts, len(text)]
    clauses = [
        (start, end)
        for start, end in pairwise(edges)
        if len(text[start:end].split()) >= LEAST_WORDS
    ]
    if len(clauses) < 2:
        return []
    return [
        Variant(text[:start] + text[end:], "clause", start, end, text[start:end], "")
        for start, end in clauses
    ]


@lru_cache(maxsize=64)
def _cut(code: str) -> re.Pattern[str]:
    openers = language(code).tables(Clauses).openers
    return re.compile(rf"{_MARKS}|\s+(?=(?:{openers})\b)" if openers else _MARKS)
