"""Cutting a sentence that is too long for a translation model, at its clauses."""

from __future__ import annotations

import re
from collections.abc import Callable

# From the strongest boundary to the weakest. Each pattern ends a clause where it matches.
_BOUNDARIES = tuple(
    re.compile(pattern)
    for pattern in (
        r"[;؛；]\s*",
        r":\s+|：\s*",
        r"\s[–—-]\s|[,،]\s+|[，、]\s*",
        r"\s+",
    )
)

# Counting the tokens of a longer stretch is wasted work: it never fits.
CHARS_PER_TOKEN = 12


def split_clauses(sentence: str, *, limit: int, count: Callable[[str], int]) -> list[str]:
    """Pieces of a sentence of at most ``limit`` tokens each, cut at the strongest boundary that helps.

    ``count`` gives the number of tokens of a stretch. A stretch without any boundary is cut by
    characters. Joined without the blanks at their ends, the pieces are the sentence.
    """

    def measure(stretch: str) -> int:
        return count(stretch) if len(stretch) <= limit * CHARS_PER_TOKEN else limit + 1

    return _cut(sentence, 0, limit, measure)


def _cut(stretch: str, level: int, limit: int, measure: Callable[[str], int]) -> list[str]:
    if measure(stretch) <= limit:
        return [stretch] if stretch.strip() else []
    if level == len(_BOUNDARIES):
        # A token holds at least one character, so this always fits.
        return [stretch[i : i + limit] for i in range(0, len(stretch), limit)]
    ends = [match.end() for match in _BOUNDARIES[level].finditer(stretch)]
    clauses = [
        stretch[begin:end]
        for begin, end in zip([0, *ends], [*ends, len(stretch)], strict=True)
        if end > begin
    ]
    if len(clauses) < 2:
        return _cut(stretch, level + 1, limit, measure)
    # Cut at this level only as far as needed: clauses are put together again up to the limit. Their
    # counts are summed, not taken anew of what they make together: that is hardly ever less.
    pieces: list[str] = []
    held: list[str] = []
    size = 0
    for clause in clauses:
        tokens = measure(clause)
        if held and size + tokens > limit:
            pieces.append("".join(held).strip())
            held, size = [], 0
        if tokens > limit:
            pieces.extend(_cut(clause, level + 1, limit, measure))
        else:
            held.append(clause)
            size += tokens
    if held:
        pieces.append("".join(held).strip())
    return [piece for piece in pieces if piece]
