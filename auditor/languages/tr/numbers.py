"""How numbers are said in Turkish."""

from __future__ import annotations

from auditor.languages.spelled import grammar_of
from auditor.languages.tables.numbers import Numbers
from auditor.languages.tr._number_words import WORDS

TABLES = Numbers(
    grammar=grammar_of(WORDS),
    scales={"bin": 3, "mn": 6, "mr": 9},
    articles=frozenset(("bir",)),
)
