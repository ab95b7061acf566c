"""How numbers are said in Italian, beyond what text2num and CLDR know."""

from __future__ import annotations

from auditor.languages.tables.numbers import Numbers

# Sei is "you are" as well as six; prima is "before"; a second of time; quinta a wing.
_AMBIGUOUS = frozenset("secondo seconda secondi primo prima primi prime sei quarto quinta".split())
_VAGUE = {
    "decine": 10, "dozzine": 10, "centinaia": 100, "migliaia": 10**3, "milioni": 10**6,
    "miliardi": 10**9,
}  # fmt: skip
_DOZENS = {
    "decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30,
    "cinquantina": 50, "centinaio": 100, "migliaio": 1000,
}  # fmt: skip

TABLES = Numbers(
    library=True,
    spaced_groups=True,
    roman=True,
    ambiguous=_AMBIGUOUS,
    cent="per",
    vague=_VAGUE,
    several="diversi|alcuni|qualche",
    scales_alone=frozenset("cento mille milioni miliardi".split()),
    dozens=_DOZENS,
    scales={"mila": 3, "mille": 3, "milioni": 6, "miliardi": 9, "mln": 6, "mld": 9},
    stopped=frozenset(("mln", "mld")),
    articles=frozenset("un uno una".split()),
    roman_heads=frozenset(
        "articolo capitolo parte titolo volume allegato sezione guerra mondiale secolo".split()
    ),
    roman_before="secolo",
)
