"""Words of French between names that belong together."""

from __future__ import annotations

from auditor.languages.tables.roles import Roles

TABLES = Roles(joining=frozenset("et ou de la le les des du".split()))
