"""How long the texts of Spanish are, by NTREX and UN documents."""

from __future__ import annotations

from auditor.languages.tables.clauses import Clauses

TABLES = Clauses(length=0.14)
