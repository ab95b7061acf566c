"""How legal texts define a term in Italian.

Source: article 1 of UN treaties and the Manuale interistituzionale of the European Union.
"""

from __future__ import annotations

from auditor.languages.tables.definitions import Definitions

TABLES = Definitions(
    verbs=("significa", "designa", "indica", "comprende"),
    before=("si intende per", "s’intende per", "per", "il termine", "l’espressione"),
)
