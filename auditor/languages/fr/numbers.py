"""How numbers are said in French, beyond what text2num and CLDR know."""

from __future__ import annotations

from auditor.languages.tables.numbers import Numbers

# Neuf is new as well as nine; a second of time; first as an adverb or adjective of rank.
_AMBIGUOUS = frozenset("neuf neuve second seconde premier première premiers premières".split())
_VAGUE = {
    "dizaines": 10, "douzaines": 10, "centaines": 100, "milliers": 10**3, "millions": 10**6,
    "milliards": 10**9,
}  # fmt: skip
# All nouns in -aine that grammars list, with centaine and millier.
_DOZENS = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip

TABLES = Numbers(
    library=True,
    spaced_groups=True,
    roman=True,
    ambiguous=_AMBIGUOUS,
    # A hundred takes its s behind a number only, mille never does: cents are money, milles miles.
    not_numbers=frozenset(("cents", "milles")),
    cent="pour",
    vague=_VAGUE,
    several="quelques?|plusieurs",
    scales_alone=frozenset("cent mille million millions milliard milliards".split()),
    dozens=_DOZENS,
    scales={"milliers": 3, "million": 6, "millions": 6, "milliards": 9},
    articles=frozenset("un une".split()),
    ordinal_ends="er|re|ère|e|ème|eme",
    roman_heads=frozenset(
        "chapitre partie titre livre tome volume annexe guerre article articles section phase type mondial mondiale siècle".split()
    ),
    roman_ends="e|es|ème|er",
    roman_before="siècle",
)
