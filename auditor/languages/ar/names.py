"""How names are written in Arabic."""

from __future__ import annotations

from auditor.languages.ar._nisba import nisba
from auditor.languages.tables.names import Names

# Adjectives and nouns that a territory or city is spelled like: running (Hungarian), diametral and a
# diameter (Qatar), financial (Mali), Amman (Oman), sons (Benin), right (Yemeni), from (Man), sleep (Nome),
# to obtain, islands, Syria, who conducts (Mosul), gardens (Riyadh), a student, a year (Sanaa), birth,
# Saturn, western, the mind. For غوام نيوي جيرسي شيلي بالاو ليما لاو فيجي كوكوس برن دلهي باكو no reason is known
# but that a word with a clitic may look like such a short name.
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
    offices=frozenset(
        (
            "السيد السيدة السيدات السادة الدكتور الدكتورة الأستاذ الأستاذة السفير "
            "السفيرة الشيخ الجنرال العقيد اللواء العميد الأميرال القاضي القاضية "
            "السيناتور المستشارة"
        ).split()
    ),
    # In Latin letters: the, son of, father of, and in Mauritania children of.
    particles=frozenset("abu al ben bin el ibn ould".split()),
    ambiguous=_AMBIGUOUS,
    short=3,
    zone_ids=False,
    # Masculine and feminine, the accusative, plural and dual of an adjective.
    inflections=(("ي", ("ي", "ية", "يا", "يون", "يين", "يات", "يتين", "يتان", "ييه")),),
    adjective=nisba,
    ambiguous_adjectives=frozenset("مالي بالاو غوام نيوي قطر مجر يمن".split()),
    letter_names={letter: tuple(names.split()) for letter, names in _LETTER_NAMES.items()},
)
