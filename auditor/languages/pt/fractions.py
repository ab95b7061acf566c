"""How halves, thirds and the like are said in Portuguese (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.fractions import Fractions

_PARTS_COUNTED = {
    "meio": 2, "meia": 2, "terço": 3, "terços": 3, "quarto": 4, "quartos": 4, "quinto": 5,
    "quintos": 5, "décimo": 10, "décimos": 10,
}  # fmt: skip

TABLES = Fractions(
    parts_weak={"metade": 2},
    parts_counted=_PARTS_COUNTED,
    never_ordinal=frozenset(("terço",)),
    and_half="e mei[oa]",
    half_before="meia ",
    unit_and=r"e[ \u00a0]",
    by_one="em um",
    of_hour=(("meia hora", "0.5"), ("quarto de hora", "0.25")),
    part_words=frozenset("parte partes".split()),
)
