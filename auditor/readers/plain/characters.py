"""What the readers need to know of single characters: which show, how wide, what is blanked."""

from __future__ import annotations

import re
import unicodedata

# White space and control characters become a space in the view, one for one. An unpaired
# surrogate becomes U+FFFD, so that a view can always be encoded.
_BLANKED = re.compile(r"[^\S \t]|[\x00-\x08\x0a-\x1f\x7f-\x9f]")
# A tab parts columns. As a plain space it would join two figures into one: 1 204 388.
COLUMN = "\u2003"
_SURROGATE = re.compile("[\ud800-\udfff]")

# A character that leaves no ink: white space, controls, and the format characters of Unicode
# (zero-width and bidirectional ones). Spelt out, because a regex runs where a loop would crawl.
_NO_INK = (
    r"\s\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f"
    r"\ufeff\ufff9-\ufffb"
)
INK = re.compile(f"[^{_NO_INK}]")
_BEFORE_INK = re.compile(f"[{_NO_INK}]*")

LONG_LINE = 400  # no line wrapped by hand is longer; past it a width is only "long"


def plain(text: str) -> str:
    """The text as the view shows it, of the same length: other white space and controls as spaces.

    A tab is an em space, as wide as a column is.
    """
    return _SURROGATE.sub("\ufffd", _BLANKED.sub(" ", text).replace("\t", COLUMN))


def ink_span(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The part of ``text[start:end]`` from its first to its last visible character, if any."""
    found = _BEFORE_INK.match(text, start, end)
    first = found.end() if found else start
    if first >= end:
        return None
    last = end
    while not INK.match(text, last - 1):
        last -= 1
    return first, last


def width(text: str) -> int:
    """Columns on a screen: wide East Asian characters take two, marks and format characters none."""
    if text.isascii() or len(text) > LONG_LINE:
        return len(text)
    return sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if is_wide(char) else 1


def is_wide(char: str) -> bool:
    """True for a character of two columns."""
    return unicodedata.east_asian_width(char) in "WF"
