"""How a text's divisions are called: what a line begins with that is a heading such as "Article 5"."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Divisions:
    """Regular expressions, any case, of what divisions are called.

    ``names``: before a number or a capital. ``numbered``: with their numbers. ``pages``: what a page is called
    beside its number, in a header or footer.
    """

    names: str = ""
    numbered: str = ""
    pages: str = ""
