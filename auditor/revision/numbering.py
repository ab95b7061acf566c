"""The number that a paragraph bears: one more paragraph before it makes it another, and changes nothing it says."""

from __future__ import annotations

import itertools
import re

# In brackets or with a mark after it: (2), (a), 3., 4), 2.1; bare, as statutes have it, only before a capital.
_MARKED = re.compile(
    r"\s*(?:[(（](?:[\d٠-٩]{1,3}(?:\.\d{1,2})?|[a-z]{1,4})[)）]|[\d٠-٩]{1,3}(?:\.\d{1,3})*[.)]|[\d٠-٩]{1,3}(?:\.\d{1,3})+)(?=\s)"
)
_BARE = re.compile(r"\s*[\d٠-٩]{1,3}(?=\s+[^\W\d_])")


def own_number(text: str, *, bare: bool = False) -> str:
    """The number a paragraph begins with, empty where it has none. ``bare``: it may stand without a mark."""
    match = _MARKED.match(text) or (_BARE.match(text) if bare else None)
    return match[0] if match else ""


def without_number(text: str) -> str:
    """The text without the number it begins with, marked or bare: to see which paragraphs may be one."""
    return text[len(own_number(text, bare=True)) :]


def blanked(old: str, new: str, *, bare: bool) -> tuple[str, str]:
    """Both texts with their own numbers as blanks, where these are all that differs there; else as they are.

    ``bare``: whether a number without a mark is one, which hangs on the paragraphs around it: *12 If* is, *5 Canadians* is not.
    """
    first, second = own_number(old, bare=bare), own_number(new, bare=bare)
    if not first or not second or first == second:
        return old, new
    return " " * len(first) + old[len(first) :], " " * len(second) + new[len(second) :]


def counts_up(texts: list[str]) -> frozenset[int]:
    """Those of some paragraphs whose bare number is one more than that before it, or one less than that after it."""
    numbered = [
        (i, int(number))
        for i, text in enumerate(texts)
        if (number := own_number(text, bare=True).strip()).isdecimal()
    ]
    found: set[int] = set()
    for (i, x), (j, y) in itertools.pairwise(numbered):
        if y - x == 1:
            found |= {i, j}
    # Two alone may be chance: "5 Canadians", "6 Italians".
    return frozenset(found) if len(found) > 2 else frozenset()
