"""How numbers are said in Russian."""

from __future__ import annotations

from auditor.languages.ru._number_words import WORDS
from auditor.languages.spelled import grammar_of
from auditor.languages.tables.numbers import Numbers

TABLES = Numbers(
    grammar=grammar_of(WORDS),
    spaced_groups=True,
    articles=frozenset("одна одну одной".split()),
    one=frozenset("одна одну одной".split()),
    scales={"тыс": 3},
    stopped=frozenset("тыс млн млрд".split()),
)
