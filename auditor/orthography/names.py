"""Short names for characters that have no safe appearance of their own."""

from __future__ import annotations

import re
import unicodedata

BIDI_NAMES: dict[str, str] = {
    "\u061c": "ALM",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
}
# The abbreviations of the Unicode name aliases (NameAliases.txt).
_OTHER_NAMES = {
    "\u00ad": "SHY",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u2060": "WJ",
    "\ufeff": "BOM",
}

# Whatever leaves neither ink nor room on a page: format characters, tags, selectors, fillers.
_UNSEEN = re.compile(
    "[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\U000e0000-\U000e01ef]"
)


def name_of(character: str) -> str:
    """A short name: ``RLO``, a control picture, or the code point."""
    code = ord(character)
    if character in BIDI_NAMES:
        return BIDI_NAMES[character]
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return _OTHER_NAMES.get(character, f"U+{code:04X}")


def full_name(character: str) -> str:
    """The character's Unicode name in lower case, or its code point where it has none."""
    return unicodedata.name(character, f"U+{ord(character):04X}").lower()


def named(text: str) -> str:
    """The text with every character that cannot be seen written out, as in ``⟦ZWSP⟧``."""
    return _UNSEEN.sub(lambda found: f"⟦{name_of(found[0])}⟧", text)
