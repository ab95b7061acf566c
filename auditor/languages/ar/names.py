"""How names are written in Arabic."""

from __future__ import annotations

from auditor.languages.ar._nisba import nisba
from auditor.languages.tables.names import Names

# Financial, Hungarian or current, my region, Oman or Amman, sons, right hand, a region, a dinosaur,
# who, a chairman, islands, a mole, a connected one, gardens, a student, a year, no, birth, Saturn,
# western, a mind: short or common words that a territory or city is spelled like.
_AMBIGUOUS = frozenset(
    "مجري مجريا قطري قطريا مالي ماليه مالية عمان بنين يمني يمنيه قطر نيوي غوام مان جيرسي شيلي بالاو نوم ليما صوفيا نيل "
    "جزر شام موصل رياض طالب سنه لاو فيجي كوكوس ميلاد زحل غربي بال برن دلهي باكو".split()
)
# How the Latin letters are called, for acronyms spelled out (بي بي سي).
_LETTER_NAMES = {
    "a": "ايه ا اي", "b": "بي", "c": "سي", "d": "دي", "e": "اي", "f": "اف", "g": "جي", "h": "اتش",
    "i": "اي", "j": "جيه جي", "k": "كيه كي كاي", "l": "ال", "m": "ام", "n": "ان", "o": "او",
    "p": "بي", "q": "كيو", "r": "ار", "s": "اس", "t": "تي", "u": "يو", "v": "في", "w": "دبليو",
    "x": "اكس", "y": "واي", "z": "زد زي",
}  # fmt: skip

TABLES = Names(
    # In Latin letters: the, son of, father of, and in Mauritania children of.
    particles=frozenset("abu al ben bin el ibn ould".split()),
    ambiguous=_AMBIGUOUS,
    short=3,
    zone_ids=False,
    # Masculine and feminine, the accusative, plural and dual of an adjective.
    inflections=(("ي", ("ي", "ية", "يا", "يون", "يين", "يات", "يتين", "يتان", "ييه")),),
    adjective=nisba,
    weak_adjectives=frozenset("مالي بالاو غوام نيوي قطر مجر يمن".split()),
    letter_names={letter: tuple(names.split()) for letter, names in _LETTER_NAMES.items()},
)
