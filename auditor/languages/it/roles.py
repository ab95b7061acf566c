"""Words of Italian between names that belong together."""

from __future__ import annotations

from auditor.languages.tables.roles import Roles

TABLES = Roles(joining=frozenset("e o la le".split()))
