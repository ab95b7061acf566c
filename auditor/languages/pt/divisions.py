"""How the divisions of a text are called in Portuguese."""

from __future__ import annotations

from auditor.languages.tables.divisions import Divisions

TABLES = Divisions(
    names="artigo|cap[ií]tulo|se[cç][cç]?[aã]o|anexo|t[ií]tulo", pages="p[aá]gina|p[aá]g|p"
)
