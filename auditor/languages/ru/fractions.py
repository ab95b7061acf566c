"""How halves, thirds and the like are said in Russian."""

from __future__ import annotations

from auditor.languages.tables.fractions import Fractions

_PARTS_WEAK = {
    "половина": 2, "половины": 2, "половине": 2, "половину": 2, "половиной": 2, "треть": 3,
    "трети": 3, "третью": 3, "четверть": 4, "четверти": 4, "четвертью": 4, "третей": 3,
}  # fmt: skip

TABLES = Fractions(
    parts_weak=_PARTS_WEAK,
    and_half="с половиной",
    unit_and="с ",
    of_hour=(("полчаса", "0.5"), ("получаса", "0.5"), ("четверть часа", "0.25")),
    joined=(("пол[уо]?тор[аы]|полутора", "1.5"),),
)
