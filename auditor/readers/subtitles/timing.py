"""The line of a cue that says from when until when it is shown, also as people and OCR mistype it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# What both formats ask for; a full stop for the comma is as frequent, and the hours may be left out.
_TIME = r"((?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})"
_GOOD = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?")
# Without fractions, with a colon before them (some editors), with a space in it (OCR).
_LOOSE_TIME = r"(\d{1,4}\s?:\s?\d{1,2}(?:\s?:\s?\d{1,2})?(?:\s?[.,:;]\s?\d{1,3})?)"
_LOOSE = re.compile(rf"\s*{_LOOSE_TIME}([^\w:]{{1,8}}){_LOOSE_TIME}(?:\s.*)?")
# Hours, minutes and seconds, or a fraction of one: a time of a recording and not one of the day.
_RECORDED = re.compile(r"\d+:\d+:\d+|\d+:\d+[.,;]\d{1,3}")
_POINTS = re.compile("[>\u203a\u00bb\u2192\u27f6\u2794\u279c\uff1e]")
# Letters that OCR takes digits for.
_OCR = str.maketrans("OoQDIl|!SBZ", "00001111582")
_ARROW = re.compile("-->|[-\u2010-\u2015\u2212]{1,2}\\s?[>\u203a\u00bb]|\u2192")
_BEGINS = re.compile(r"\s*\d{1,4}:\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?\s*")
_SIGNS = str.maketrans(
    {"\u066b": ",", "\u060c": ",", "\u201a": ",", "\uff0c": ",", "\uff1a": ":", "\uff0e": "."}
)
_FEWEST_DIGITS = 6
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Timing:
    """A timing line: its two times, None where it is one that cannot be read; ``good``: as the formats ask for."""

    times: tuple[str, str] | None
    good: bool = False


def timing_of(line: str, *, begins: bool) -> Timing | None:
    """What a line says of times; None for a line that is said or shown.

    ``begins``: it is a block's first line, or follows its number; only there are two times of the day
    with an arrow between them a timing line.
    """
    if found := _GOOD.fullmatch(line):
        return Timing((found[1], found[2]), good=True)
    if len(line) > _LONGEST:
        return None
    line = _plain(line)
    for text in (line, line.translate(_OCR)):
        found = _LOOSE.fullmatch(text)
        digits = sum(map(str.isdigit, line[: found.end(3)])) if found else 0
        if found is None or digits < _FEWEST_DIGITS:
            continue
        times = (_written(found[1]), _written(found[3]))
        arrow = bool(_POINTS.search(found[2]))
        if all(map(_RECORDED.search, times)) or (begins and arrow):
            return Timing(times)
    arrow = bool(_ARROW.search(line))
    one_time = arrow and _BEGINS.match(line)
    return Timing(None) if "-->" in line or (one_time and begins) else None


def _plain(line: str) -> str:
    """With European digits and signs, without marks of direction."""
    signs = line.translate(_SIGNS).replace("&gt;", ">").replace("\u00a0", " ")
    return "".join(
        str(unicodedata.digit(c)) if c.isdecimal() else c
        for c in signs
        if unicodedata.category(c) != "Cf"
    )


def _written(time: str) -> str:
    """A time without spaces, a comma before its fraction."""
    parts = re.split("[:.,;]", time.replace(" ", ""))
    fraction = (
        parts.pop()
        if len(parts) == 4 or (len(parts) > 1 and time.count(":") < len(parts) - 1)
        else ""
    )
    return ":".join(parts) + (f",{fraction}" if fraction else "")
