"""How the divisions of a text are called in German."""

from __future__ import annotations

from auditor.languages.tables.divisions import Divisions

TABLES = Divisions(names="artikel|kapitel|abschnitt|teil|anhang|anlage", pages="seite|s|bl(?:att)?")
