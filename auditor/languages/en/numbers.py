"""How numbers are said in English, beyond what text2num and CLDR know."""

from __future__ import annotations

from auditor.languages.tables.numbers import Numbers

# A second is a unit of time, a quarter three months; first is an adverb as often.
_AMBIGUOUS = frozenset("second seconds first quarter".split())
_VAGUE = {
    "dozens": 10, "scores": 10, "tens": 10, "hundreds": 100, "thousands": 10**3, "millions": 10**6,
    "billions": 10**9, "trillions": 10**12,
}  # fmt: skip
# CLDR has the long words and K, M, B, T; these are the abbreviations of the press (tn: The Economist).
_SCALES = {
    "hundred": 2, "thousand": 3, "million": 6, "mn": 6, "mln": 6, "bn": 9, "bln": 9, "billion": 9,
    "trillion": 12, "tn": 12,
}  # fmt: skip
# What treaties and statements number in Roman numerals, and wars.
_ROMAN_HEADS = frozenset(
    "article articles chapter part section annex appendix title book volume phase tier type war".split()
)

TABLES = Numbers(
    library=True,
    roman=True,
    ambiguous=_AMBIGUOUS,
    not_numbers=frozenset(("o", "oh")),  # a zero only in rows of digits
    cent="per",
    vague=_VAGUE,
    several="several|few|many|some|couple of|more",
    scales_alone=frozenset("hundred thousand million billion trillion".split()),
    dozens={"dozen": 12},
    scales=_SCALES,
    stopped=frozenset(("mln",)),
    articles=frozenset("a an one".split()),
    one=frozenset(("one",)),
    ordinal_ends="st|nd|rd|th",
    roman_heads=_ROMAN_HEADS,
)
