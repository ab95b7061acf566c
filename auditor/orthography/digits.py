"""Digits of every script as 0-9."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# No decimal digits are encoded above the Supplementary Multilingual Plane (Unicode 15).
_LAST = 0x20000
# Decimal digits other than 0-9, and lone surrogates: most texts have none.
_OTHER = re.compile("[^\\D0-9]|[\ud800-\udfff]")


@lru_cache(maxsize=1)
def _decimals() -> dict[int, str]:
    everything = "".join(map(chr, range(0x80, _LAST)))
    table = {ord(c): str(unicodedata.decimal(c)) for c in re.findall(r"\d", everything)}
    # A lone surrogate is no character; what follows may have to be encoded.
    table.update(dict.fromkeys(range(0xD800, 0xE000), "\ufffd"))
    return table


@lru_cache(maxsize=1)
def _all_digits() -> dict[int, str]:
    return {
        code: str(value)
        for code in range(0x80, _LAST)
        if (value := unicodedata.digit(chr(code), None)) is not None
    }


def plain_digits(text: str) -> str:
    """The text with every decimal digit as 0-9 and lone surrogates replaced; same length."""
    return text if _OTHER.search(text) is None else text.translate(_decimals())


def raised_digits(text: str) -> str:
    """The text with every decimal, raised, lowered and circled digit as 0-9; same length."""
    return text if text.isascii() else text.translate(_all_digits())
