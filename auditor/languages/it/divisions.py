"""How the divisions of a text are called in Italian."""

from __future__ import annotations

from auditor.languages.tables.divisions import Divisions

TABLES = Divisions(names="articolo|capitolo|sezione|allegato|titolo", pages="pagina|pag|p")
