"""How legal texts define a term in German.

Source: the Handbuch der Rechtsförmlichkeit, part B, “Begriffsbestimmungen”, and article 1 of UN treaties.
"""

from __future__ import annotations

from auditor.languages.tables.definitions import Definitions

TABLES = Definitions(
    verbs=("bedeutet", "bedeuten", "bezeichnet", "bezeichnen", "umfasst", "umfassen"),
    before=("der ausdruck", "die ausdrücke", "der begriff", "die begriffe"),
)
