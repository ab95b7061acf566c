"""How long the texts of English are and what begins its clauses."""

from __future__ import annotations

from auditor.languages.tables.clauses import Clauses

TABLES = Clauses(
    openers="which|who|because|although|while|whereas|unless|despite|without|including",
)
