"""One Arabic text written in other ways: edits that a reader does not see, or reads the same."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable

Respelling = Callable[[str, random.Random], str]

# Letters that join to the one after them, so that tatweel can stand between.
_JOINING = "بتثجحخسشصضطظعغفقكلمنهيئـ"
_LETTER = re.compile("[\u0621-\u063a\u0641-\u064a]")
_JOINT = re.compile(f"(?<=[{_JOINING}])(?=[\u0621-\u063a\u0641-\u064a])")
_WORD = re.compile("[\u0621-\u063a\u0641-\u064a\u064b-\u0652]{3,}")
_HARAKAT = "\u064e\u064f\u0650\u0651\u0652"


def tatweel(text: str, chance: random.Random) -> str:
    """Words stretched here and there."""
    return _JOINT.sub(lambda _: "ـ" * chance.choice([0, 0, 0, 1, 3]), text)


def harakat(text: str, chance: random.Random) -> str:
    """Vowel signs on letters: some, or all."""
    share = chance.choice([0.1, 0.9])
    return _LETTER.sub(
        lambda m: m[0] + (chance.choice(_HARAKAT) if chance.random() < share else ""), text
    )


def _forms() -> dict[str, tuple[str, ...]]:
    """Presentation forms by the letters they stand for."""
    found: dict[str, tuple[str, ...]] = {}
    for code in (*range(0xFB50, 0xFBB2), *range(0xFE80, 0xFEFD)):
        letters = unicodedata.normalize("NFKC", chr(code))
        if letters != chr(code):
            found[letters] = (*found.get(letters, ()), chr(code))
    return found


def presentation_forms(text: str, chance: random.Random) -> str:
    """Letters in the shapes they take inside a word, lam-alef as one."""
    forms = _forms()
    text = re.sub("ل[اأإآ]", lambda m: chance.choice(forms[m[0]]), text)
    return "".join(chance.choice(forms[c]) if c in forms else c for c in text)


def persian_letters(text: str, chance: random.Random) -> str:
    """Ya and kaf of a Persian keyboard, on some words."""
    table = str.maketrans("يك", "یک")
    return _WORD.sub(lambda m: m[0].translate(table) if chance.random() < 0.5 else m[0], text)


def ascii_digits(text: str, chance: random.Random) -> str:
    """Every digit as 0-9."""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def other_digits(text: str, chance: random.Random) -> str:
    """Every digit in Arabic-Indic or in Persian form."""
    zero = chance.choice([0x660, 0x6F0])
    return "".join(chr(zero + unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def direction_marks(text: str, chance: random.Random) -> str:
    """Right-to-left marks around words, after punctuation, beside numbers."""
    return re.sub(
        r"(?<=\S)(?= )|(?<= )(?=\S)|(?<=[.,،)])(?=\s)",
        lambda _: chance.choice(["", "", "\u200f", "\u200e", "\u061c"]),
        text,
    )


def no_break_spaces(text: str, chance: random.Random) -> str:
    """Some blanks inside a line that keep a line together."""
    return re.sub(r"(?<=\w) (?=\w)", lambda _: chance.choice([" ", " ", "\u00a0", "\u202f"]), text)


def decomposed_hamza(text: str, chance: random.Random) -> str:
    """Alef and hamza as two characters."""
    return unicodedata.normalize("NFD", text)


RESPELLINGS: dict[str, Respelling] = {
    function.__name__: function
    for function in (
        tatweel,
        harakat,
        presentation_forms,
        persian_letters,
        ascii_digits,
        other_digits,
        direction_marks,
        no_break_spaces,
        decomposed_hamza,
    )
}
