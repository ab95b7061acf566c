"""How the time of day is said: hours, minutes, and the phrases that join them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# A phrase, and the minutes it adds to the hour: so many, or "+" and "-" for those it says.
Phrase = tuple[str, int | str]


@dataclass(frozen=True, slots=True)
class Clock:
    """Words in small letters; the rest regular expressions.

    ``hours``: one to twelve as an hour is called, all forms of each. ``noon``: names of noon and
    midnight with their hours. ``minutes``: words that count them. ``phrases`` hold ``{h}`` for an hour,
    ``{H}`` for an hour or noon, ``{N}`` for noon alone, ``{m}`` for minutes in words or digits; a blank
    is any white space. ``cue``: what every phrase has, so that most sentences are looked at once.
    ``before_noon``, ``after_noon``: the half of the day behind a time. ``ordinals``: whether hours are
    counted by ordinals. ``half_is_duration``: whether "an hour and a half" is said as half past one is.

    Digits: ``word``: between a time and its half of the day; ``between``: between hours and minutes;
    ``behind_dots``: behind a time that may be a decimal (8.30); ``before_dots``: before one, or
    before one with a stroke; ``behind_digits``, ``before_digits``: around four digits (0830) or, before
    them, ``at``, which is always a time.
    """

    hours: tuple[tuple[str, ...], ...] = ()
    noon: Mapping[str, int] = field(default_factory=dict)
    minutes: Mapping[str, int] = field(default_factory=dict)
    phrases: tuple[Phrase, ...] = ()
    cue: str = ""
    before_noon: str = ""
    after_noon: str = ""
    ordinals: bool = False
    half_is_duration: bool = False
    word: str = ""
    between: str = ""
    behind_dots: str = ""
    before_dots: str = ""
    behind_digits: str = ""
    before_digits: str = ""
    at: str = ""
