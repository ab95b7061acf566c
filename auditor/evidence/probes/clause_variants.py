"""Variants of a sentence without one of its clauses, as far as punctuation shows them."""

from __future__ import annotations

import re
from itertools import pairwise

from auditor.evidence.probes.variants import MAX_CHARS, Variant

# A shorter stretch is a word or two between commas.
LEAST_WORDS = 3

_CUT = re.compile(
    r"(?<=[,;:،؛–—(])\s+|\s+(?=\()|(?<=\))\s+"
    r"|\s+(?=(?:which|who|because|although|while|whereas|unless|despite|without|including)\b)"
)


def drop_clauses(text: str) -> list[Variant]:
    """The text without one of its clauses, a variant for each; none for a text of one clause."""
    if len(text) > MAX_CHARS:
        return []
    cuts = [match.start() for match in _CUT.finditer(text)]
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
