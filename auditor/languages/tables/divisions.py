"""How a text's divisions are called: what a line begins with that is a heading such as "Article 5"."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Divisions:
    """``names``: of divisions, before a number or a capital. ``numbered``: divisions with their numbers.

    Regular expressions, any case.
    """

    names: str = ""
    numbered: str = ""
