"""How legal texts define a term in Spanish.

Source: article 1 of UN treaties and the Libro de estilo interinstitucional of the European Union.
"""

from __future__ import annotations

from auditor.languages.tables.definitions import Definitions

TABLES = Definitions(
    verbs=("significa", "significan", "designa", "designan", "comprende", "incluye"),
    before=("se entiende por", "se entenderá por", "por", "el término", "la expresión"),
)
