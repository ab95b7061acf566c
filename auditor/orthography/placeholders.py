"""Digits inside placeholders: positions and widths of what a program fills in, and no numbers."""

from __future__ import annotations

import re

# %1$s, %2d, %5.2f, {0}, {1:>8}, {0,number}.
_WITH_DIGITS = re.compile(
    r"%\d+\$[-+#0]*\d*(?:\.\d+)?[a-zA-Z@]|%\d+(?:\.\d+)?(?:[hlqjzt]{0,2}[diouxXeEfFgGs])\b"
    r"|%\.\d+[eEfFgG]\b|\{\d+(?:[,:!][^{}]{0,40})?\}"
)
_DIGIT = re.compile(r"\d")
MASK = "#"


def without_positions(text: str) -> str:
    """The text with ``#`` for the digits of placeholders, one for one.

    ``%1$s`` holds no number 1 that the other side would have to repeat, in another order at that.
    """
    return _WITH_DIGITS.sub(lambda found: _DIGIT.sub(MASK, found[0]), text)


def with_positions(masked: str, text: str) -> str:
    """``masked`` with the digits that ``text``, of the same length, has in the place of ``#``."""
    if MASK not in masked:
        return masked
    return "".join(
        written if read == MASK else read for read, written in zip(masked, text, strict=True)
    )
