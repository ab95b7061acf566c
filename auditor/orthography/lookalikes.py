"""Letters of one alphabet that look like letters of another, mixed inside one word.

The pairs are those of Unicode's ``confusables.txt`` (UTS #39, version 15) whose two letters have one
shape in most typefaces; those that only resemble each other are left out.
"""

from __future__ import annotations

import re

# Latin letter for letter: what stands below it looks the same.
_LATIN = "aeopcyxijsdqwhlABEKMHOPCTXSIJYaocpvjiABEZHIKMNOPTYX"
_OTHER = "аеорсухіјѕԁԛԝһӏАВЕКМНОРСТХЅІЈУαοϲρνϳιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
LATIN_LOOK = dict(zip(_OTHER, _LATIN, strict=True))

CYRILLIC = "\u0400-\u052f"
GREEK = "\u0370-\u03ff\u1f00-\u1fff"
_LATIN_LETTERS = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_WORD = re.compile(f"[{_LATIN_LETTERS}{CYRILLIC}{GREEK}\u0300-\u036f]{{2,64}}")
_OF = {
    "Cyrillic": re.compile(f"[{CYRILLIC}]"),
    "Greek": re.compile(f"[{GREEK}]"),
    "Latin": re.compile(f"[{_LATIN_LETTERS}]"),
}
# The Latin letters that look like one of that alphabet.
_SHAPES = {
    name: frozenset(latin for other, latin in LATIN_LOOK.items() if _OF[name].match(other))
    for name in ("Cyrillic", "Greek")
}
# Formulas set Greek letters against Latin ones: νe, αv.
_SHORTEST = {"Cyrillic": 2, "Greek": 3}


def mixed_words(text: str) -> list[tuple[int, int, str, str]]:
    """Words of two alphabets of which one only has letters that look like the other's.

    Each as (start, end, the foreign letters' alphabet, the foreign letters): *раypal* is
    Latin with the Cyrillic letters ``ра``. Words such as *μm* or *Δt*, whose foreign letters look
    like nothing else, are none.
    """
    if not (
        _OF["Latin"].search(text) and (_OF["Cyrillic"].search(text) or _OF["Greek"].search(text))
    ):
        return []
    found = []
    for match in _WORD.finditer(text):
        if not match[0].isascii() and (kind := _foreign(match[0])) is not None:
            found.append((*match.span(), *kind))
    return found


def _foreign(word: str) -> tuple[str, str] | None:
    letters = {name: pattern.findall(word) for name, pattern in _OF.items()}
    for name in ("Cyrillic", "Greek"):
        others, latin = letters[name], letters["Latin"]
        if not others or not latin or len(others) + len(latin) < _SHORTEST[name]:
            continue
        as_latin = all(letter in LATIN_LOOK for letter in others)
        as_other = all(letter in _SHAPES[name] for letter in latin)
        if as_latin and (len(latin) >= len(others) or not as_other):
            return name, "".join(others)
        if as_other:
            return "Latin", "".join(latin)
    return None
