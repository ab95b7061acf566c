"""How halves, thirds and the like are said in Spanish (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.fractions import Fractions

_PARTS_COUNTED = {
    "medio": 2, "media": 2, "tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "cuartas": 4,
    "quinto": 5, "quintos": 5, "quintas": 5, "décimo": 10, "décimas": 10,
}  # fmt: skip

TABLES = Fractions(
    parts_weak={"mitad": 2},
    parts_counted=_PARTS_COUNTED,
    never_ordinal=frozenset(("tercio",)),
    and_half="y medi[oa]",
    and_parts=(("y cuarto", "0.25"), ("y un cuarto", "0.25"), ("y tres cuartos", "0.75")),
    half_before="media ",
    unit_and=r"y[ \u00a0]",
    by_one="en un",
    of_hour=(("media hora", "0.5"), ("cuarto de hora", "0.25")),
    part_words=frozenset("parte partes".split()),
)
