"""What a number does in a sentence, by the small words around it: from 12 to 21, 4 of 9, 3 against 1."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NumberRoles:
    """Regular expressions in small letters, several words with strokes between.

    ``from_``, ``to``, ``by``: before a number that a change or a range starts at, ends at, or is as great
    as; one word may be several of them. ``from_behind``, ``to_behind``: behind it, joined to it or not.

    Between two numbers: ``against``: the votes or points of two sides; ``out_of``: a part and its whole,
    ``whole_first`` the whole and its part; ``times``: two measures of a thing. ``losing``: words of a text
    whose points one language gives from the winner's side and another from the loser's. ``repeats``: behind a
    number of times.
    """

    from_: str = ""
    to: str = ""
    by: str = ""
    from_behind: str = ""
    to_behind: str = ""
    against: str = ""
    out_of: str = ""
    whole_first: str = ""
    times: str = ""
    losing: str = ""
    repeats: str = ""
