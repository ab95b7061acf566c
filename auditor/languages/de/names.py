"""How names are written in German."""

from __future__ import annotations

from auditor.languages.tables.names import Names

# Pronoun, garment, and forms of peoples' names that are other words or given names (Iren, Este, Finne,
# Maler, Pole); for oman no reason is known.
_AMBIGUOUS = frozenset(
    "man reunion jersey oman malis iren esten este finne male maler ire polen pole".split()
)
# All cases of adjectives and of nouns, and women of the people.
_INFLECTIONS = (
    ("sch", ("sch", "sche", "schen", "scher", "sches", "schem")),
    ("e", ("e", "en", "in", "innen")), ("er", ("er", "ern", "ers", "erin", "erinnen")),
    ("", ("", "s", "e", "en", "er", "es", "em", "in", "innen")),
)  # fmt: skip

TABLES = Names(
    offices=frozenset(
        (
            "herr herrn frau dr prof professor professorin präsident präsidentin "
            "minister ministerin außenminister außenministerin premierminister "
            "premierministerin botschafter botschafterin kanzler kanzlerin "
            "bundeskanzler bundeskanzlerin senator senatorin richter richterin general "
            "oberst admiral könig königin prinz prinzessin papst direktor direktorin "
            "bürgermeister bürgermeisterin gouverneur gouverneurin scheich"
        ).split()
    ),
    particles=frozenset("den der von zu".split()),
    small_words=frozenset("das und".split()),
    titles=frozenset("frau herr".split()),
    ambiguous=_AMBIGUOUS,
    inflections=_INFLECTIONS,
    people_ends=(("isch", ("er", "ern", "erin")),),
    genitive="s",  # Deutschlands, Genfs
)
