"""Roman numerals: what they are worth, how a number is written as one, how they look in a text."""

from __future__ import annotations

import re

# Inside a pattern: the letters of the numerals that people number with, 1 to 399.
CAPITAL, SMALL = "[IVXLC]", "[ivxlc]"
# A numeral that counts a list's items or a text's parts.
ENUMERATOR = f"{SMALL}{{1,6}}|{CAPITAL}{{1,6}}"

_SIGNS = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_CANONICAL = re.compile(r"C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


def is_numeral(text: str) -> bool:
    """Whether a text is of the letters I, V, X, L and C alone, in whatever order."""
    return bool(text) and all(char in _VALUES for char in text)


def value_of(letters: str) -> int:
    """What the letters of a numeral are worth, in whatever order: a smaller one before counts off."""
    total = 0
    for here, after in zip(letters, letters[1:] + " ", strict=True):
        value = _VALUES[here]
        total += -value if value < _VALUES.get(after, 0) else value
    return total


def canonical_value(text: str) -> int | None:
    """The number that a text in capitals is; None where it is not written as a number is."""
    return value_of(text) if text and _CANONICAL.fullmatch(text) else None


def written_as(number: int) -> str | None:
    """The numeral in capitals of 1 to 3999; None for other numbers."""
    if not 0 < number < 4000:
        return None
    letters = ""
    for value, sign in _SIGNS:
        times, number = divmod(number, value)
        letters += sign * times
    return letters
