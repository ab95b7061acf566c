"""How halves, thirds and the like are said in Dutch (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.fractions import Fractions

_PARTS_COUNTED = {
    "derde": 3, "derden": 3, "kwart": 4, "vierde": 4, "vijfde": 5, "achtste": 8, "tiende": 10,
}  # fmt: skip
_WHOLE = "één|een twee drie vier vijf zes zeven acht negen tien elf twaalf".split()

TABLES = Fractions(
    parts_weak={"helft": 2, "half": 2, "halve": 2},
    parts_counted=_PARTS_COUNTED,
    never_ordinal=frozenset(("kwart",)),
    and_half="en een half",
    half_before="halve ",
    unit_and=r"en (?:een[ \u00a0])?",
    by_one="met een",
    of_hour=(("half uur", "0.5"), ("kwartier", "0.25")),
    # Anderhalf, tweeënhalf.
    joined=(
        ("anderhal(?:f|ve)", "1.5"),
        *((f"(?:{n})(?:en|ën)(?:een)?hal(?:f|ve)", f"{i}.5") for i, n in enumerate(_WHOLE, 1)),
    ),
)
