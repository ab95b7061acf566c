"""Words of Spanish between names that belong together."""

from __future__ import annotations

from auditor.languages.tables.roles import Roles

TABLES = Roles(joining=frozenset("y o de la el los".split()))
