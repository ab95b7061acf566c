"""How the divisions of a text are called in French."""

from __future__ import annotations

from auditor.languages.tables.divisions import Divisions

TABLES = Divisions(names="article|chapitre|section|partie|annexe|titre", pages="page|p")
