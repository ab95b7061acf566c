"""How numbers are said in Dutch, beyond what text2num and CLDR know."""

from __future__ import annotations

from auditor.languages.tables.numbers import Numbers

# Acht is attention too; eerst an adverb; een the article.
_AMBIGUOUS = frozenset("acht achte eerst eerste eersten tweede".split())
_VAGUE = {
    "tientallen": 10, "dozijnen": 10, "honderden": 100, "duizenden": 10**3, "tienduizenden": 10**4,
    "honderdduizenden": 10**5, "miljoenen": 10**6, "miljarden": 10**9,
}  # fmt: skip

TABLES = Numbers(
    library=True,
    spaced_groups=True,
    roman=True,
    ambiguous=_AMBIGUOUS,
    cent="pro|per",
    vague=_VAGUE,
    several="enkele|paar|meerdere|verscheidene",
    scales_alone=frozenset("honderd duizend miljoen miljard".split()),
    dozens={"dozijn": 12, "tiental": 10},
    scales={"honderd": 2, "duizend": 3, "miljoen": 6, "mln": 6, "miljard": 9, "mld": 9},
    stopped=frozenset(("mln", "mld")),
    articles=frozenset(("een", "één")),
    one=frozenset(("één",)),
    ordinal_ends="e|de|ste",
    roman_heads=frozenset(
        "artikel hoofdstuk deel afdeling bijlage titel wereldoorlog fase".split()
    ),
)
