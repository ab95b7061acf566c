"""How numbers are said in Polish."""

from __future__ import annotations

from auditor.languages.pl._number_words import WORDS
from auditor.languages.spelled import grammar_of
from auditor.languages.tables.numbers import Numbers

TABLES = Numbers(
    grammar=grammar_of(WORDS),
    spaced_groups=True,
    articles=frozenset("jedna jedną jednej".split()),
    one=frozenset("jedna jedną jednej".split()),
    roman=True,
    scales={"tys": 3},
    stopped=frozenset("tys mln mld".split()),
    roman_heads=frozenset(
        "artykuł rozdział część tom załącznik tytuł wojna światowa wieku wiek".split()
    ),
    roman_before="wieku?|wojn[ay]",
)
