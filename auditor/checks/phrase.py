"""A word with a little of what stands around it, as it stands there."""

from __future__ import annotations

import re

# How far to look for the words around it: a stretch without blanks has no end.
REACH = 40

_WORD = re.compile(r"\S*?\w\S*")  # not a dash or comma that stands alone
_EDGES = " \t\n,;:.،؛，。、；："


def phrase(text: str, start: int, end: int, *, before: int, after: int) -> str:
    """``text[start:end]`` with up to so many words on either side, on one line.

    Punctuation stays where it was, but for what is not of the word and ends the quotation.
    """
    first, last = start, end
    if before:
        head = [match.start() for match in _WORD.finditer(text, max(0, start - REACH), start)]
        first = head[-before:][0] if head else start
    if after:
        tail = [match.end() for match in _WORD.finditer(text, end, min(len(text), end + REACH))]
        last = tail[:after][-1] if tail else end
    around = text[first:start].lstrip(_EDGES), text[start:end], text[end:last].rstrip(_EDGES)
    return " ".join("".join(around).split())
