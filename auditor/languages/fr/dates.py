"""How dates are written in French, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.dates import Dates

TABLES = Dates(
    ambiguous=frozenset(("mars",)),  # a planet and a god
    introducing="(?:en|de|du|depuis|fin|début|mi|jusqu['’]en|au|mois de|courant)[ -]",
)
