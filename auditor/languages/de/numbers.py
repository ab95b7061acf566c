"""How numbers are said in German, beyond what text2num and CLDR know."""

from __future__ import annotations

from auditor.languages.tables.numbers import Numbers

# Acht is a verb (gibt acht) and a noun (außer Acht lassen); eins a pronoun; erst an adverb.
_AMBIGUOUS = frozenset(
    "acht achte achten achtet achter erst erste ersten erster erstes eins".split()
)
_VAGUE = {
    "dutzende": 10, "dutzenden": 10, "hunderte": 100, "hunderten": 100, "tausende": 10**3,
    "tausenden": 10**3, "zehntausende": 10**4, "zehntausenden": 10**4, "hunderttausende": 10**5,
    "millionen": 10**6, "milliarden": 10**9,
}  # fmt: skip

TABLES = Numbers(
    library=True,
    spaced_groups=True,
    roman=True,
    ambiguous=_AMBIGUOUS,
    cent="pro",
    vague=_VAGUE,
    several="mehrere|einige|paar",
    scales_alone=frozenset("hundert tausend millionen milliarden".split()),
    dozens={"dutzend": 12},
    # Duden's abbreviations beside the words.
    scales={"hundert": 2, "tausend": 3, "mio": 6, "million": 6, "mrd": 9, "milliarde": 9},
    not_scales=frozenset(("bio",)),  # short for organic
    stopped=frozenset(("mio", "mrd")),
    articles=frozenset("ein eine einem einen einer".split()),
    roman_heads=frozenset("kapitel teil abschnitt anhang band weltkrieg phase".split()),
)
