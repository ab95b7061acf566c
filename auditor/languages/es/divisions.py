"""How the divisions of a text are called in Spanish."""

from __future__ import annotations

from auditor.languages.tables.divisions import Divisions

TABLES = Divisions(
    names="art[ií]culo|cap[ií]tulo|secci[oó]n|anexo|t[ií]tulo", pages="p[aá]gina|p[aá]g|p"
)
