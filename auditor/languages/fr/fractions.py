"""How halves, thirds and the like are said in French (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.fractions import Fractions

_PARTS_COUNTED = {
    "tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "dixième": 10,
    "dixièmes": 10,
}  # fmt: skip

TABLES = Fractions(
    parts_weak={"moitié": 2, "demi": 2, "demie": 2},
    parts_counted=_PARTS_COUNTED,
    never_ordinal=frozenset(("tiers",)),
    and_half="et demie?",
    and_parts=(("et quart", "0.25"), ("un quart", "0.25"), ("trois quarts", "0.75")),
    half_before="demie?[- ]",
    unit_and=r"et[ \u00a0]",
    by_one="d['’]un",
    of_hour=(
        ("demi-heure", "0.5"),
        ("quart d['’]heure", "0.25"),
        ("trois quarts d['’]heure", "0.75"),
    ),
    part_words=frozenset("partie parties".split()),
)
