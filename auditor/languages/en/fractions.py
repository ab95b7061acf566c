"""How halves, thirds and the like are said in English (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.fractions import Fractions

_PARTS_COUNTED = {
    "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixths": 6,
    "eighths": 8, "tenth": 10, "tenths": 10,
}  # fmt: skip

TABLES = Fractions(
    parts_weak={"half": 2, "halves": 2},
    parts_counted=_PARTS_COUNTED,
    and_half="and a half",
    and_parts=(
        ("and a quarter", "0.25"),
        ("and three quarters", "0.75"),
        ("and a third", "0.3333"),
    ),
    half_before="half an? |half-an? |half ",
    unit_and=r"and a?[ \u00a0]?",
    by_one="by (?:a|one)",
    unit_article="an? ",
)
