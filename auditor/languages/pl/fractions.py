"""How halves, thirds and the like are said in Polish."""

from __future__ import annotations

from auditor.languages.tables.fractions import Fractions

_PARTS_WEAK = {
    "połowa": 2, "połowy": 2, "połowie": 2, "połowę": 2, "połową": 2, "pół": 2, "ćwierć": 4,
}  # fmt: skip
_PARTS_COUNTED = {
    "trzecia": 3,
    "trzecie": 3,
    "trzecią": 3,
    "czwarta": 4,
    "czwarte": 4,
    "czwartą": 4,
}

TABLES = Fractions(
    parts_weak=_PARTS_WEAK,
    parts_counted=_PARTS_COUNTED,
    and_half="i pół",
    unit_and="i ",
    of_hour=(("pół godziny", "0.5"), ("kwadrans", "0.25")),
    joined=(("półtor(?:a|ej)", "1.5"),),
)
