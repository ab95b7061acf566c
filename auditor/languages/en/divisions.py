"""How the divisions of a text are called in English."""

from __future__ import annotations

from auditor.languages.tables.divisions import Divisions

TABLES = Divisions(
    names="article|chapter|section|part|annex|appendix|schedule|title|protocol",
    pages="page|pages|pg|pp?",
)
