"""How halves, thirds and the like are said in German (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.fractions import Fractions

# Halb is also a prefix of adverbs; a Viertel is a quarter of a town.
_PARTS_WEAK = {
    "hälfte": 2, "halb": 2, "halbe": 2, "halben": 2, "halbes": 2, "halber": 2, "viertel": 4,
    "vierteln": 4,
}  # fmt: skip
_WHOLE = "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()

TABLES = Fractions(
    parts={"drittel": 3, "dritteln": 3, "fünftel": 5, "achtel": 8, "zehntel": 10},
    parts_weak=_PARTS_WEAK,
    half_before="halbe[sn]? ",
    of_hour=(("Viertelstunde", "0.25"), ("Dreiviertelstunde", "0.75")),
    # Anderthalb, zweieinhalb, with the endings of an adjective.
    joined=(
        ("anderthalb(?:e[nrsm]?)?", "1.5"),
        *((f"{n}(?:und)?einhalb(?:e[nrsm]?)?", f"{i}.5") for i, n in enumerate(_WHOLE, 1)),
    ),
)
