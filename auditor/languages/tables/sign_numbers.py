"""How numbers are written in signs for digits and powers of ten: 三万五千, 3万5000, 八成, 三分之二."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SignNumbers:
    """The signs, and what stands around them.

    ``digits`` and ``powers``: the value of each sign, and its power of ten (from four on it multiplies all
    before it). Signs stand among digits as well (3万5千).

    Regular expressions: ``counters``: behind a single digit that is a number; ``ordinal``: before one;
    ``not_numbers``: what begins like a number and is none. ``part_of``: between the whole and the part of a
    fraction; ``hundredths``: the same, with its whole, for per cent; ``tenths``: behind a digit that counts
    tenths. ``half_behind``: behind a unit, with what may stand before it; ``words``: (expression, value) of
    halves and of numbers in words. ``hour``, ``minute``: behind those of a time of day; ``before_noon``,
    ``after_noon``: before it.
    """

    digits: Mapping[str, int] = field(default_factory=dict)
    powers: Mapping[str, int] = field(default_factory=dict)
    counters: str = ""
    ordinal: str = ""
    not_numbers: str = ""
    part_of: str = ""
    hundredths: str = ""
    tenths: str = ""
    half_behind: str = ""
    words: tuple[tuple[str, str], ...] = ()
    hour: str = ""
    minute: str = ""
    before_noon: str = ""
    after_noon: str = ""
