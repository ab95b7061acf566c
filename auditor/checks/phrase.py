"""A word with a little of what stands around it in its sentence, as it stands there."""

from __future__ import annotations

import re

# How far to look for the words around it: a stretch without blanks has no end.
REACH = 40

_WORD = re.compile(r"\S*?\w\S*")  # not a dash or comma that stands alone
_EDGES = " \t\n,;:.،؛，。、；："
# The end of a sentence; a dot behind one of a word's own (U.S., e.g.) is none. A quotation that is cut at an
# abbreviation is shorter than it might be, and no worse.
_END = re.compile(r"(?<!\.\w)(?:[.!?؟۔…]++[\"'”’»)\]]*+(?=\s|$)|[。！？])")


def phrase(text: str, start: int, end: int, *, before: int, after: int) -> str:
    """``text[start:end]`` with up to so many words of its sentence on either side, on one line.

    Punctuation stays where it was, but for what is not of the word and ends the quotation.
    """
    first, last = start, end
    if before:
        ends = list(_END.finditer(text, max(0, start - REACH), start))
        begin = ends[-1].end() if ends else max(0, start - REACH)
        head = [match.start() for match in _WORD.finditer(text, begin, start)]
        first = head[-before:][0] if head else start
    if after:
        stop = _END.search(text, end, min(len(text), end + REACH))
        limit = stop.start() if stop else min(len(text), end + REACH)
        tail = [match.end() for match in _WORD.finditer(text, end, limit)]
        last = tail[:after][-1] if tail else end
    around = text[first:start].lstrip(_EDGES), text[start:end], text[end:last].rstrip(_EDGES)
    return " ".join("".join(around).split())
