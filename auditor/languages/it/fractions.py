"""How halves, thirds and the like are said in Italian (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.fractions import Fractions

_PARTS_COUNTED = {
    "mezzo": 2, "mezza": 2, "terzo": 3, "terzi": 3, "quarto": 4, "quarti": 4, "quinto": 5,
    "quinti": 5, "decimo": 10, "decimi": 10,
}  # fmt: skip

TABLES = Fractions(
    parts_weak={"metà": 2},
    parts_counted=_PARTS_COUNTED,
    and_half="e mezz[oa]",
    half_before="mezza ",
    unit_and=r"e[ \u00a0]",
    by_one="di un",
    of_hour=(("mezz['’]ora", "0.5"), ("quarto d['’]ora", "0.25")),
    part_words=frozenset("parte parti".split()),
)
