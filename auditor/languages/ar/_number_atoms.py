"""The words Arabic numbers are made of, with their prefixes, genders and cases.

After K. Ryding, *A Reference Grammar of Modern Standard Arabic* (Cambridge 2005), chapter 15; spelled
bare: one form of alef and ya, ta marbuta as ha, no signs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from auditor.languages.tables.numbers import Token

# Letters with their signs, tatweel included; no Arabic comma, digit or percent sign.
WORD = r"[\u0621-\u063a\u0640-\u065f\u0670-\u06d3]+"

_UNITS = {
    1: "واحد واحده احد احدي",
    2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي",
    3: "ثلاث ثلاثه",
    4: "اربع اربعه",
    5: "خمس خمسه",
    6: "ست سته",
    7: "سبع سبعه",
    8: "ثمان ثماني ثمانيه ثمانيا",
    9: "تسع تسعه",
}
_ORDINALS = {
    1: "اول اولي حادي حاديه",
    2: "ثاني ثانيه ثان",
    3: "ثالث ثالثه",
    4: "رابع رابعه",
    5: "خامس خامسه",
    6: "سادس سادسه",
    7: "سابع سابعه",
    8: "ثامن ثامنه",
    9: "تاسع تاسعه",
    10: "عاشر عاشره",
}
_TENS = {
    20: "عشر",
    30: "ثلاث",
    40: "اربع",
    50: "خمس",
    60: "ست",
    70: "سبع",
    80: "ثمان",
    90: "تسع",
}
_HUNDREDS = {
    300: "ثلاث ثلث",
    400: "اربع ربع",
    500: "خمس",
    600: "ست",
    700: "سبع",
    800: "ثمان ثماني تمان",
    900: "تسع",
}
SCALES = {
    10**3: ("الف", "الفا", "الاف"),
    10**6: ("مليون", "مليونا", "ملايين"),
    10**9: ("مليار", "مليارا", "مليارات", "بليون", "بليونا", "بلايين"),
    10**12: ("تريليون", "تريليونا", "تريليونات", "ترليون", "ترليونا", "ترليونات"),
}
_PLURALS = {"الاف", "ملايين", "مليارات", "بلايين", "تريليونات", "ترليونات"}
_VAGUE = {"عشرات": 10, "مئات": 100, "مءات": 100}
_PARTS = {
    "نصف": (1, 2),
    "ثلث": (1, 3),
    "ثلثا": (2, 3),
    "ثلثي": (2, 3),
    "ثلثان": (2, 3),
    "ثلثين": (2, 3),
    "ربع": (1, 4),
}
_PARTS_PLURAL = {"اخماس": 5, "ارباع": 4, "اثلاث": 3, "اعشار": 10, "اسداس": 6, "اثمان": 8}
_TWICE = {"مرتان": 2, "مرتين": 2}
# "I am not" (the first person of ليس), and West as Arabic spells it: no six with a prefix.
_NO_SIX = ("لست", "ولست", "وست")
_PREFIXES = ("", *"ال و ف ب ل ك لل وال فال بال كال ول وب ولل وبال".split())


@dataclass(frozen=True, slots=True)
class Atom:
    """What a bare word is in the grammar of numbers."""

    value: int
    kind: str  # unit, ten, tens, hundred, scale, part, parts, vague
    ordinal: bool = False
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """An Arabic word: its bare form, its prefix, what it is, and where it stands."""

    bare: str
    prefix: str
    atom: Atom | None
    start: int
    end: int

    @property
    def joined(self) -> bool:
        """Whether a prefixed *and* joins it to the word before."""
        return self.prefix.startswith("و")


@lru_cache(maxsize=1)
def _atoms() -> dict[str, Atom]:
    return {**_small_words(), **_scale_words(), **_single_words()}


def _small_words() -> dict[str, Atom]:
    """Units to hundreds, cardinal and ordinal."""
    table: dict[str, Atom] = {}
    for value, forms in _UNITS.items():
        table.update(dict.fromkeys(forms.split(), Atom(value, "unit")))
    for value, forms in _ORDINALS.items():
        kind = "ten" if value == 10 else "unit"
        table.update(dict.fromkeys(forms.split(), Atom(value, kind, ordinal=True)))
    table.update(dict.fromkeys(("عشر", "عشره"), Atom(10, "ten")))
    for value, stem in _TENS.items():
        table.update(dict.fromkeys((stem + "ون", stem + "ين"), Atom(value, "tens")))
    # As it is spoken: مايه, ثلاثميه; alone ميه is water.
    for hundred in ("مئه", "مائه", "مايه", "ميه"):
        if hundred != "ميه":
            table[hundred] = Atom(100, "hundred")
        for value, stems in _HUNDREDS.items():
            table.update({stem + hundred: Atom(value, "hundred") for stem in stems.split()})
    for stem in ("مئت", "مائت", "مايت"):
        table.update({stem + e: Atom(200, "hundred") for e in ("ان", "ين", "ا", "ي")})
    return table


def _scale_words() -> dict[str, Atom]:
    """Thousands to billions, one, two or many of them."""
    table: dict[str, Atom] = {}
    for value, forms in SCALES.items():
        table.update({form: Atom(value, "scale", plural=form in _PLURALS) for form in forms})
        for one in (f for f in forms if f not in _PLURALS and not f.endswith("ا")):
            table.update({one + e: Atom(2 * value, "scale") for e in ("ان", "ين", "ي")})
    return table


def _single_words() -> dict[str, Atom]:
    """Words that are a number, or an order of magnitude, by themselves."""
    table: dict[str, Atom] = {}
    for ending in ("", "ها", "هم", "هما", "ه", "هن", "نا"):
        for form, (over, under) in _PARTS.items():
            table[form + ending] = Atom(over * 100 + under, "part")
        for form, under in _PARTS_PLURAL.items():
            table[form + ending] = Atom(under, "parts")
    table.update({form: Atom(value, "vague") for form, value in _VAGUE.items()})
    table.update({form: Atom(value, "twice") for form, value in _TWICE.items()})
    return table


@lru_cache(maxsize=1)
def _vocabulary() -> dict[str, tuple[str, Atom]]:
    """Every prefixed form; a bare word wins over a prefix and a shorter word."""
    table: dict[str, tuple[str, Atom]] = {}
    for prefix in sorted(_PREFIXES, key=len, reverse=True):
        for form, atom in _atoms().items():
            table[prefix + form] = (prefix, atom)
            if prefix.endswith("لل") and form.startswith("ا"):
                table[prefix + form[1:]] = (prefix, atom)
    for other in _NO_SIX:
        del table[other]
    return table


def is_number_word(bare: str) -> bool:
    """Whether a bare word is part of a number, or one."""
    return bare in _vocabulary()


def with_atoms(words: Iterable[Token]) -> list[Word]:
    """The words of a text bare of prefixes; those that are no part of a number carry no atom."""
    vocabulary = _vocabulary()
    found = []
    for word in words:
        prefix, atom = vocabulary.get(word.bare, ("", None))
        found.append(Word(word.bare, prefix, atom, word.start, word.end))
    return found
