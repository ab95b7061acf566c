"""Words of German between names that belong together."""

from __future__ import annotations

from auditor.languages.tables.roles import Roles

TABLES = Roles(joining=frozenset("und oder der die das".split()))
